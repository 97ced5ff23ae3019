package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
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

    /** Så mange uger må en prøvehandling køre, uden at nogen fortæller, hvad de har set. */
    private static final int STILLE_UGER = 5;

    private static final int HOEJST = 5;

    /** @param led det, der flettes ind efter nummeret */
    private record Mangel(String noegle, List<Tekst.Led> led, Handling handling, String om) {

        Tekst linje(int nr) {
            var alle = new ArrayList<Tekst.Led>(List.of(tal(nr)));
            alle.addAll(led);
            return new Tekst(noegle, alle);
        }

        Knap knap(int nr) {
            return new Knap(tekst(noegle + ".knap", tal(nr)), handling, om);
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
            afsnit.add(viste.get(nr - 1).linje(nr));
            knapper.add(viste.get(nr - 1).knap(nr));
        }
        return new Svartekst(afsnit, knapper);
    }

    private static List<Mangel> alle(Opslag opslag) {
        var mangler = new ArrayList<Mangel>();
        var enhed = opslag.mig().enhed();
        if (!enhed.isEmpty()) {
            iPlanen(opslag.maalplan(enhed, Aarshjul.aarFor(opslag.idag())), opslag, mangler);
        }
        var evalueret = evalueret(opslag);
        opslag.proevehandlinger().stream()
                .filter(en -> erForbi(en, opslag.idag(), evalueret))
                .map(en -> new Mangel(
                        "mangler.evaluering",
                        List.of(ord(en.titel()), new Tekst.Dag(en.slut())),
                        Handling.NY_EVALUERING,
                        en.id().vaerdi().toString()))
                .forEach(mangler::add);
        opslag.proevehandlinger().stream()
                .filter(en -> erStille(en, evalueret, opslag))
                .map(en -> new Mangel(
                        "mangler.iagttagelse",
                        List.of(ord(en.titel()), tal(STILLE_UGER)),
                        Handling.NYT_NOTAT,
                        en.id().vaerdi().toString()))
                .forEach(mangler::add);
        return mangler;
    }

    private static void iPlanen(Maalplan plan, Opslag opslag, List<Mangel> mangler) {
        if (plan.punkter().isEmpty()) {
            mangler.add(new Mangel("mangler.maal", List.of(aarstal(plan)), Handling.NYT_MAAL, ""));
            return;
        }
        plan.udenTegn().stream()
                .map(maal -> new Mangel(
                        "mangler.tegn",
                        List.of(ord(maal.titel())),
                        Handling.RET_MAAL,
                        maal.id().vaerdi().toString()))
                .forEach(mangler::add);
        if (plan.endelig().isEmpty() && Rettigheder.af(opslag).maaGoereFaerdig(plan.enhed())) {
            mangler.add(kladde(plan, frist(opslag)));
        }
    }

    private static Mangel kladde(Maalplan plan, Optional<LocalDate> frist) {
        return new Mangel(
                frist.isPresent() ? "mangler.faerdig_inden" : "mangler.faerdig",
                frist.<List<Tekst.Led>>map(dag -> List.of(aarstal(plan), new Tekst.Dag(dag)))
                        .orElseGet(() -> List.of(aarstal(plan))),
                Handling.MAALPLAN_FAERDIG,
                Maalplaner.om(plan));
    }

    /** Den dag, målplanerne skal være færdige. */
    private static Optional<LocalDate> frist(Opslag opslag) {
        return opslag.aarshjul()
                .flatMap(hjul -> hjul.faser().stream()
                        .filter(fase -> fase.navn() == Fase.Navn.FAERDIGGOERELSE)
                        .findFirst())
                .map(Fase::til);
    }

    /** Den dag, hver af dem senest er evalueret. */
    private static Map<UUID, LocalDate> evalueret(Opslag opslag) {
        return opslag.evalueringer().stream()
                .filter(Evaluering::gemt)
                .collect(Collectors.toMap(
                        en -> en.om().vaerdi(), Evaluering::dato, (den, anden) -> den.isAfter(anden) ? den : anden));
    }

    /** Den er slut, og ingen har sagt, hvad der kom ud af den (kilder/001:185). */
    private static boolean erForbi(Proevehandling en, LocalDate idag, Map<UUID, LocalDate> evalueret) {
        return en.afslutning().isEmpty()
                && en.slut().isBefore(idag)
                && Optional.ofNullable(evalueret.get(en.id().vaerdi()))
                        .filter(dag -> !dag.isBefore(en.slut()))
                        .isEmpty();
    }

    private static boolean erStille(Proevehandling en, Map<UUID, LocalDate> evalueret, Opslag opslag) {
        var sidst = Stream.concat(
                        opslag.notaterPaa(en.id()).stream().map(et -> et.til()),
                        Optional.ofNullable(evalueret.get(en.id().vaerdi())).stream())
                .max(LocalDate::compareTo)
                .orElse(en.start());
        return en.koerer(opslag.idag()) && !sidst.plusWeeks(STILLE_UGER).isAfter(opslag.idag());
    }

    private static Tekst.Led aarstal(Maalplan plan) {
        return ord(Integer.toString(plan.aar()));
    }

    private Mangler() {}
}
