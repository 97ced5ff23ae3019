package dk.albertslund.styring.samtale.aar;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.dansk.Korn;
import dk.albertslund.styring.dansk.Periode;
import dk.albertslund.styring.dansk.Skoleferie;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Flytteform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Felterne på et flyttekort, som de står. */
record Flyttefelter(Optional<LocalDate> fra, Optional<LocalDate> til, String besked) {

    /** Så få arbejdsdage før en ferie er værd at nævne. */
    private static final int TAET_PAA = 6;

    static Flyttefelter af(Periode dage) {
        return new Flyttefelter(Optional.of(dage.start()), Optional.of(dage.slut()), "");
    }

    static Flyttefelter af(Trykket tryk) {
        return new Flyttefelter(tryk.dato("fra"), tryk.dato("til"), tryk.felt("besked"));
    }

    Map<String, String> somFelter() {
        return Map.of(
                "fra", fra.map(LocalDate::toString).orElse(""),
                "til", til.map(LocalDate::toString).orElse(""),
                "besked", besked);
    }

    Periode periode() {
        return new Periode(fra.orElseThrow(), til.orElseThrow(), Korn.DAG);
    }

    List<Tekst> fejl(Periode nu, Opslag opslag) {
        var fejl = new ArrayList<Tekst>();
        if (fra.isEmpty() || til.isEmpty()) {
            fejl.add(tekst("flyt.mangler"));
        } else if (til.get().isBefore(fra.get())) {
            fejl.add(tekst("flyt.slutter_foer"));
        } else if (periode().equals(nu)) {
            fejl.add(tekst("flyt.der_ligger_den"));
        }
        til.ifPresent(frist -> frist(frist, opslag).ifPresent(fejl::add));
        if (besked.length() > Flytteform.BESKED_LAENGDE) {
            fejl.add(tekst("flyt.for_lang", tal(Flytteform.BESKED_LAENGDE)));
        }
        return fejl;
    }

    private static Optional<Tekst> frist(LocalDate frist, Opslag opslag) {
        if (frist.isBefore(opslag.idag())) {
            return Optional.of(tekst("flyt.forbi"));
        }
        var foer = opslag.kalender().senest(frist);
        return foer.equals(frist)
                ? Optional.empty()
                : Optional.of(tekst("flyt.fridag", new Tekst.Dag(frist), new Tekst.Dag(foer)));
    }

    /** Det, der er værd at vide om den nye frist, før der siges ja. */
    List<Tekst> raad(Arbejdskalender kalender) {
        var frist = til.orElseThrow();
        return kalender
                .ferie(frist)
                .map(ferie -> tekst("flyt.i_ferie", navn(ferie)))
                .or(() -> kalender.naesteFerie(frist)
                        .filter(inden -> inden.arbejdsdage() < TAET_PAA)
                        .map(inden -> tekst("flyt.foer_ferie", tal(inden.arbejdsdage()), navn(inden.ferie()))))
                .stream()
                .toList();
    }

    private static Tekst.Led navn(Skoleferie.Navn ferie) {
        return new Tekst.Opslagsord("ferie." + ferie.name().toLowerCase(Locale.ROOT));
    }
}
