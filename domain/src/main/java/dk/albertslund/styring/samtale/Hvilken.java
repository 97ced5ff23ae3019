package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.ord.Omtale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Hvilken prøvehandling der menes. Er det ikke til at vide, spørges der med knapper, den seneste først. */
public final class Hvilken {

    private static final int KNAPPER = 4;

    /** Længere sætninger bæres ikke hele. */
    private static final int SAGT = 500;

    /** Den nævnte, eller den eneste, der er i gang; ellers en knap for hver, som gør det samme. */
    public static Skridt menes(
            String sagt, Handling handling, Samtale her, Opslag opslag, Function<Proevehandling, Skridt> saa) {
        return naevnt(sagt, opslag).map(saa).orElseGet(() -> spoerg("", handling, her, opslag));
    }

    /** Som {@link #menes}, men knapperne bærer det sagte med, som {@link #sagt} finder igen. */
    public static Skridt menesMedDetSagte(
            String sagt, Handling handling, Samtale her, Opslag opslag, Function<Proevehandling, Skridt> saa) {
        var med = "/" + (sagt.length() <= SAGT ? sagt : sagt.substring(0, SAGT));
        return naevnt(sagt, opslag).map(saa).orElseGet(() -> spoerg(med, handling, her, opslag));
    }

    /** Det, der blev sagt, før der blev trykket på, hvilken der menes; ellers tomt. */
    public static String sagt(String om) {
        return om.contains("/") ? om.substring(om.indexOf('/') + 1) : "";
    }

    /** Den, en knap handler om, når den, der trykker, må ændre den. */
    public static Skridt trykket(String om, Samtale her, Opslag opslag, Function<Proevehandling, Skridt> saa) {
        var fundet = Kortid.laes(om).flatMap(kort -> opslag.proevehandling(new Proevehandling.Id(kort.id())));
        if (fundet.isEmpty()) {
            return Skridt.til(her, Siden.vaek(om, opslag));
        }
        var en = fundet.get();
        return Rettigheder.af(opslag).maaRette(en)
                ? saa.apply(en)
                : Skridt.til(her, Afvisning.proevehandling(en, opslag));
    }

    private static Optional<Proevehandling> naevnt(String sagt, Opslag opslag) {
        var alle = opslag.proevehandlinger();
        var igang = alle.stream().filter(en -> en.koerer(opslag.idag())).toList();
        return Omtale.i(sagt, alle)
                .or(() -> seneste(opslag))
                .or(() -> igang.size() == 1 ? Optional.of(igang.getFirst()) : Optional.empty())
                .or(() -> alle.size() == 1 ? Optional.of(alle.getFirst()) : Optional.empty());
    }

    /** ”kald den …” lige efter, at den er gemt. */
    public static Optional<Proevehandling> seneste(Opslag opslag) {
        return opslag.seneste()
                .filter(en -> en.hvornaar().plus(Fortrydelse.FRIST).isAfter(opslag.nu()))
                .flatMap(en -> en.aendring() instanceof Aendring.AfProevehandling af ? af.efter() : Optional.empty())
                .flatMap(en -> opslag.proevehandling(en.id()));
    }

    private static Skridt spoerg(String med, Handling handling, Samtale her, Opslag opslag) {
        var knapper = opslag.proevehandlinger().stream()
                .sorted(Comparator.comparing(en -> !en.koerer(opslag.idag())))
                .limit(KNAPPER)
                .map(en -> Knap.medTitel(en.titel(), handling, en.id().vaerdi() + med))
                .toList();
        return knapper.isEmpty()
                ? Skridt.til(her, Hjaelp.sig(tekst("oversigt.tom"), Knap.til(Handling.NY_PROEVEHANDLING)))
                : Skridt.til(her, new Visning.Svartekst(List.of(tekst("proevehandling.hvilken")), knapper));
    }

    private Hvilken() {}
}
