package dk.albertslund.styring.udsendelse;

import dk.albertslund.styring.drift.Driftsopgave;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.udtraek.Dokument;
import dk.albertslund.styring.udtraek.Filindhold;
import dk.albertslund.styring.udtraek.Filplads;
import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Noget, der skal ud af huset. To udsendelser med samme nøgle er den samme og sendes én gang. */
public sealed interface Udsendelse {

    String noegle();

    /** Udsendelser med samme kø sendes én ad gangen og i rækkefølge; Teams lover ingen rækkefølge ellers. */
    String koe();

    /** Sådan begynder køen for det, en person ikke selv har bedt om. */
    String UOPFORDRET = "person/";

    /** Ingen venter på den: den sendes efter svarene og i et jævnt tempo. */
    default boolean uopfordret() {
        return koe().startsWith(UOPFORDRET);
    }

    Tvivl tvivl();

    /** Den samme, når den måske allerede er nået frem; det, et menneske læser, siger det. */
    default Udsendelse gensendt() {
        return this;
    }

    /**
     * Svaret på en besked.
     *
     * @param sted hvor der blev spurgt, som det så ud, da der blev spurgt: svaret skal ikke slå det op igen
     * @param paa aktiviteten, der svares på
     * @param erstatter kortet, svaret skal stå i stedet for
     */
    record Svar(Samtalested sted, String paa, Optional<String> erstatter, Visning visning, Sprog sprog)
            implements Udsendelse {
        @Override
        public String noegle() {
            return "svar/" + sted.id() + "/" + paa;
        }

        @Override
        public String koe() {
            return sted.id();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.SEND_EN_GANG_TIL;
        }

        @Override
        public Svar gensendt() {
            return new Svar(sted, paa, erstatter, new Visning.Gensendt(visning), sprog);
        }
    }

    /** Noget, vi selv siger til en person i den personlige chat. {@code noegle} er lavet af, hvad det betyder. */
    record TilPerson(Medarbejder.Id til, String noegle, Visning visning) implements Udsendelse {
        @Override
        public String koe() {
            return UOPFORDRET + til.entra();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.LAD_LIGGE;
        }
    }

    /** Som {@link TilPerson}, men personen venter på det, og det skal frem. */
    record Underretning(Medarbejder.Id til, String noegle, Visning visning) implements Udsendelse {
        @Override
        public String koe() {
            return UOPFORDRET + til.entra();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.SEND_EN_GANG_TIL;
        }

        @Override
        public Underretning gensendt() {
            return new Underretning(til, noegle, new Visning.Gensendt(visning));
        }
    }

    /**
     * Dagens ene besked med det, der er forfaldent. Hvad den siger, og om der stadig er grund til den, afgøres, når den
     * sendes.
     */
    record Dagsbesked(Medarbejder.Id til, LocalDate dag) implements Udsendelse {
        @Override
        public String noegle() {
            return "dag/%s/%s".formatted(dag, til.entra());
        }

        @Override
        public String koe() {
            return UOPFORDRET + til.entra();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.LAD_LIGGE;
        }
    }

    /** Mellem en leder og hendes folk. Hvad kortet siger, og om der stadig er grund til det, afgøres, når det sendes. */
    record Lederbrev(Medarbejder.Id til, String noegle, Ledersag om) implements Udsendelse {
        @Override
        public String koe() {
            return UOPFORDRET + til.entra();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.LAD_LIGGE;
        }
    }

    /** En besked til mange, til én af dem. Hvad der står i den, og om den er stoppet, ses, når den sendes. */
    record Rundbrev(Medarbejder.Id til, String noegle, UUID rundsendelse) implements Udsendelse {
        @Override
        public String koe() {
            return UOPFORDRET + til.entra();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.LAD_LIGGE;
        }
    }

    /** Læs kalenderne, og læg et forslag til ugen frem for den, der bad om det. */
    record Ugeplanlaegning(Ugeplan.Id id, LocalDate mandag, Medarbejder.Id af) implements Udsendelse {
        @Override
        public String noegle() {
            return "ugeplan/" + id.vaerdi();
        }

        @Override
        public String koe() {
            return noegle();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }

    /** Læs deltagernes svar på ugens møder, og vis dem for den, der spurgte. */
    record Svarlaesning(Ugeplan.Id uge, Medarbejder.Id af, String paa) implements Udsendelse {
        @Override
        public String noegle() {
            return "ugesvar/" + uge.vaerdi() + "/" + paa;
        }

        @Override
        public String koe() {
            return "ugeplan/" + uge.vaerdi();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }

    /** Lav filen, og spørg, om den må lægges i hendes OneDrive. */
    record Filtilbud(UUID id, Filindhold indhold, Samtalested sted, Medarbejder.Id til, Sprog sprog)
            implements Udsendelse {
        @Override
        public String noegle() {
            return "filtilbud/" + id;
        }

        @Override
        public String koe() {
            return sted.id();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.SEND_EN_GANG_TIL;
        }
    }

    /**
     * Læg filen, hvor hun har sagt, at den må ligge.
     *
     * @param kort det kort, der blev spurgt med
     */
    record Filaflevering(
            UUID id, Filplads plads, Samtalested sted, Optional<String> kort, Medarbejder.Id til, Sprog sprog)
            implements Udsendelse {
        @Override
        public String noegle() {
            return "fil/" + id;
        }

        @Override
        public String koe() {
            return sted.id();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }

    /** Lav dokumentet, læg det i kanalens filer, og vis det, hvor der blev spurgt. */
    record Kanalfil(UUID id, Dokument dokument, Kanal kanal, Samtalested sted, Sprog sprog) implements Udsendelse {
        @Override
        public String noegle() {
            return "kanalfil/" + id;
        }

        @Override
        public String koe() {
            return "kanal/" + kanal.id();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }

    /** Hent et ark over organisationen, og læg det, det siger anderledes, frem for den, der sendte det. */
    record Arklaesning(UUID id, String adresse, Medarbejder.Id af) implements Udsendelse {
        @Override
        public String noegle() {
            return "ark/" + id;
        }

        @Override
        public String koe() {
            return noegle();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }

    /** Gør det, en administrator bad om, og vis hende, hvad der kom ud af det. */
    record Drift(Driftsopgave opgave, Medarbejder.Id af, String paa) implements Udsendelse {
        @Override
        public String noegle() {
            return "drift/%s/%s".formatted(opgave, paa);
        }

        @Override
        public String koe() {
            return "drift/" + opgave;
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }

    /** Send de døde breve igen; {@code paa} er aktiviteten, der bad om det. */
    record Gensendelse(List<Long> breve, String paa) implements Udsendelse {
        public Gensendelse {
            breve = List.copyOf(breve);
        }

        @Override
        public String noegle() {
            return "gensend/" + paa;
        }

        @Override
        public String koe() {
            return noegle();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }

    /** Opret mødet i Outlook. */
    record Indkaldelse(Ugeplan.Id uge, Moede.Id moede, Medarbejder.Id af) implements Udsendelse {
        @Override
        public String noegle() {
            return "moede/" + moede.vaerdi();
        }

        @Override
        public String koe() {
            return noegle();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }

    /** Gør mødet i Outlook, som det nu skal være: flyttet, aflyst, indkaldt igen eller i et andet lokale. */
    record Moederettelse(Ugeplan.Id uge, Moede.Id moede, Medarbejder.Id af, String paa) implements Udsendelse {
        @Override
        public String noegle() {
            return "moederettelse/%s/%s".formatted(moede.vaerdi(), paa);
        }

        @Override
        public String koe() {
            return "moede/" + moede.vaerdi();
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }

    /** Gør forummets møderække i Outlook, som den skal være nu. */
    record Forumrettelse(String forum, Medarbejder.Id af, String paa) implements Udsendelse {
        @Override
        public String noegle() {
            return "forum/%s/%s".formatted(forum, paa);
        }

        @Override
        public String koe() {
            return "forum/" + forum;
        }

        @Override
        public Tvivl tvivl() {
            return Tvivl.GOER_OM;
        }
    }
}
