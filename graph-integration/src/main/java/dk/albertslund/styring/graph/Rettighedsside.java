package dk.albertslund.styring.graph;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** docs/rettigheder.md, as the code says it. */
final class Rettighedsside {

    private static final String BEGYNDELSE = """
            # Rettigheder: hvad botten må hos Microsoft, og hvorfor

            Siden er lavet af koden; en test holder den ved lige. Det er alt, botten beder om. Den læser ingen mails, ingen
            chats og intet i teamenes filer, og den ændrer intet i kataloget. Skriv »selvtest« til botten, eller start den med
            `--selvtest`, så prøves hver af dem, og det, der mangler, siges med den kommando, der retter det.

            | tilladelse | hvorfor | uden den | slås fra med |
            |---|---|---|---|
            """;

    private static final String SLUKKES = """

            Det, der kan undværes, slås fra med `GRAPH_SLUKKET`, et eller flere ord med komma imellem:
            `lokaler`, `kalendere`, `fravaer`, `installation`, `dokumenter`. Så spørges der ikke, og tilladelsen skal ikke gives.

            ## Sådan gives de

            Alle er application permissions. De fleste gives i Entra med samtykke fra en administrator.
            `Calendars.ReadWrite` gives **ikke** i Entra, for dér gælder den alle postkasser, og en begrænsning i Exchange
            lægger sig ikke oven i. Den gives i Exchange, kun for de postkasser, der indkalder; det kan tage en time, før den
            gælder.

            `Sites.Selected` åbner intet i sig selv: hvert teams websted i SharePoint åbnes for sig. `File.Read.Group` gives i
            det enkelte team, når appen lægges ind i det.
            """;

    private Rettighedsside() {}

    static String markdown() {
        return BEGYNDELSE
                + Rettighed.alle().stream().map(Rettighedsside::raekke).collect(joining("\n"))
                + "\n"
                + SLUKKES
                + Rettighed.alle().stream().map(Rettighedsside::kommando).collect(joining());
    }

    private static String raekke(Rettighed en) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        en.navn,
                        en.hvorfor,
                        en.uden,
                        en.funktion
                                .map(funktion ->
                                        "`%s`".formatted(funktion.name().toLowerCase(Locale.ROOT)))
                                .orElse("kan ikke undværes"));
    }

    private static String kommando(Rettighed en) {
        return "\n### %s%s\n\n```powershell\n%s\n```\n"
                .formatted(
                        en.navn,
                        switch (en.sted()) {
                            case ENTRA -> "";
                            case EXCHANGE -> " (Exchange)";
                            case SHAREPOINT -> " (Entra og SharePoint)";
                            case TEAMET -> " (teamet)";
                        },
                        en.kommando("<app-id>", List.of("<postkassen>")));
    }
}
