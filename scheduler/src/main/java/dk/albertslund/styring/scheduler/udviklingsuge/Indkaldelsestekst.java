package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.udviklingsuge.Moede;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** The words of the invitation. It goes to many at once and to Outlook, so it is in Danish whoever reads it. */
record Indkaldelsestekst(Moede moede, String moedelink) {

    /** For a meeting that has a link to Teams of its own, which Outlook writes itself. */
    Indkaldelsestekst(Moede moede) {
        this(moede, "");
    }

    String emne() {
        var emne = "Udviklingsuge: " + navn(moede.borgergruppe());
        return moede.dele() == 1 ? emne : "%s (%d af %d)".formatted(emne, moede.del(), moede.dele());
    }

    String tekst() {
        return """
                Alle, der arbejder for %s, mødes på tværs i udviklingsugen (uge %d).

                Tag jeres målplan med. Vi gør målene klarere sammen og aftaler, hvor vi kan dele viden, koordinere eller \
                løse en opgave i fællesskab.

                Svar gerne på indkaldelsen, så vi ved, hvor mange vi bliver.
                """.formatted(
                        borgere(moede.borgergruppe()), uge(moede.tid().start().toLocalDate()))
                + (moedelink.isEmpty() ? "" : "\nAlle delene mødes samme sted i Teams: %s\n".formatted(moedelink));
    }

    String aflysning() {
        return "Mødet »%s« er aflyst. I behøver ikke at gøre noget.".formatted(emne());
    }

    private static int uge(LocalDate dag) {
        return dag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static String navn(Borgergruppe gruppe) {
        return switch (gruppe) {
            case AELDRE -> "Ældre";
            case BOERN -> "Børn";
            case UNGE -> "Unge";
            case VOKSNE -> "Voksne";
            case ERHVERV -> "Erhverv";
        };
    }

    private static String borgere(Borgergruppe gruppe) {
        return switch (gruppe) {
            case AELDRE -> "de ældre";
            case BOERN -> "børnene";
            case UNGE -> "de unge";
            case VOKSNE -> "de voksne";
            case ERHVERV -> "erhvervslivet";
        };
    }
}
