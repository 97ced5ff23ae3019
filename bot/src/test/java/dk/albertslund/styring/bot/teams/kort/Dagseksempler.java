package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Rytme;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Udsaettelse;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Dagsemne;
import dk.albertslund.styring.samtale.Visning.Dagskort;
import dk.albertslund.styring.samtale.Visning.Dagskort.Aaben;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.samtale.Visning.Udsaetform.Til;
import dk.albertslund.styring.samtale.evaluering.Evalueringsudkast;
import dk.albertslund.styring.samtale.evaluering.Spoergsmaal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The message of a day, and when it may come. */
record Dagseksempler(LocalDate idag, Visning.Fasekort fase, EgenPaamindelse egen, Proevehandling en, String ord) {

    Map<String, Visning> alle() {
        var alle = new LinkedHashMap<String, Visning>();
        alle.put("dagen", new Dagskort(idag, linjer(), Optional.empty()));
        alle.put("dagen-aabnet", new Dagskort(idag, linjer(), Optional.of(new Aaben("1", fase))));
        alle.put(
                "dagen-besvaret",
                new Dagskort(
                                idag,
                                linjer(),
                                Optional.of(new Aaben(
                                        "1",
                                        Hjaelp.sig(
                                                tekst("dagen.udsat", new Tekst.Dag(idag.plusDays(1))),
                                                Knap.til(Handling.FORTRYD)))))
                        .medGjort("1"));
        alle.put("dagen-alene", new Dagskort(idag, List.of(linje("1", fase, 0)), Optional.of(new Aaben("1", fase))));
        alle.put(
                "dagen-mange",
                new Dagskort(
                        idag, Collections.nCopies(8, linje("9", new Visning.Huskekort(egen), 1)), Optional.empty()));
        alle.put("udsaet", new Visning.Udsaetform(om(), Til.I_MORGEN, Optional.empty(), Optional.empty(), List.of()));
        alle.put(
                "udsaet-hvorfor",
                new Visning.Udsaetform(
                        om(),
                        Til.DATO,
                        Optional.of(idag.plusDays(3)),
                        Optional.of(ord),
                        List.of(tekst("dagen.mangler.grund"))));
        alle.put("pause", new Visning.Pauseform(Optional.empty(), List.of()));
        alle.put(
                "indstillinger-pause",
                new Visning.Indstillingskort(
                        Optional.empty(),
                        Vaner.ALMINDELIGE.medPause(Optional.of(idag.plusDays(30))),
                        List.of(tekst("vaner.tider"))));
        return alle;
    }

    private List<Dagslinje> linjer() {
        var id = new Evaluering.Id(new UUID(0, 90));
        var om = new OmProevehandling(en);
        var kladde = Evalueringsudkast.tomt(id, om, Slags.UNDERVEJS, idag, List.of(), en.ejer(), en.enhed());
        return List.of(
                linje("1", fase, 0),
                linje("2", Spoergsmaal.checkin(id, en, List.of()), 0),
                linje("3", Spoergsmaal.evaluering(om, kladde, Optional.of(Rytme.Anledning.MIDTVEJS), List.of()), 2),
                linje("4", Spoergsmaal.samarbejde(kladde, om, en.enhed()), 0),
                linje("5", new Visning.Huskekort(egen), 0));
    }

    private Dagslinje linje(String noegle, Dagsemne emne, int gange) {
        return new Dagslinje(
                new Udsaettelse(noegle, Optional.of(idag), Optional.empty(), gange, ""), emne, /* gjort= */ false);
    }

    private String om() {
        return Dagskort.om(idag, "1");
    }
}
