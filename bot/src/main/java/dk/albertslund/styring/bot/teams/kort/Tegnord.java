package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.tegn.Tegn;
import java.math.BigDecimal;
import java.util.Optional;

/** What a tegn is to come to, in words. */
record Tegnord(Sprogbrug sprog) {

    /** ”Fra 60 % til mindst 75 % inden 31. december 2026”; empty when nothing is agreed. */
    Optional<String> sigte(Tegn tegn) {
        var til = maal(tegn);
        var inden = tegn.inden().map(sprog.skriv()::dato);
        return til.map(maal ->
                        inden.map(dag -> sprog.tekst("tegn.senest", maal, dag)).orElse(maal))
                .or(() -> inden.map(dag -> sprog.tekst("tegn.kun_senest", dag)));
    }

    private Optional<String> maal(Tegn tegn) {
        var maengde = tegn.maaltal().map(tal -> switch (tegn.art()) {
            case HOEJST -> sprog.tekst("tegn.hoejst", skriv(tal, tegn.enhed()));
            case MINDST -> sprog.tekst("tegn.mindst", skriv(tal, tegn.enhed()));
            case RELATIV ->
                sprog.tekst(
                        tal.signum() < 0 ? "tegn.fald" : "tegn.stigning",
                        sprog.skriv().procent(tal.abs()),
                        tegn.sigte().map(sigte -> skriv(sigte, tegn.enhed())).orElse(""));
            case ANDEL, ANTAL, JA_NEJ, DATO, IAGTTAGELSE -> skriv(tal, tegn.enhed());
        });
        return maengde.map(til -> tegn.udgangspunkt()
                        .map(fra ->
                                sprog.tekst("tegn.fra_til", skriv(fra, tegn.art() == Tegn.Art.ANDEL ? "%" : ""), til))
                        .orElse(til))
                .map(Sprogbrug::stort);
    }

    private String skriv(BigDecimal tal, String enhed) {
        return sprog.skriv().maengde(tal, enhed);
    }
}
