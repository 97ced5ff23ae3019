package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Daekning;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.samtale.maal.Maalkladde;
import dk.albertslund.styring.samtale.maal.Milepaelkladde;
import dk.albertslund.styring.samtale.mig.OmMig;
import dk.albertslund.styring.samtale.proeve.Proevehandlingskladde;
import dk.albertslund.styring.samtale.tegn.Talraekke;
import dk.albertslund.styring.samtale.tegn.Tegnkladde;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Det, personen ser. Kanten gør hver af dem til en tekst eller et kort på personens sprog. */
public sealed interface Visning {

    /** Ren tekst, eventuelt med knapper; uden knapper vises den som en almindelig besked. */
    record Svartekst(List<Tekst> afsnit, List<Knap> knapper) implements Visning {
        public Svartekst {
            afsnit = List.copyOf(afsnit);
            knapper = List.copyOf(knapper);
        }
    }

    /** Det samme én gang til, for det er uvist, om det nåede frem; det står på. */
    record Gensendt(Visning igen) implements Visning {}

    record Velkomst(String fornavn, String enhed, Optional<Fase> naeste) implements Visning {}

    /** @param indledning fx at vi ikke forstod beskeden */
    record Hjaelp(Optional<Tekst> indledning) implements Visning {}

    /** Det forhåndsudfyldte kort med Gem og Annuller. */
    record Proevehandlingsform(Proevehandlingskladde kladde, List<Maal> maal, List<Tekst> fejl) implements Visning {
        public Proevehandlingsform {
            maal = List.copyOf(maal);
            fejl = List.copyOf(fejl);
        }
    }

    /** @param lignende en afsluttet, som den nye kan lære af */
    record Proevehandlingskvittering(Proevehandling gemt, Optional<Proevehandling> lignende) implements Visning {}

    /**
     * En enheds målplan.
     *
     * @param maaSkrive den, der ser den, må ændre i den
     * @param maaGoereFaerdig den, der ser den, må gøre den færdig
     */
    record Maalplansvisning(Maalplan plan, LocalDate idag, boolean maaSkrive, boolean maaGoereFaerdig)
            implements Visning {}

    /** Planen er en andens: hvem der kan ændre den. */
    record AndensMaalplan(String enhed, int aar, Optional<Leder> leder) implements Visning {

        public record Leder(String fornavn, String mail) {}
    }

    /**
     * @param under de målsætninger, målet kan hænge på
     * @param aar årshjulets år, som de andre år vises omkring
     */
    record Maalform(Maalkladde kladde, List<Maalsaetning> under, int aar, List<Tekst> fejl) implements Visning {
        public Maalform {
            under = List.copyOf(under);
            fejl = List.copyOf(fejl);
        }
    }

    record Maalkvittering(Maal gemt) implements Visning {}

    /** @param maal de mål, milepælen kan høre til */
    record Milepaelform(Milepaelkladde kladde, List<Maal> maal, List<Tekst> fejl) implements Visning {
        public Milepaelform {
            maal = List.copyOf(maal);
            fejl = List.copyOf(fejl);
        }
    }

    /** @param mangler de milepæle, der ikke er nået endnu */
    record Naaetform(List<Milepael> mangler, Optional<Milepael> valgt) implements Visning {
        public Naaetform {
            mangler = List.copyOf(mangler);
        }
    }

    record Milepaelkvittering(Tekst besked, Milepael gemt, Maal maal) implements Visning {}

    /**
     * Årets målsætninger, der kan vælges til og fra.
     *
     * @param mulige dem fra de politikker, der gælder
     */
    record Aarsvalgform(Aarsvalg valg, List<Maalsaetning> mulige, String om, List<Tekst> fejl) implements Visning {

        /** Foran målsætningens id i det felt, der vælger den. */
        public static final String FELT = "maalsaetning-";

        public Aarsvalgform {
            mulige = List.copyOf(mulige);
            fejl = List.copyOf(fejl);
        }
    }

    record Daekningsvisning(Daekning daekning) implements Visning {}

    /** @param muligheder de prøvehandlinger, tegnet kan høre til, den mest sandsynlige først */
    record Tegnform(Tegnkladde kladde, List<Proevehandling> muligheder, List<Tekst> fejl) implements Visning {
        public Tegnform {
            muligheder = List.copyOf(muligheder);
            fejl = List.copyOf(fejl);
        }
    }

    /**
     * @param forrige det seneste tegn af samme slags før dette
     * @param raekke tallene op til dette; tom for en iagttagelse
     */
    record Tegnkvittering(Tegn gemt, Proevehandling paa, Optional<Tegn> forrige, Optional<Talraekke> raekke)
            implements Visning {}

    /** Det, der spørges om, når en prøvehandling afsluttes. {@code om} er det, knappen handler om. */
    record Afslutningsform(
            Proevehandling en,
            String om,
            Optional<Talraekke> tal,
            String set,
            String overrasket,
            Optional<Udfald> udfald,
            List<Tekst> fejl)
            implements Visning {
        public Afslutningsform {
            fejl = List.copyOf(fejl);
        }
    }

    record Afslutningskvittering(Proevehandling afsluttet) implements Visning {}

    /** Én prøvehandling med det, der er set, det seneste først. */
    record Proevehandlingsvisning(Proevehandling en, List<Tegn> tegn, Optional<Talraekke> tal) implements Visning {
        public Proevehandlingsvisning {
            tegn = List.copyOf(tegn);
        }
    }

    /** Det, en søgning fandt, det bedste først. */
    record Fund(String soegt, List<Proevehandling> proevehandlinger, List<Maal> maal) implements Visning {
        public Fund {
            proevehandlinger = List.copyOf(proevehandlinger);
            maal = List.copyOf(maal);
        }
    }

    record Oversigt(List<Linje> linjer) implements Visning {
        public Oversigt {
            linjer = List.copyOf(linjer);
        }

        public record Linje(Proevehandling proevehandling, Optional<Tegn> seneste) {}
    }

    /** @param maaRette den, der ser det, må rette det */
    record Begrebssvar(Begreb begreb, List<Begreb> beslaegtede, boolean maaRette) implements Visning {
        public Begrebssvar {
            beslaegtede = List.copyOf(beslaegtede);
        }
    }

    /** Årshjulets faser i rækkefølge med dagens markeret. */
    record Aarshjulsvisning(int aar, List<Fase> faser, LocalDate idag) implements Visning {
        public Aarshjulsvisning {
            faser = List.copyOf(faser);
        }
    }

    /** Påmindelsen om en frist. {@code svar} er personens seneste svar i kortet. */
    record Fasekort(Paamindelse om, Optional<Fasesvar> svar) implements Visning {}

    /** @param om det, Gem siger, at det handler om */
    record Paamindelsesform(String om, String tekst, Optional<LocalDate> dag, List<Tekst> fejl) implements Visning {
        public Paamindelsesform {
            fejl = List.copyOf(fejl);
        }
    }

    record Paamindelseskvittering(EgenPaamindelse gemt) implements Visning {}

    record MinePaamindelser(List<EgenPaamindelse> mine) implements Visning {
        public MinePaamindelser {
            mine = List.copyOf(mine);
        }
    }

    /** Det, en person bad om at blive mindet om, på dagen. */
    record Huskekort(EgenPaamindelse om) implements Visning {}

    /** Begreberne ved siden af hinanden, hvert med et eksempel. */
    record Begrebsforskel(List<Begreb> begreber) implements Visning {
        public Begrebsforskel {
            begreber = List.copyOf(begreber);
        }
    }

    /** Alle begreberne, til at vælge et at læse om. */
    record Ordliste(List<Begreb> begreber) implements Visning {
        public Ordliste {
            begreber = List.copyOf(begreber);
        }
    }

    /** @param om det, Gem siger, at det handler om */
    record Begrebsform(Begreb begreb, String om, Map<String, String> felter, List<Tekst> fejl) implements Visning {
        public Begrebsform {
            felter = Map.copyOf(felter);
            fejl = List.copyOf(fejl);
        }
    }

    record Begrebskvittering(Begreb gemt) implements Visning {}

    /** Begrebet nu, og hvad det var, den seneste rettelse først. */
    record Begrebshistorie(Begreb begreb, List<Begrebsrettelse> rettelser) implements Visning {
        public Begrebshistorie {
            rettelser = List.copyOf(rettelser);
        }
    }

    /** @param sprog det valgte; tomt, når Teams' eget gælder */
    record Indstillingskort(Optional<Sprog> sprog) implements Visning {}

    /** ”Hvad ved du om mig?” */
    record Persondatakort(String navn, String enhed, OmMig antal, Optional<Sprog> sprog) implements Visning {}

    /** Forslaget til udviklingsugen, klar til at sende. */
    record Ugeforslag(Ugeplan plan) implements Visning {}

    /** Hvad der blev af møderne, og hvem der har svaret. */
    record Ugestatus(Ugeplan plan, List<Moedestatus> moeder) implements Visning {
        public Ugestatus {
            moeder = List.copyOf(moeder);
        }
    }
}
