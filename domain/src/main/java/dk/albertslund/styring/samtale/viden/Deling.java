package dk.albertslund.styring.samtale.viden;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.dansk.Lighed;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Besked.Soegested;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Fund;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Find noget at dele, mens der skrives til andre. Intet i det handler om den, der søger. */
public final class Deling {

    private static final int FUND = 10;

    /** Så mange prøvehandlinger ses igennem efter dem, der har lært noget. */
    private static final int GENNEMSET = 40;

    /** Så meget skal ligne, før det er et fund. */
    private static final double LIGNER = 0.2;

    /** Er intet skrevet endnu, er det nærmeste hendes eget. */
    public static Visning soegt(Soegested sted, String tekst, Opslag opslag) {
        var fund = switch (sted) {
            case MAAL -> maal(tekst.isEmpty() ? opslag.maal() : opslag.alleMaal(), tekst);
            case PROEVEHANDLING ->
                new Fund(
                        tekst,
                        Laeringer.af(
                                proevehandlinger(tekst, FUND, opslag).stream()
                                        .limit(FUND)
                                        .toList(),
                                opslag),
                        List.of(),
                        List.of());
            case LAERING ->
                new Fund(
                        tekst,
                        Laeringer.af(proevehandlinger(tekst, GENNEMSET, opslag), opslag).stream()
                                .filter(et -> et.en().afslutning().isPresent()
                                        || !et.evalueret().isEmpty())
                                .limit(FUND)
                                .toList(),
                        List.of(),
                        List.of());
            case BEGREB -> begreber(opslag.ordbog().begreber(), tekst);
        };
        return fund.tomt() ? Hjaelp.sig("soeg.intet_at_dele") : fund;
    }

    private static List<Proevehandling> proevehandlinger(String tekst, int antal, Opslag opslag) {
        return tekst.isEmpty() ? opslag.proevehandlinger() : opslag.soeg(tekst, antal);
    }

    private static Fund maal(List<Maal> alle, String tekst) {
        var gaeldende = alle.stream().filter(et -> !et.arkiveret()).toList();
        return new Fund(tekst, List.of(), bedste(gaeldende, tekst, Maal::titel), List.of());
    }

    private static Fund begreber(List<Begreb> alle, String tekst) {
        return new Fund(
                tekst,
                List.of(),
                List.of(),
                bedste(alle, tekst, et -> et.dansk().navn() + " " + et.engelsk().navn() + " " + et.ord()));
    }

    private static <T> List<T> bedste(List<T> alle, String tekst, Function<T, String> om) {
        return alle.stream()
                .filter(en -> lighed(tekst, om.apply(en)) >= LIGNER)
                .sorted(Comparator.comparingDouble(en -> -lighed(tekst, om.apply(en))))
                .limit(FUND)
                .toList();
    }

    /** Det, hun er begyndt at skrive, tæller som det hele. */
    private static double lighed(String skrevet, String tekst) {
        return Foldning.fold(tekst).contains(Foldning.fold(skrevet)) ? 1 : Lighed.tripler(skrevet, tekst);
    }

    private Deling() {}
}
