package dk.albertslund.styring.samtale.organisation;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;
import static java.util.stream.Collectors.joining;

import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Omlaegning;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Det, personen vil med organisationen. */
public sealed interface Organisationsoenske {

    Skridt udfoer(String sagt, Samtale her, Opslag opslag);

    record Vis() implements Organisationsoenske {
        @Override
        public Skridt udfoer(String sagt, Samtale her, Opslag opslag) {
            return Enhedstrae.vis(her, opslag);
        }
    }

    record VisForslag() implements Organisationsoenske {
        @Override
        public Skridt udfoer(String sagt, Samtale her, Opslag opslag) {
            return Katalogforslag.vis(her, opslag);
        }
    }

    record VisEnhed(Enhed enhed) implements Organisationsoenske {
        @Override
        public Skridt udfoer(String sagt, Samtale her, Opslag opslag) {
            return Enhedsbillede.vis(enhed, her, opslag);
        }
    }

    /** Der nævnes en, som ingen eller flere hedder. */
    record UkendtPerson(String navn, List<Medarbejder> flere) implements Organisationsoenske {
        public UkendtPerson {
            flere = List.copyOf(flere);
        }

        @Override
        public Skridt udfoer(String sagt, Samtale her, Opslag opslag) {
            if (!Rettigheder.af(opslag).maaAendreOrganisationen()) {
                return Skridt.til(her, Hjaelp.sig("organisation.kun_administratorer"));
            }
            return Skridt.til(
                    her,
                    flere.isEmpty()
                            ? Hjaelp.sig("organisation.ukendt_person", ord(navn))
                            : Hjaelp.sig(
                                    "organisation.flere_personer",
                                    ord(navn),
                                    ord(flere.stream()
                                            .map(en -> "%s (%s)".formatted(en.navn(), en.enhed()))
                                            .collect(joining(", ")))));
        }
    }

    /** Det, der ændrer organisationen; det spørges der om først. */
    sealed interface Omlaegges extends Organisationsoenske
            permits Flyt, Omdoeb, Saml, Del, Kald, Opret, Haandsaettelse {

        Omlaegning paa(Omlaegning.Grundlag grundlag);

        Tekst spoergsmaal();

        Tekst kvittering();

        /** Det, der følger med. */
        default List<Tekst> foelger(Omlaegning.Mulig mulig) {
            var afsnit = new ArrayList<Tekst>();
            int medarbejdere = mulig.efter().placeringer().size();
            if (medarbejdere > 0) {
                afsnit.add(tekst("organisation.foelger_med", tal(medarbejdere)));
            }
            if (!mulig.foer().enheder().isEmpty()) {
                afsnit.add(tekst("organisation.bestaar"));
            }
            return afsnit;
        }

        @Override
        default Skridt udfoer(String sagt, Samtale her, Opslag opslag) {
            return Omlaegninger.spoerg(this, sagt, her, opslag);
        }
    }

    record Flyt(Enhed enhed, Enhed under) implements Omlaegges {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Omlaegning.flyt(enhed, under, grundlag);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst("organisation.flyt", ord(enhed.navn()), ord(under.navn()));
        }

        @Override
        public Tekst kvittering() {
            return tekst("organisation.flyttet", ord(enhed.navn()), ord(under.navn()));
        }
    }

    record Omdoeb(Enhed enhed, String navn) implements Omlaegges {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Omlaegning.omdoeb(enhed, navn, grundlag);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst("organisation.omdoeb", ord(enhed.navn()), ord(navn));
        }

        @Override
        public Tekst kvittering() {
            return tekst("organisation.omdoebt", ord(enhed.navn()), ord(navn));
        }
    }

    record Saml(Enhed en, Enhed anden, String navn) implements Omlaegges {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Omlaegning.saml(en, anden, navn, grundlag);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst("organisation.saml", ord(en.navn()), ord(anden.navn()), ord(navn));
        }

        @Override
        public Tekst kvittering() {
            return tekst("organisation.samlet", ord(en.navn()), ord(anden.navn()), ord(navn));
        }
    }

    record Del(Enhed enhed, String foerste, String anden) implements Omlaegges {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Omlaegning.del(enhed, foerste, anden, grundlag);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst("organisation.del", ord(enhed.navn()), ord(foerste), ord(anden));
        }

        @Override
        public Tekst kvittering() {
            return tekst("organisation.delt", ord(enhed.navn()), ord(foerste), ord(anden));
        }
    }

    record Kald(Enhed enhed, String alias) implements Omlaegges {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Omlaegning.kald(enhed, alias, grundlag);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst("organisation.kald", ord(enhed.navn()), ord(alias));
        }

        @Override
        public Tekst kvittering() {
            return tekst("organisation.kaldt", ord(enhed.navn()), ord(alias));
        }
    }

    record Opret(String navn, Enhed.Slags slags, Enhed under) implements Omlaegges {
        @Override
        public Omlaegning paa(Omlaegning.Grundlag grundlag) {
            return Omlaegning.opret(navn, slags, Optional.of(under), grundlag);
        }

        @Override
        public Tekst spoergsmaal() {
            return tekst("organisation.opret", ord(navn), ord(under.navn()));
        }

        @Override
        public Tekst kvittering() {
            return tekst("organisation.oprettet", ord(navn), ord(under.navn()));
        }
    }
}
