package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.tegn.Notat;
import java.util.Optional;

/** What was noted, in words. */
record Notatvisning(Sprogbrug sprog) {

    String vaerdi(Notat notat) {
        return vaerdi(notat.vaerdi());
    }

    String vaerdi(Notat.Vaerdi vaerdi) {
        return switch (vaerdi) {
            case Notat.Tal tal -> tal(tal);
            case Notat.Iagttagelse(var set, var ignored) -> sprog.tekst("citat", set);
            case Notat.JaNej(var ja) -> sprog.tekst(ja ? "notat.ja" : "notat.nej");
            case Notat.Dag(var dag) -> sprog.skriv().dato(dag);
        };
    }

    Optional<String> forandring(Notat notat) {
        return notat.vaerdi() instanceof Notat.Iagttagelse set
                ? Optional.of(sprog.tekst("notat.forandring", sprog.navn(set.forandring())))
                : Optional.empty();
    }

    /** ”ca. 12–15 deltagere” and ”14 ud af 15 deltagere (93,3 %)”. */
    private String tal(Notat.Tal tal) {
        var skriv = sprog.skriv();
        var antal = tal.hoejst()
                .map(stoerst -> skriv.maengde(skriv.tal(tal.antal(), stoerst), tal.enhed()))
                .or(() -> tal.udAf()
                        .map(alle -> sprog.tekst(
                                "notat.ud_af",
                                skriv.tal(tal.antal()),
                                skriv.maengde(alle, tal.enhed().equals("%") ? "" : tal.enhed()),
                                skriv.procent(tal.maalt()))))
                .orElseGet(() -> skriv.maengde(tal.antal(), tal.enhed()));
        return tal.omtrent() ? sprog.tekst("notat.omtrent", antal) : antal;
    }
}
