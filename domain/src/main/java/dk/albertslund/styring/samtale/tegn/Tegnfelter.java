package dk.albertslund.styring.samtale.tegn;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Felterne på tegnets kort, læst og efterprøvet: en kladde og det, der er galt med den. */
public record Tegnfelter(Tegnkladde kladde, List<Tekst> fejl) {

    static Tegnfelter laes(Trykket tryk, Kortid kort, Opslag opslag) {
        var kladde = new Tegnkladde(
                kort.id(),
                Kortid.uuid(tryk.felt("paa"))
                        .flatMap(id -> Sted.emne(id, opslag))
                        .map(Tegnemne::paa),
                tryk.felt("navn"),
                tryk.valg("art", Tegn.Art.class),
                tryk.felt("enhed"),
                tryk.valg("retning", Tegn.Retning.class).orElse(Tegn.Retning.OP),
                tryk.felt("udgangspunkt"),
                tryk.felt("maaltal"),
                tryk.dato("inden"),
                tryk.valg("rytme", Rytme.class).orElse(Rytme.EFTER_BEHOV),
                Optional.of(tryk.felt("hvem")).filter(id -> kendt(id, opslag)).map(Medarbejder.Id::new),
                kort.retter());
        return new Tegnfelter(kladde, fejl(kladde));
    }

    /** Et navn, der kan vises: den, der trykker på et kort, kunne have skrevet hvad som helst. */
    private static boolean kendt(String id, Opslag opslag) {
        return !id.isBlank()
                && (id.equals(opslag.mig().id().entra())
                        || opslag.navne(List.of(new Medarbejder.Id(id))).size() == 1);
    }

    static Map<String, String> af(Tegnkladde kladde) {
        var felter = new HashMap<String, String>();
        kladde.paa().ifPresent(paa -> felter.put("paa", paa.vaerdi().toString()));
        kladde.art().ifPresent(art -> felter.put("art", art.name()));
        kladde.noteresAf().ifPresent(hvem -> felter.put("hvem", hvem.entra()));
        felter.put("navn", kladde.navn());
        felter.put("enhed", kladde.enhed());
        felter.put("retning", kladde.retning().name());
        felter.put("udgangspunkt", kladde.udgangspunkt());
        felter.put("maaltal", kladde.maaltal());
        felter.put("inden", kladde.inden().map(LocalDate::toString).orElse(""));
        felter.put("rytme", kladde.rytme().name());
        return felter;
    }

    private static List<Tekst> fejl(Tegnkladde kladde) {
        var fejl = new ArrayList<Tekst>();
        if (kladde.navn().isEmpty()) {
            fejl.add(tekst("tegn.mangler.navn"));
        }
        if (kladde.navn().length() > Tegn.NAVN_LAENGDE) {
            fejl.add(tekst("tegn.for_langt.navn", tal(Tegn.NAVN_LAENGDE)));
        }
        if (kladde.paa().isEmpty()) {
            fejl.add(tekst("tegn.mangler.paa"));
        }
        kladde.art().ifPresentOrElse(art -> fejlITal(kladde, art, fejl), () -> fejl.add(tekst("tegn.mangler.art")));
        return List.copyOf(fejl);
    }

    private static void fejlITal(Tegnkladde kladde, Tegn.Art art, List<Tekst> fejl) {
        if (!art.erTal()) {
            return;
        }
        if (kladde.enhed().length() > Notat.ENHED_LAENGDE) {
            fejl.add(tekst("notat.for_lang.enhed", tal(Notat.ENHED_LAENGDE)));
            return;
        }
        for (var skrevet : List.of(kladde.udgangspunkt(), kladde.maaltal())) {
            if (!skrevet.isEmpty() && kladde.tal(skrevet).isEmpty()) {
                fejl.add(tekst("notat.ikke_et_tal", ord(skrevet)));
            }
        }
        boolean beggeEnder =
                !kladde.udgangspunkt().isEmpty() && !kladde.maaltal().isEmpty();
        if (art == Tegn.Art.RELATIV && !beggeEnder) {
            fejl.add(tekst("tegn.mangler.ender"));
        }
    }
}
