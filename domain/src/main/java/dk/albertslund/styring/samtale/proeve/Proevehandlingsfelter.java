package dk.albertslund.styring.samtale.proeve;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Felterne på kortet, læst og efterprøvet: en kladde og det, der er galt med den. */
public record Proevehandlingsfelter(Proevehandlingskladde kladde, Optional<Maal> maal, List<Tekst> fejl) {

    public static Proevehandlingsfelter laes(Trykket tryk, Kortid kort, Opslag opslag) {
        var maal = maal(tryk, kort, opslag);
        var kladde = new Proevehandlingskladde(
                kort.id(),
                tryk.felt("titel"),
                maal.map(Maal::id),
                tryk.valg("borgergruppe", Borgergruppe.class),
                tryk.dato("start"),
                tryk.dato("slut"),
                tryk.felt("haab"),
                kort.retter(),
                Rammefelter.laes(tryk, opslag));
        var fejl = new ArrayList<>(fejl(kladde));
        Rammefelter.fejl(tryk).ifPresent(fejl::add);
        return new Proevehandlingsfelter(kladde, maal, List.copyOf(fejl));
    }

    /** Et mål skal være et af dem, der kan vælges, eller det, prøvehandlingen allerede hører til. */
    private static Optional<Maal> maal(Trykket tryk, Kortid kort, Opslag opslag) {
        var nuvaerende = opslag.proevehandling(new Proevehandling.Id(kort.id())).flatMap(Proevehandling::maal);
        return Kortid.uuid(tryk.felt("maal"))
                .map(Maal.Id::new)
                .flatMap(id -> opslag.maal().stream()
                        .filter(et -> et.id().equals(id))
                        .findFirst()
                        .or(() -> nuvaerende.filter(et -> et.id().equals(id))));
    }

    public static Map<String, String> af(Proevehandlingskladde kladde) {
        var felter = new HashMap<String, String>();
        felter.put("titel", kladde.titel());
        felter.put("haab", kladde.haab());
        kladde.maal().ifPresent(id -> felter.put("maal", id.vaerdi().toString()));
        kladde.borgergruppe().ifPresent(en -> felter.put("borgergruppe", en.name()));
        kladde.start().ifPresent(dag -> felter.put("start", dag.toString()));
        kladde.slut().ifPresent(dag -> felter.put("slut", dag.toString()));
        kladde.ramme().map(Rammefelter::af).ifPresent(felter::putAll);
        return felter;
    }

    public Proevehandling ny(Medarbejder.Id ejer, String enhed) {
        return proevehandling(ejer, enhed, kladde.ramme(), Optional.empty());
    }

    /** Det, kortet ikke spurgte om, er, som det var. */
    public Proevehandling rettet(Proevehandling foer) {
        return proevehandling(foer.ejer(), foer.enhed(), kladde.ramme().or(foer::ramme), foer.afslutning());
    }

    private Proevehandling proevehandling(
            Medarbejder.Id ejer, String enhed, Optional<Ramme> ramme, Optional<Afslutning> afslutning) {
        return new Proevehandling(
                new Proevehandling.Id(kladde.id()),
                kladde.titel(),
                maal,
                kladde.borgergruppe().orElseThrow(),
                kladde.start().orElseThrow(),
                kladde.slut().orElseThrow(),
                kladde.haab(),
                ejer,
                enhed,
                ramme.filter(sagt -> !sagt.equals(Ramme.INGEN)),
                afslutning);
    }

    private static List<Tekst> fejl(Proevehandlingskladde kladde) {
        var fejl = new ArrayList<Tekst>();
        if (kladde.titel().isEmpty()) {
            fejl.add(tekst("proevehandling.mangler.titel"));
        }
        if (kladde.titel().length() > Proevehandling.TITEL_LAENGDE) {
            fejl.add(tekst("proevehandling.for_lang.titel", tal(Proevehandling.TITEL_LAENGDE)));
        }
        if (kladde.haab().length() > Proevehandling.HAAB_LAENGDE) {
            fejl.add(tekst("proevehandling.for_lang.haab", tal(Proevehandling.HAAB_LAENGDE)));
        }
        if (kladde.borgergruppe().isEmpty()) {
            fejl.add(tekst("proevehandling.mangler.borgergruppe"));
        }
        if (kladde.start().isEmpty()) {
            fejl.add(tekst("proevehandling.mangler.start"));
        }
        if (kladde.slut().isEmpty()) {
            fejl.add(tekst("proevehandling.mangler.slut"));
        }
        kladde.slut()
                .flatMap(slut -> kladde.start().filter(slut::isBefore).map(start -> slutterFoer(slut, start)))
                .ifPresent(fejl::add);
        return List.copyOf(fejl);
    }

    private static Tekst slutterFoer(LocalDate slut, LocalDate start) {
        return tekst("proevehandling.slutter_foer", new Tekst.Dag(slut), new Tekst.Dag(start));
    }
}
