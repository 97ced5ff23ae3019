package dk.albertslund.styring.samtale.organisation;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Omlaegning;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
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

    /** Det, der lægger organisationen om; det spørges der om først. */
    sealed interface Omlaegges extends Organisationsoenske {

        Omlaegning paa(Omlaegning.Grundlag grundlag);

        Tekst spoergsmaal();

        Tekst kvittering();

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
