package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.samtale.Tekst;
import java.util.List;
import java.util.stream.Stream;

/** What is to be put right in a form, at the top of it. */
record Fejl(Sprogbrug sprog) {

    Stream<Element> i(List<Tekst> fejl) {
        return fejl.isEmpty()
                ? Stream.empty()
                : Stream.of(Skrift.fremhaevet(Stream.concat(
                                Stream.of(Skrift.linje(Skrift.fed(sprog.tekst("form.ret", fejl.size())))),
                                fejl.stream().map(sprog::tekst).map(Skrift::linje))
                        .toList()));
    }
}
