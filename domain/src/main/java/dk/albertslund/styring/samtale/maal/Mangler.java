package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.mangel.Mangler.iPlanen;
import static dk.albertslund.styring.mangel.Mangler.ved;
import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.mangel.Afproevning;
import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.tegn.Notatserie;
import dk.albertslund.styring.samtale.tegn.Sted;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Tegn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Det, min enhed mangler: højst fem ting, hver med den knap, der retter den. */
public final class Mangler {

    private static final int HOEJST = 5;

    /** @param led det, der flettes ind efter nummeret */
    private record Linje(String noegle, List<Tekst.Led> led, Handling handling, String om) {

        Tekst tekst(int nr) {
            var alle = new ArrayList<Tekst.Led>(List.of(tal(nr)));
            alle.addAll(led);
            return new Tekst(noegle, alle);
        }

        Knap knap(int nr) {
            return new Knap(Tekst.tekst(noegle + ".knap", tal(nr)), handling, om);
        }
    }

    /** @param ventet den dag, det skulle have været noteret */
    private record Forsinket(Tegn tegn, LocalDate ventet) {

        /** Noteres det, er der også en iagttagelse. */
        boolean dermed(Mangel mangel) {
            return mangel.slags() == Mangel.Slags.IAGTTAGELSE
                    && mangel.om().equals(tegn.paa().vaerdi().toString());
        }

        Linje linje() {
            return new Linje(
                    "mangler.notat",
                    List.of(ord(tegn.navn()), new Tekst.Dag(ventet)),
                    Handling.NYT_NOTAT,
                    tegn.id().vaerdi().toString());
        }
    }

    public static Visning visning(Opslag opslag) {
        var alle = alle(opslag);
        if (alle.isEmpty()) {
            return Hjaelp.sig(tekst("mangler.intet"), Knap.til(Handling.VIS_MAALPLAN), Knap.til(Handling.VIS_MINE));
        }
        var viste = alle.subList(0, Math.min(HOEJST, alle.size()));
        var afsnit = new ArrayList<>(List.of(tekst("mangler.overskrift", tal(alle.size()))));
        var knapper = new ArrayList<Knap>();
        for (int nr = 1; nr <= viste.size(); nr++) {
            afsnit.add(viste.get(nr - 1).tekst(nr));
            knapper.add(viste.get(nr - 1).knap(nr));
        }
        return new Svartekst(afsnit, knapper);
    }

    private static List<Linje> alle(Opslag opslag) {
        var enhed = opslag.mig().enhed();
        var iPlanen = enhed.isEmpty()
                ? List.<Mangel>of()
                : iPlanen(opslag.maalplan(enhed, Aarshjul.aarFor(opslag.idag())), opslag.aarshjul());
        var evalueret = evalueret(opslag);
        var afproevet = ved(
                opslag.proevehandlinger().stream()
                        .filter(en -> en.afslutning().isEmpty() && !en.start().isAfter(opslag.idag()))
                        .map(en -> afproevning(en, evalueret, opslag))
                        .toList(),
                opslag.idag());
        var forsinkede = opslag.tegn().stream()
                .flatMap(tegn -> forsinket(tegn, opslag).stream())
                .toList();
        return Stream.of(
                        iPlanen.stream()
                                .filter(mangel -> kanGoeres(mangel, opslag))
                                .map(Mangler::linje),
                        afproevet.stream()
                                .filter(mangel -> forsinkede.stream().noneMatch(et -> et.dermed(mangel)))
                                .map(Mangler::linje),
                        forsinkede.stream().map(Forsinket::linje))
                .flatMap(linjer -> linjer)
                .toList();
    }

    /** Det er mit eller enhvers at notere, og det er ikke gjort så tit, som det blev aftalt. */
    private static Optional<Forsinket> forsinket(Tegn tegn, Opslag opslag) {
        if (tegn.noteresAf().filter(hvem -> !hvem.equals(opslag.mig().id())).isPresent()) {
            return Optional.empty();
        }
        return Sted.emne(tegn.paa(), opslag)
                .filter(emne -> emne.gaelder(opslag.idag()))
                .flatMap(emne -> Notatserie.til(tegn, opslag).stream()
                        .map(Notat::til)
                        .max(LocalDate::compareTo)
                        .or(() -> Optional.of(emne.fra())))
                .flatMap(tegn.rytme()::naeste)
                .filter(opslag.idag()::isAfter)
                .map(ventet -> new Forsinket(tegn, ventet));
    }

    private static boolean kanGoeres(Mangel mangel, Opslag opslag) {
        return mangel.slags() != Mangel.Slags.FAERDIG || Rettigheder.af(opslag).maaGoereFaerdig(mangel.enhed());
    }

    private static Linje linje(Mangel mangel) {
        return switch (mangel.slags()) {
            case MAAL -> new Linje("mangler.maal", List.of(ord(mangel.titel())), Handling.NYT_MAAL, "");
            case TEGN -> new Linje("mangler.tegn", List.of(ord(mangel.titel())), Handling.RET_MAAL, mangel.om());
            case FAERDIG ->
                new Linje(
                        mangel.frist().isPresent() ? "mangler.faerdig_inden" : "mangler.faerdig",
                        Stream.<Tekst.Led>concat(
                                        Stream.of(ord(mangel.titel())), mangel.frist().map(Tekst.Dag::new).stream())
                                .toList(),
                        Handling.MAALPLAN_FAERDIG,
                        mangel.om());
            case EVALUERING ->
                new Linje(
                        "mangler.evaluering",
                        List.of(ord(mangel.titel()), new Tekst.Dag(mangel.siden())),
                        Handling.NY_EVALUERING,
                        mangel.om());
            case IAGTTAGELSE ->
                new Linje(
                        "mangler.iagttagelse",
                        List.of(ord(mangel.titel()), tal(Afproevning.STILLE_UGER)),
                        Handling.NYT_NOTAT,
                        mangel.om());
        };
    }

    private static Afproevning afproevning(Proevehandling en, Map<UUID, LocalDate> evalueret, Opslag opslag) {
        return new Afproevning(
                en.id().vaerdi(),
                en.titel(),
                en.enhed(),
                en.ejer(),
                en.start(),
                en.slut(),
                opslag.notaterPaa(en.id()).stream().map(Notat::til).max(LocalDate::compareTo),
                Optional.ofNullable(evalueret.get(en.id().vaerdi())));
    }

    /** Den dag, hver af dem senest er evalueret. */
    private static Map<UUID, LocalDate> evalueret(Opslag opslag) {
        return opslag.evalueringer().stream()
                .filter(Evaluering::gemt)
                .collect(Collectors.toMap(
                        en -> en.om().vaerdi(), Evaluering::dato, (den, anden) -> den.isAfter(anden) ? den : anden));
    }

    private Mangler() {}
}
