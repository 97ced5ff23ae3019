package dk.albertslund.styring.samtale.evaluering;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Evalueringskvittering;
import dk.albertslund.styring.samtale.Visning.Evalueringsoversigt;
import dk.albertslund.styring.samtale.Visning.Evalueringsvisning;
import dk.albertslund.styring.samtale.ord.Omtale;
import java.util.List;
import java.util.Optional;

/** Evalueringerne læses: den, der nævnes, eller dem, min enhed er med i. Alle må læse en gemt. */
public final class Evalueringslaesning {

    private static final int FUND = 5;

    /** Den, der nævnes, også en andens; ellers mine og min enheds. */
    public static Skridt vis(String sagt, Samtale her, Opslag opslag) {
        return Skridt.til(
                her,
                Omtale.i(sagt, opslag.proevehandlinger())
                        .or(() -> Omtale.i(sagt, opslag.soeg(sagt, FUND)))
                        .<Emne>map(Emne.OmProevehandling::new)
                        .or(() -> Emner.maalet(sagt, opslag))
                        .map(emne -> om(emne, opslag))
                        .orElseGet(() -> oversigt(laesbare(opslag.evalueringer(), opslag), opslag)));
    }

    /** Evalueringen med dette id, eller den seneste om det, der har id'et. */
    public static Skridt vis(Trykket tryk, Samtale her, Opslag opslag) {
        var om = tryk.om();
        var en = Kortid.laes(om).flatMap(kort -> opslag.evaluering(new Evaluering.Id(kort.id())));
        return Skridt.til(
                her,
                en.filter(den -> Rettigheder.af(opslag).maaLaese(den))
                        .flatMap(den -> visning(den, opslag))
                        .or(() -> Emner.med(om, opslag).map(emne -> om(emne, opslag)))
                        .orElseGet(() -> Siden.vaek(tryk.om(), opslag)));
    }

    private static Visning om(Emne emne, Opslag opslag) {
        var dem = laesbare(opslag.evalueringer(emne.genstand()), opslag);
        return switch (dem.size()) {
            case 0 ->
                Hjaelp.sig(
                        tekst("evaluering.ingen_om", ord(emne.titel())),
                        Knap.til(
                                Handling.NY_EVALUERING, emne.genstand().vaerdi().toString()));
            case 1 -> visning(dem.getFirst(), opslag).orElseThrow();
            default -> oversigt(dem, opslag);
        };
    }

    private static Visning oversigt(List<Evaluering> dem, Opslag opslag) {
        var linjer = dem.stream()
                .flatMap(en -> Emner.af(en, opslag).map(emne -> new Evalueringsoversigt.Evalueret(emne, en)).stream())
                .toList();
        return linjer.isEmpty()
                ? Hjaelp.sig(tekst("evaluering.ingen"), Knap.til(Handling.VIS_MINE))
                : new Evalueringsoversigt(linjer);
    }

    private static List<Evaluering> laesbare(List<Evaluering> dem, Opslag opslag) {
        var rettigheder = Rettigheder.af(opslag);
        return dem.stream().filter(rettigheder::maaLaese).toList();
    }

    private static Optional<Visning> visning(Evaluering en, Opslag opslag) {
        return Emner.af(en, opslag)
                .map(emne -> new Evalueringsvisning(
                        emne,
                        en,
                        opslag.udgaver(en.id()),
                        Samarbejdsvurdering.billede(en, emne, opslag),
                        Rettigheder.af(opslag).maaRette(en, emne)));
    }

    static Evalueringskvittering kvittering(Evaluering gemt, Emne emne, Opslag opslag) {
        var ids = Checkin.tegnIds(gemt.id(), emne, opslag);
        return new Evalueringskvittering(
                emne,
                gemt,
                Evalueringsudkast.tegn(emne, opslag).stream()
                        .filter(et -> ids.contains(et.id()))
                        .toList(),
                emne.enheder(opslag.enheder()).size() > 1);
    }

    private Evalueringslaesning() {}
}
