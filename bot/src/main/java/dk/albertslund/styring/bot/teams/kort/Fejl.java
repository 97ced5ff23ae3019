package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Tekst;
import java.util.List;
import java.util.stream.Stream;

/** What is to be put right in a form, or has happened since it was shown, at the top of it. */
record Fejl(Sprogbrug sprog) {

    Stream<Element> i(List<Tekst> fejl) {
        return fejl.isEmpty()
                ? Stream.empty()
                : Stream.of(Skrift.fremhaevet(Stream.concat(
                                overskrift(fejl.stream()
                                        .filter(et -> !Siden.er(et))
                                        .count()),
                                fejl.stream().map(sprog::tekst).map(Skrift::linje))
                        .toList()));
    }

    private Stream<Element> overskrift(long antal) {
        return antal == 0 ? Stream.empty() : Stream.of(Skrift.linje(Skrift.fed(sprog.tekst("form.ret", antal))));
    }
}
