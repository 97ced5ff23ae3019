package dk.albertslund.styring.samtale.aar;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Aendring.AfAarshjul;
import dk.albertslund.styring.samtale.Aendring.AfMaal;
import dk.albertslund.styring.samtale.Aendring.AfRulning;
import dk.albertslund.styring.samtale.Aendring.AfRundsendelse;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Rulleform;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Næste års årshjul laves af dette års: forskellen vises, og først efter et ja er det offentliggjort. */
public final class Rulning {

    private static final String JA = "true";

    /** Fristerne i året er deres; de andre mindes, når det bliver deres tur. */
    private static final Modtagere MODTAGERE = new Modtagere.Ledere();

    static Skridt begynd(Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("flyt.kun_organisatorer"));
        }
        int aar = Aarshjul.aarFor(opslag.idag());
        return opslag.aarshjul(aar)
                .map(hjul -> naeste(hjul, opslag).offentliggjort() ? gjort(her, hjul) : form(hjul, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("aarshjul.tomt")));
    }

    private static Skridt form(Aarshjul hjul, Opslag opslag) {
        var om = Integer.toString(hjul.aar());
        return Skridt.til(
                new Fremlagt(Handling.GEM_RULNING, om, Map.of("maal", JA)),
                new Rulleform(
                        hjul.aar(),
                        hjul.rullet(hjul.rul(opslag.kalender()), opslag.kalender()),
                        aabne(hjul, opslag),
                        opslag.udbakke().kreds(MODTAGERE)));
    }

    public static Skridt gem(Trykket tryk, boolean medBesked, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("flyt.kun_organisatorer"));
        }
        return dette(tryk, opslag)
                .map(hjul -> naeste(hjul, opslag).offentliggjort()
                        ? gjort(Fremlagt.efter(her, tryk.om()), hjul)
                        : rul(hjul, tryk.felt("maal").equals(JA), medBesked, Fremlagt.efter(her, tryk.om()), opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig(tekst("kort.gammelt"), Knap.til(Handling.VIS_AARSHJUL))));
    }

    private static Skridt rul(Aarshjul hjul, boolean medMaal, boolean medBesked, Samtale saa, Opslag opslag) {
        var maal = medMaal
                ? aabne(hjul, opslag).stream()
                        .map(et -> new AfMaal(Optional.of(et), Optional.of(et.til(hjul.aar() + 1))))
                        .toList()
                : List.<AfMaal>of();
        var aar =
                new AfAarshjul(naeste(hjul, opslag), hjul.rul(opslag.kalender()).offentliggoer(), Optional.empty());
        var rullet = new AfRulning(aar, maal);
        int modtagere = medBesked ? opslag.udbakke().kreds(MODTAGERE).naas().size() : 0;
        var kvittering = Skridt.til(saa, new Visning.Rullekvittering(hjul.aar() + 1, maal.size(), modtagere));
        if (modtagere == 0) {
            return kvittering.med(rullet);
        }
        var besked = besked(hjul.aar() + 1, opslag);
        return kvittering
                .med(Aendring.samlet(List.of(rullet, new AfRundsendelse(besked.id(), /* stoppet= */ false))))
                .bestil(List.of(new Bestilling.Rundsend(besked)));
    }

    private static Rundsendelse besked(int aar, Opslag opslag) {
        return new Rundsendelse(
                new Rundsendelse.Id(opslag.nytId()),
                opslag.mig().id(),
                Hjaelp.sig(
                        tekst(
                                "rul.besked",
                                ord(Integer.toString(aar)),
                                ord(opslag.mig().navn())),
                        Knap.til(Handling.MINE_FRISTER),
                        Knap.til(Handling.VIS_AARSHJUL)),
                MODTAGERE,
                opslag.nu(),
                Optional.empty());
    }

    /** Et kort fra sidste år ruller ikke noget. */
    private static Optional<Aarshjul> dette(Trykket tryk, Opslag opslag) {
        int aar = Aarshjul.aarFor(opslag.idag());
        return tryk.om().equals(Integer.toString(aar)) ? opslag.aarshjul(aar) : Optional.empty();
    }

    private static Aarshjul naeste(Aarshjul hjul, Opslag opslag) {
        return opslag.aarshjul(hjul.aar() + 1).orElseThrow();
    }

    private static Skridt gjort(Samtale her, Aarshjul hjul) {
        return Skridt.til(her, Hjaelp.sig("rul.er_gjort", ord(Integer.toString(hjul.aar() + 1))));
    }

    /** De mål, der ellers hører op med året. */
    private static List<Maal> aabne(Aarshjul hjul, Opslag opslag) {
        return opslag.alleMaal().stream()
                .filter(et -> !et.arkiveret() && et.til() == hjul.aar())
                .toList();
    }

    private Rulning() {}
}
