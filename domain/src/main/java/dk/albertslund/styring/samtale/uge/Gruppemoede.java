package dk.albertslund.styring.samtale.uge;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedestand;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * En borgergruppes møde i ugen. Er det delt over flere begivenheder, ligger de på samme tid og flyttes sammen.
 *
 * @param dele mindst én
 */
record Gruppemoede(Ugeplan plan, List<Moede> dele, List<Moedestatus> status) {

    Gruppemoede {
        dele = List.copyOf(dele);
        status = List.copyOf(status);
    }

    static Optional<Gruppemoede> iSenesteUge(Borgergruppe gruppe, Opslag opslag) {
        return opslag.senesteUgeplan().flatMap(plan -> i(plan, gruppe, opslag));
    }

    /** @param om som {@link #om} skrev det */
    static Optional<Gruppemoede> laes(String om, Opslag opslag) {
        var dele = om.split("/", -1);
        try {
            var uge = new Ugeplan.Id(UUID.fromString(dele[0]));
            var gruppe = Borgergruppe.valueOf(dele[1]);
            return opslag.ugeplan(uge).flatMap(plan -> i(plan, gruppe, opslag));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ugyldig) {
            return Optional.empty();
        }
    }

    private static Optional<Gruppemoede> i(Ugeplan plan, Borgergruppe gruppe, Opslag opslag) {
        var dele = plan.forslag().stream()
                .map(Ugeplan.Forslag::moede)
                .filter(moede -> moede.borgergruppe() == gruppe)
                .toList();
        return dele.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gruppemoede(plan, dele, opslag.moedestatus(plan.id())));
    }

    String om() {
        return plan.id().vaerdi() + "/" + dele.getFirst().borgergruppe();
    }

    Tidsrum tid() {
        return dele.getFirst().tid();
    }

    int indkaldte() {
        return dele.stream().mapToInt(del -> del.deltagere().size()).sum();
    }

    boolean aflyst() {
        return dele.stream()
                .allMatch(del -> status(del).filter(Moedestatus::aflyst).isPresent());
    }

    /** Der er noget i Outlook at lave om. */
    boolean indkaldt() {
        return dele.stream().anyMatch(this::indkaldt);
    }

    private boolean indkaldt(Moede del) {
        return status(del).flatMap(Moedestatus::oprettet).isPresent();
    }

    private Optional<Moedestatus> status(Moede del) {
        return status.stream().filter(et -> et.moede().equals(del.id())).findFirst();
    }

    Tekst.Led navn() {
        return new Tekst.Opslagsord(
                "borgergruppe." + dele.getFirst().borgergruppe().name().toLowerCase(Locale.ROOT));
    }

    /** Kvitteringen med ændringen og det arbejde i Outlook, den fører med sig. */
    Skridt med(UnaryOperator<Moedestand> hvordan, Skridt kvittering) {
        return kvittering
                .med(Aendring.samlet(dele.stream()
                        .<Aendring>map(del -> {
                            var foer = new Moedestand(
                                    plan.id(),
                                    del.id(),
                                    del.tid(),
                                    status(del).filter(Moedestatus::aflyst).isPresent());
                            return new Aendring.AfMoede(foer, hvordan.apply(foer), indkaldt(del));
                        })
                        .toList()))
                .bestil(dele.stream()
                        .filter(this::indkaldt)
                        .<Bestilling>map(del -> new Bestilling.RetMoede(plan.id(), del.id()))
                        .toList());
    }
}
