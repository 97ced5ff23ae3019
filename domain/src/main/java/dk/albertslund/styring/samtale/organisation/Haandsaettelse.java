package dk.albertslund.styring.samtale.organisation;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Borgervalg;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Haandsat;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Omlaegning;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.organisation.Organisationsoenske.Omlaegges;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Det, en administrator siger om ledere og borgergrupper, og som går forud for kataloget. */
sealed interface Haandsaettelse extends Omlaegges {

    record AfLeder(Enhed enhed, Medarbejder hvem) implements Haandsaettelse {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Haandsat.leder(enhed, hvem.id(), grundlag);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst("organisation.leder", ord(hvem.navn()), ord(enhed.navn()));
        }

        @Override
        public Tekst kvittering() {
            return tekst("organisation.leder.sat", ord(hvem.navn()), ord(enhed.navn()));
        }

        @Override
        public List<Tekst> foelger(Omlaegning.Mulig mulig) {
            var faar = mulig.efter().placeringer().stream()
                    .filter(en -> en.plads().leder().filter(hvem.id()::equals).isPresent())
                    .count();
            return List.of(tekst("organisation.leder.faar", tal(faar)), tekst("organisation.gaar_forud"));
        }
    }

    record SomKataloget(Enhed enhed) implements Haandsaettelse {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Haandsat.somKataloget(enhed);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst("organisation.som_kataloget", ord(enhed.navn()));
        }

        @Override
        public Tekst kvittering() {
            return tekst("organisation.som_kataloget.sat", ord(enhed.navn()));
        }

        @Override
        public List<Tekst> foelger(Omlaegning.Mulig mulig) {
            return List.of();
        }
    }

    record AfEnhedensGrupper(Enhed enhed, Set<Borgergruppe> grupper, boolean med) implements Haandsaettelse {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Haandsat.borgergrupper(enhed, grupper, med);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst(noegle(med), ord(enhed.navn()), opremset(grupper));
        }

        @Override
        public Tekst kvittering() {
            return tekst(noegle(med) + ".sat", ord(enhed.navn()), opremset(grupper));
        }

        @Override
        public List<Tekst> foelger(Omlaegning.Mulig mulig) {
            return List.of(tekst("organisation.grupper.enhed"), tekst("organisation.gaar_forud"));
        }
    }

    record AfPersonensGrupper(Medarbejder hvem, Borgervalg valg, Set<Borgergruppe> grupper, boolean med)
            implements Haandsaettelse {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Haandsat.borgergrupper(hvem, valg, grupper, med);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst(noegle(med), ord(hvem.navn()), opremset(grupper));
        }

        @Override
        public Tekst kvittering() {
            return tekst(noegle(med) + ".sat", ord(hvem.navn()), opremset(grupper));
        }

        @Override
        public List<Tekst> foelger(Omlaegning.Mulig mulig) {
            return List.of(tekst("organisation.gaar_forud"));
        }
    }

    /** I samme rækkefølge hver gang. */
    static Tekst.Led opremset(Set<Borgergruppe> grupper) {
        return new Tekst.Opremset(grupper.stream()
                .sorted()
                .<Tekst.Led>map(
                        en -> new Tekst.Opslagsord("borgergruppe." + en.name().toLowerCase(Locale.ROOT)))
                .toList());
    }

    private static String noegle(boolean med) {
        return med ? "organisation.grupper.med" : "organisation.grupper.uden";
    }
}
