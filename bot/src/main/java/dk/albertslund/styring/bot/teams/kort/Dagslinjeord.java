package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Checkinform;
import dk.albertslund.styring.samtale.Visning.Dagsemne;
import dk.albertslund.styring.samtale.Visning.Evalueringsform;
import dk.albertslund.styring.samtale.Visning.Fasekort;
import dk.albertslund.styring.samtale.Visning.Samarbejdsform;
import dk.albertslund.styring.tegn.Talraekke;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one line of the day's message says: the thing, its red thread, the deadline and the last that is known. */
record Dagslinjeord(Sprogbrug sprog) {

    record Ord(String titel, Optional<Element> traad, List<String> under) {}

    Ord af(Dagsemne emne) {
        return switch (emne) {
            case Fasekort fase -> fase(fase);
            case Visning.Huskekort(var egen) ->
                new Ord(egen.tekst(), Optional.empty(), List.of(sprog.tekst("dagen.egen")));
            case Checkinform form ->
                med(
                        form.en().titel(),
                        form.en().maal(),
                        Stream.of(
                                sprog.tekst("dagen.checkin"),
                                form.tal().stream()
                                        .flatMap(tal -> tal
                                                .seneste()
                                                .map(antal -> sprog.tekst("dagen.sidst", antal, tal.enhed()))
                                                .stream())
                                        .findFirst()
                                        .orElseGet(() -> sprog.tekst("dagen.intet"))));
            case Evalueringsform form ->
                med(
                        form.emne().titel(),
                        form.emne().maal(),
                        Stream.of(
                                form.anledning()
                                        .map(ved -> sprog.tekst(
                                                "dagen.evaluering." + ved.name().toLowerCase(Locale.ROOT),
                                                sprog.skriv().dag(form.emne().slut())))
                                        .orElseGet(() -> sprog.tekst("dagen.evaluering.aftalt")),
                                form.tal().map(this::sidst).orElseGet(() -> sprog.tekst("dagen.intet"))));
            case Samarbejdsform form ->
                med(form.emne().titel(), form.emne().maal(), Stream.of(sprog.tekst("dagen.samarbejde", form.enhed())));
        };
    }

    private Ord fase(Fasekort fase) {
        var om = fase.om();
        return new Ord(
                sprog.navn(om.fase()),
                Optional.of(Skrift.underlinje(sprog.tekst("dagen.aarshjul", Integer.toString(om.aar())))),
                List.of(
                        sprog.tekst("dagen.frist", sprog.skriv().dagMedUge(om.frist())),
                        fase.svar()
                                .map(svar -> sprog.tekst("dagen.svaret", sprog.navn(svar)))
                                .orElseGet(() -> sprog.tekst("dagen.intet_svar"))));
    }

    private String sidst(Talraekke raekke) {
        return sprog.tekst("dagen.sidst", raekke.punkter().getLast().antal(), raekke.enhed());
    }

    private static Ord med(String titel, Optional<Maal> maal, Stream<String> under) {
        return new Ord(titel, maal.map(Skrift::roedTraad), under.toList());
    }
}
