package dk.albertslund.styring.samtale;

import dk.albertslund.styring.samtale.ord.Saetning;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Optional;
import java.util.Set;

/** De faste måder, folk beder om at få noget som en fil på. */
final class Filudtryk {

    private static final Set<String> UDTRAEK =
            Set.of("eksporter", "eksport", "excel", "regneark", "export", "spreadsheet");

    private static final Set<String> HENT =
            Set.of("hent", "send", "eksporter", "lav", "giv", "vis", "download", "export", "get");

    private static final Set<String> FIL =
            Set.of("excel", "excel-ark", "excel-fil", "excelark", "regneark", "spreadsheet");

    private static final Set<String> ORGANISATION =
            Set.of("organisation", "organisationen", "enheder", "enhederne", "organization", "units");

    private static final Set<String> HENT_ORGANISATION = Set.of(
            "hent organisationen",
            "hent enhederne",
            "eksporter organisationen",
            "get the organization",
            "export the organization");

    private static final Set<String> OM_MIG = Set.of(
            "hent det hele",
            "hent mine data",
            "hent alt om mig",
            "hent alle mine data",
            "giv mig mine data",
            "download my data",
            "export my data",
            "get my data");

    static Optional<Hensigt> i(Ytring ytring) {
        if (ytring.saetning().er(OM_MIG)) {
            return Optional.of(new Hensigt.HentMit());
        }
        if (ytring.saetning().er(HENT_ORGANISATION)
                || (erUdtraek(ytring.saetning())
                        && ytring.saetning().ord().stream().anyMatch(ORGANISATION::contains))) {
            return Optional.of(new Hensigt.HentOrganisation());
        }
        return erUdtraek(ytring.saetning()) ? Optional.of(new Hensigt.HentUdtraek()) : Optional.empty();
    }

    /** ”hent vores mål som Excel”; ”ny prøvehandling: Excel for ældre” er noget andet. */
    private static boolean erUdtraek(Saetning saetning) {
        var ord = saetning.ord();
        return saetning.er(UDTRAEK)
                || (!ord.isEmpty()
                        && HENT.contains(ord.getFirst())
                        && ord.stream().anyMatch(FIL::contains));
    }

    private Filudtryk() {}
}
