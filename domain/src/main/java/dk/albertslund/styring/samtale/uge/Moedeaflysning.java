package dk.albertslund.styring.samtale.uge;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.udviklingsuge.Moedestand;
import java.util.Map;

/** ”aflys mødet for unge”. Fortrydes det, indkaldes der igen. */
public final class Moedeaflysning {

    static Skridt begynd(Borgergruppe gruppe, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("uge.kun_organisatorer"));
        }
        return Gruppemoede.iSenesteUge(gruppe, opslag)
                .map(moede -> spoerg(moede, her))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("moede.ingen")));
    }

    private static Skridt spoerg(Gruppemoede moede, Samtale her) {
        if (moede.aflyst()) {
            return Skridt.til(her, Hjaelp.sig("moede.er_aflyst", moede.navn()));
        }
        return Skridt.til(
                new Fremlagt(Handling.AFLYS_MOEDE, moede.om(), Map.of()),
                Hjaelp.sig(
                        tekst(
                                moede.indkaldt() ? "moede.aflys.spoerg" : "moede.aflys.spoerg_kladde",
                                moede.navn(),
                                new Tekst.Dag(moede.tid().start().toLocalDate()),
                                new Tekst.Klokken(moede.tid().start().toLocalTime()),
                                tal(moede.indkaldte())),
                        Knap.til(Handling.AFLYS_MOEDE, moede.om()),
                        Knap.til(Handling.ANNULLER, moede.om())));
    }

    public static Skridt gem(String om, Samtale her, Opslag opslag) {
        var moede = Gruppemoede.laes(om, opslag);
        if (!Rettigheder.af(opslag).maaPlanlaegge() || moede.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig(moede.isEmpty() ? "kort.gammelt" : "uge.kun_organisatorer"));
        }
        var det = moede.get();
        var kvittering = Skridt.til(
                Fremlagt.efter(her, om),
                Hjaelp.sig(
                        tekst(det.indkaldt() ? "moede.aflyst" : "moede.aflyst_kladde", det.navn()),
                        Knap.til(Handling.VIS_UGE, det.plan().id().vaerdi().toString()),
                        Knap.til(Handling.FORTRYD)));
        return det.aflyst()
                ? kvittering
                : det.med(foer -> new Moedestand(foer.uge(), foer.moede(), foer.tid(), /* aflyst= */ true), kvittering);
    }

    private Moedeaflysning() {}
}
