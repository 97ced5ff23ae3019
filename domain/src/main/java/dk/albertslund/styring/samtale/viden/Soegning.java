package dk.albertslund.styring.samtale.viden;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Lighed;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.ord.Saetning;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Find det, der ligner: begreber, mål og alle enheders prøvehandlinger med det, de lærte. */
public final class Soegning {

    private static final int FUND = 3;

    /** Mere søges der ikke efter, når ingen har bedt om at søge. */
    private static final int LAENGST = 200;

    /** Så meget af titlen skal ligne, før et mål er et fund. */
    private static final double LIGNER = 0.2;

    /** Bønnen om at søge, som ikke selv er det, der søges efter. */
    private static final Pattern BOEN = Pattern.compile(
            "(?iu)^\\s*(?:(?:kan|kunne|vil) du |har (?:nogen|andre|vi|i) |er der (?:nogen|andre),? der har )?"
                    + "(?:find|finde|søg|soeg|søge|soege|search|prøvet|proevet|lavet|gjort|look)\\b"
                    + "(?: (?:efter|noget|nogen|andre|som|der|ligner|lignende|prøvehandlinger|for|om|med))*\\s*:?\\s*");

    public static String soegeord(Ytring ytring) {
        return BOEN.matcher(ytring.tekst())
                .replaceFirst("")
                .replaceFirst("[\\s?!.]+$", "")
                .strip();
    }

    public static Visning efter(String soegt, Opslag opslag) {
        if (soegt.isEmpty()) {
            return Hjaelp.sig("soeg.hvad");
        }
        var fundne = opslag.soeg(soegt, FUND);
        var maal = opslag.maal().stream()
                .filter(et -> Lighed.tripler(soegt, et.titel()) >= LIGNER)
                .sorted(Comparator.comparingDouble(et -> -Lighed.tripler(soegt, et.titel())))
                .limit(FUND)
                .toList();
        var begreb = opslag.ordbog().naevnt(Saetning.af(soegt).ord());
        if (fundne.isEmpty() && maal.isEmpty()) {
            return begreb.map(et -> Begreber.forklar(et, opslag)).orElseGet(() -> Hjaelp.sig("soeg.intet", ord(soegt)));
        }
        return new Visning.Fund(
                soegt, Laeringer.af(fundne, opslag), maal, begreb.stream().toList());
    }

    /** Det, der blev skrevet, er ikke til at forstå: hjælpen, og det, der ligner. */
    public static Visning iStedet(String skrevet, Opslag opslag) {
        var soegt = skrevet.substring(0, Math.min(skrevet.length(), LAENGST));
        var begreb = opslag.ordbog().naevnt(Saetning.af(soegt).ord());
        var fundet = Stream.concat(
                        begreb.stream().map(et -> Knap.medTitel(et.dansk().navn(), Handling.FORKLAR, et.noegle())),
                        opslag.soeg(soegt, Visning.Hjaelp.FUNDET).stream()
                                .map(en -> Knap.medTitel(
                                        en.titel(),
                                        Handling.VIS_PROEVEHANDLING,
                                        en.id().vaerdi().toString())))
                .limit(Visning.Hjaelp.FUNDET)
                .toList();
        return new Visning.Hjaelp(
                Optional.of(tekst(fundet.isEmpty() ? "samtale.stadig_uforstaaet" : "samtale.ligner")), fundet);
    }

    private Soegning() {}
}
