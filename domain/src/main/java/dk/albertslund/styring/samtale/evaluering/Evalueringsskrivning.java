package dk.albertslund.styring.samtale.evaluering;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Helligdage;
import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Mangel;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Aendring.AfEvaluering;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Hvilken;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Evalueringsform;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.tegn.Talraekke;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** En evaluering skrives. Kortet er udfyldt med det, der vides, så den almindelige er færdig på tre tryk. */
public final class Evalueringsskrivning {

    /** Så mange dage går der, før der spørges igen, når ingen dag er valgt. */
    private static final int SENERE = 3;

    public static Skridt begynd(String sagt, Samtale her, Opslag opslag) {
        return Emner.maalet(sagt, opslag)
                .map(emne -> begynd(sagt, emne, her, opslag))
                .orElseGet(() -> Hvilken.menesMedDetSagte(
                        sagt,
                        Handling.NY_EVALUERING,
                        her,
                        opslag,
                        en -> begynd(sagt, new OmProevehandling(en), her, opslag)));
    }

    public static Skridt begynd(Trykket tryk, Samtale her, Opslag opslag) {
        return Emner.med(tryk.om(), opslag)
                .map(emne -> begynd(Hvilken.sagt(tryk.om()), emne, her, opslag))
                .orElseGet(() -> Skridt.til(her, Siden.vaek(tryk.om(), opslag)));
    }

    private static Skridt begynd(String sagt, Emne emne, Samtale her, Opslag opslag) {
        return Rettigheder.af(opslag).maaEvaluere(emne)
                ? form(emne, Evalueringsudkast.af(sagt, emne, opslag), "", List.of(), opslag)
                : Skridt.til(her, Emner.afvisning(emne, opslag));
    }

    public static Skridt ret(String om, Samtale her, Opslag opslag) {
        return medEvaluering(om, her, opslag, (en, emne) -> form(emne, en, en.kendemaerke(), List.of(), opslag));
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        return medKort(tryk, her, opslag, (kort, emne) -> gem(kort, emne, tryk, her, opslag));
    }

    private static Skridt gem(Kortid kort, Emne emne, Trykket tryk, Samtale her, Opslag opslag) {
        var id = new Evaluering.Id(kort.id());
        var foer = opslag.evaluering(id);
        var naeste = Fremlagt.efter(her, tryk.om());
        if (kort.retter().isEmpty() && foer.filter(Evaluering::gemt).isPresent()) {
            return Skridt.til(naeste, Evalueringslaesning.kvittering(foer.get(), emne, opslag));
        }
        var felter = Evalueringsfelter.laes(tryk, id, emne, foer, opslag);
        if (!felter.fejl().isEmpty()) {
            return form(emne, medForslag(felter.kladde(), emne, opslag), kort.retter(), felter.fejl(), opslag);
        }
        var efter = felter.kladde().gem();
        var skridt = Skridt.til(naeste, Evalueringslaesning.kvittering(efter, emne, opslag));
        if (foer.filter(efter::equals).isPresent()) {
            return skridt;
        }
        return aendretSiden(kort, foer)
                ? form(emne, foer.get(), foer.get().kendemaerke(), List.of(Siden.aendret(id.vaerdi(), opslag)), opslag)
                : skridt.med(new AfEvaluering(foer, Optional.of(efter)));
    }

    /** ”Senere”: det, der er skrevet, gemmes som en kladde, og der spørges igen. */
    public static Skridt udskyd(Trykket tryk, Samtale her, Opslag opslag) {
        return medKort(tryk, her, opslag, (kort, emne) -> {
            var id = new Evaluering.Id(kort.id());
            var foer = opslag.evaluering(id);
            if (foer.filter(Evaluering::gemt).isPresent()) {
                return Skridt.til(her, Evalueringslaesning.kvittering(foer.get(), emne, opslag));
            }
            var kladde = Evalueringsfelter.laes(tryk, id, emne, foer, opslag).kladde();
            var dag = kladde.naeste().orElse(Helligdage.hverdagFra(opslag.idag().plusDays(SENERE)));
            var efter = new AfEvaluering(foer, Optional.of(kladde.udskyd(dag)));
            return emne instanceof OmProevehandling(var en)
                    ? Checkin.udskyd(tryk, id, en, opslag, tal -> udskudt(efter, tal, emne, dag, tryk, her))
                    : udskudt(efter, List.of(), emne, dag, tryk, her);
        });
    }

    private static Skridt udskudt(
            AfEvaluering kladde, List<Aendring> tal, Emne emne, LocalDate dag, Trykket tryk, Samtale her) {
        var aendringer = Stream.concat(Stream.of(kladde).filter(af -> !af.foer().equals(af.efter())), tal.stream())
                .toList();
        var skridt = Skridt.til(
                Fremlagt.efter(her, tryk.om()),
                Hjaelp.sig(
                        tekst(
                                tal.isEmpty() ? "evaluering.udskudt" : "evaluering.udskudt_med_tal",
                                ord(emne.titel()),
                                new Tekst.Dag(dag)),
                        Knap.til(
                                Handling.NY_EVALUERING, emne.genstand().vaerdi().toString()),
                        Knap.til(Handling.FORTRYD)));
        return aendringer.isEmpty() ? skridt : skridt.med(Aendring.samlet(aendringer));
    }

    public static Skridt slet(String om, Samtale her, Opslag opslag) {
        return medEvaluering(om, her, opslag, (en, emne) -> {
            var id = en.id().vaerdi().toString();
            return Skridt.til(
                    new Fremlagt(Handling.SLET_EVALUERING_NU, id, Map.of()),
                    new Svartekst(
                            List.of(tekst("evaluering.slet", ord(emne.titel()), new Tekst.Dag(en.dato()))),
                            List.of(Knap.til(Handling.SLET_EVALUERING_NU, id), Knap.til(Handling.ANNULLER))));
        });
    }

    public static Skridt sletNu(String om, Samtale her, Opslag opslag) {
        return medEvaluering(
                om,
                Fremlagt.efter(her, om),
                opslag,
                (en, emne) -> Skridt.til(
                                Fremlagt.efter(her, om),
                                Hjaelp.sig(tekst("evaluering.slettet", ord(emne.titel())), Knap.til(Handling.FORTRYD)))
                        .med(new AfEvaluering(Optional.of(en), Optional.empty())));
    }

    static Skridt form(Emne emne, Evaluering kladde, String retter, List<Tekst> fejl, Opslag opslag) {
        var om = new Kortid(kladde.id().vaerdi(), retter).om();
        return Skridt.til(
                new Fremlagt(Handling.GEM_EVALUERING, om, Evalueringsfelter.af(kladde)),
                new Evalueringsform(
                        emne,
                        kladde,
                        om,
                        Optional.empty(),
                        Talraekke.laengste(Evalueringsudkast.tegn(emne, opslag)),
                        fejl));
    }

    /** Mangler den foreløbige en dag for den endelige, foreslås en. */
    private static Evaluering medForslag(Evaluering kladde, Emne emne, Opslag opslag) {
        return kladde.mangler().contains(Mangel.ENDELIG_DAG)
                ? kladde.udskyd(Evalueringsudkast.endelig(emne, opslag.idag()))
                : kladde;
    }

    private static boolean aendretSiden(Kortid kort, Optional<Evaluering> foer) {
        return !kort.retter().isEmpty()
                && foer.map(Evaluering::kendemaerke)
                        .filter(nu -> !nu.equals(kort.retter()))
                        .isPresent();
    }

    /** Det kort, der blev trykket på, når den, der trykker, må evaluere det, det handler om. */
    private static Skridt medKort(Trykket tryk, Samtale her, Opslag opslag, BiFunction<Kortid, Emne, Skridt> saa) {
        var kort = Kortid.laes(tryk.om());
        if (kort.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var foer = opslag.evaluering(new Evaluering.Id(kort.get().id()));
        var emne = foer.flatMap(en -> Emner.af(en, opslag))
                .or(() -> kort.get().retter().isEmpty() ? Emner.med(tryk.felt("paa"), opslag) : Optional.empty());
        if (emne.isEmpty()) {
            return Skridt.til(her, Siden.vaek(tryk.om(), opslag));
        }
        return foer.map(en -> Rettigheder.af(opslag).maaRette(en, emne.get()))
                        .orElseGet(() -> Rettigheder.af(opslag).maaEvaluere(emne.get()))
                ? saa.apply(kort.get(), emne.get())
                : Skridt.til(her, Emner.afvisning(emne.get(), opslag));
    }

    private static Skridt medEvaluering(
            String om, Samtale her, Opslag opslag, BiFunction<Evaluering, Emne, Skridt> saa) {
        var en = Kortid.laes(om).flatMap(kort -> opslag.evaluering(new Evaluering.Id(kort.id())));
        var emne = en.flatMap(den -> Emner.af(den, opslag));
        if (en.isEmpty() || emne.isEmpty()) {
            return Skridt.til(her, Siden.vaek(om, opslag));
        }
        return Rettigheder.af(opslag).maaRette(en.get(), emne.get())
                ? saa.apply(en.get(), emne.get())
                : Skridt.til(her, Emner.afvisning(emne.get(), opslag));
    }

    private Evalueringsskrivning() {}
}
