package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Beroerte;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Flyttet;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.aarshjul.Rullet;
import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.drift.Brev;
import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.drift.Utilgaengelige;
import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Rytme.Anledning;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.evaluering.Udgave;
import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Daekning;
import dk.albertslund.styring.maalplan.Fremdrift;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Udsaettelse;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.maal.Maalkladde;
import dk.albertslund.styring.samtale.maal.Milepaelkladde;
import dk.albertslund.styring.samtale.mig.OmMig;
import dk.albertslund.styring.samtale.proeve.Proevehandlingskladde;
import dk.albertslund.styring.samtale.tegn.Notatkladde;
import dk.albertslund.styring.samtale.tegn.Tegnkladde;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Rettelse;
import dk.albertslund.styring.tegn.Stand;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Det, personen ser. Kanten gør hver af dem til en tekst eller et kort på personens sprog. */
public sealed interface Visning {

    /** Ren tekst, eventuelt med knapper; uden knapper vises den som en almindelig besked. */
    record Svartekst(List<Tekst> afsnit, List<Knap> knapper) implements Visning {
        public Svartekst {
            afsnit = List.copyOf(afsnit);
            knapper = List.copyOf(knapper);
        }
    }

    /**
     * Kvitteringen for en fil, der er lagt i en kanal.
     *
     * @param adresse hvor den åbnes
     */
    record LagtIKanal(String navn, String adresse) implements Visning {}

    /** Det, en leder ser om sine folk, og det, hun skriver til dem. */
    sealed interface TilLedelse extends Visning permits Ledelsesvisning {}

    /** Beskeder til mange. */
    sealed interface FraUdbakken extends Visning permits Udbakkevisning {}

    /** Det samme én gang til, for det er uvist, om det nåede frem; det står på. */
    record Gensendt(Visning igen) implements Visning {}

    /**
     * Det er ens eget og hører til i ens egen chat.
     *
     * @param bot bottens eget id i Teams, til et link
     */
    record KunPersonligt(String bot) implements Visning {}

    record Velkomst(String fornavn, String enhed, Optional<Fase> naeste) implements Visning {}

    /**
     * @param indledning fx at vi ikke forstod beskeden
     * @param fundet det, der ligner det, der blev skrevet, til at læse
     */
    record Hjaelp(Optional<Tekst> indledning, List<Knap> fundet) implements Visning {

        /** Så mange er der plads til ved siden af det, der altid kan vælges. */
        public static final int FUNDET = 2;

        public Hjaelp {
            fundet = List.copyOf(fundet);
        }

        public Hjaelp(Optional<Tekst> indledning) {
            this(indledning, List.of());
        }
    }

    /** Det forhåndsudfyldte kort med Gem og Annuller. */
    record Proevehandlingsform(Proevehandlingskladde kladde, List<Maal> maal, List<Tekst> fejl) implements Visning {
        public Proevehandlingsform {
            maal = List.copyOf(maal);
            fejl = List.copyOf(fejl);
        }
    }

    /**
     * @param lignende en afsluttet, som den nye kan lære af
     * @param spoerges den dag, der næste gang spørges til den
     */
    record Proevehandlingskvittering(
            Proevehandling gemt, Optional<Proevehandling> lignende, Optional<LocalDate> spoerges) implements Visning {}

    /**
     * En enheds målplan.
     *
     * @param maaSkrive den, der ser den, må ændre i den
     * @param maaGoereFaerdig den, der ser den, må gøre den færdig
     */
    record Maalplansvisning(Maalplan plan, LocalDate idag, boolean maaSkrive, boolean maaGoereFaerdig)
            implements Visning {}

    /** Prøvehandlingen er en anden enheds. */
    record AndensProevehandling(Proevehandling en, Optional<AndensMaalplan.Leder> leder) implements Visning {}

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

    /** @param flere så mange er der ud over dem, der vises */
    record Maalliste(Tekst overskrift, List<Maal> maal, int flere) implements Visning {
        public Maalliste {
            maal = List.copyOf(maal);
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
    record Notatform(Notatkladde kladde, List<Valg> muligheder, Optional<Maal> maal, List<Tekst> fejl)
            implements Visning {

        /** @param tegn tegnets navn; tomt, når der noteres løst */
        public record Valg(UUID id, Optional<String> tegn, String emne) {}

        public Notatform {
            muligheder = List.copyOf(muligheder);
            fejl = List.copyOf(fejl);
        }
    }

    /**
     * Er tallet rigtigt?
     *
     * @param forrige tallene før dette, det ældste først
     * @param naermere det, der nok skulle have stået
     */
    record Talspoergsmaal(
            Notatkladde kladde, Notat.Tal tal, Tegnemne paa, List<BigDecimal> forrige, Optional<BigDecimal> naermere)
            implements Visning {
        public Talspoergsmaal {
            forrige = List.copyOf(forrige);
        }
    }

    /**
     * @param forrige det seneste tegn af samme slags før dette
     * @param raekke tallene op til dette; tom for en iagttagelse
     */
    record Notatkvittering(
            Notat gemt,
            Tegnemne paa,
            Optional<Tegn> tegn,
            Optional<Notat> forrige,
            Optional<Talraekke> raekke,
            Optional<Stand> stand)
            implements Visning {}

    /**
     * Det, der spørges om, når et tegn aftales.
     *
     * @param emner de mål og prøvehandlinger, det kan høre til
     * @param folk dem, det kan aftales med
     */
    record Tegnform(Tegnkladde kladde, List<Emnevalg> emner, Optional<Maal> maal, List<Person> folk, List<Tekst> fejl)
            implements Visning {

        public record Emnevalg(UUID id, String titel) {}

        public record Person(Medarbejder.Id id, String navn) {}

        public Tegnform {
            emner = List.copyOf(emner);
            folk = List.copyOf(folk);
            fejl = List.copyOf(fejl);
        }
    }

    record Tegnkvittering(Tegn gemt, Tegnemne paa) implements Visning {}

    /** Mine og min enheds tegn, hvert med det seneste. */
    record Tegnoversigt(List<Tegnlinje> linjer) implements Visning {
        public Tegnoversigt {
            linjer = List.copyOf(linjer);
        }

        /** @param tegn tomt for tal, der er talt uden at være aftalt */
        public record Tegnlinje(
                Optional<Tegn> tegn, Tegnemne paa, Optional<Notat> seneste, Optional<Talraekke> raekke, Stand stand) {}
    }

    /**
     * Ét tegn med alt, hvad der er noteret til det.
     *
     * @param hvem navnet på den, der noterer det; tomt, når enhver på holdet gør
     * @param notater det seneste først
     * @param billede kurven som billede; tom, når Teams ikke kan hente billeder hos os
     */
    record Tegnvisning(
            Tegn tegn,
            Tegnemne paa,
            String hvem,
            List<Noteret> notater,
            Optional<Talraekke> raekke,
            Stand stand,
            Optional<Billede> billede)
            implements Visning {
        public Tegnvisning {
            notater = List.copyOf(notater);
        }

        /** @param rettet det, der stod før, det ældste først */
        public record Noteret(Notat notat, String hvem, List<Rettelse> rettet) {
            public Noteret {
                rettet = List.copyOf(rettet);
            }
        }
    }

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

    /**
     * Et minuts svar undervejs. Det første spørgsmål er, hvad der er set hos borgerne.
     *
     * @param om det, Gem siger, at det handler om
     * @param svar om det er på rette vej, skal justeres eller stoppes
     */
    record Checkinform(
            Proevehandling en, String om, List<Talfelt> tal, String set, Optional<Udfald> svar, List<Tekst> fejl)
            implements Dagsemne {

        /**
         * @param seneste det sidst noterede; tomt, når der ikke er noget
         * @param skrevet det, der står i feltet
         */
        public record Talfelt(String enhed, Optional<BigDecimal> seneste, String skrevet) {}

        public Checkinform {
            tal = List.copyOf(tal);
            fejl = List.copyOf(fejl);
        }

        public Checkinform med(List<Tekst> nye) {
            return new Checkinform(en, om, tal, set, svar, nye);
        }

        /** Det, knapperne bærer med ud over felterne. */
        public Map<String, String> medfoelger() {
            var med = new LinkedHashMap<String, String>();
            med.put("paa", en.id().vaerdi().toString());
            for (int nr = 0; nr < tal.size(); nr++) {
                var felt = tal.get(nr);
                var plads = nr;
                med.put("enhed-" + nr, felt.enhed());
                felt.seneste()
                        .ifPresent(antal -> med.put(
                                "seneste-" + plads, antal.toPlainString().replace('.', ',')));
            }
            return med;
        }
    }

    /**
     * @param om det, Gem siger, at det handler om
     * @param anledning det, der spørges ved; tom, når nogen selv bad om kortet
     */
    record Evalueringsform(
            Emne emne,
            Evaluering kladde,
            String om,
            Optional<Anledning> anledning,
            Optional<Talraekke> tal,
            List<Tekst> fejl)
            implements Dagsemne {
        public Evalueringsform {
            fejl = List.copyOf(fejl);
        }
    }

    /** @param tegn de tal, der blev noteret i samme kort */
    record Evalueringskvittering(Emne emne, Evaluering gemt, List<Notat> tegn, boolean tvaerfaglig) implements Visning {
        public Evalueringskvittering {
            tegn = List.copyOf(tegn);
        }
    }

    /**
     * @param udgaver hver gang den blev gemt, den første først
     * @param samarbejde tomt, når det ikke er tværfagligt
     */
    record Evalueringsvisning(
            Emne emne, Evaluering en, List<Udgave> udgaver, Optional<Samarbejdsbillede> samarbejde, boolean maaRette)
            implements Visning {
        public Evalueringsvisning {
            udgaver = List.copyOf(udgaver);
        }

        /**
         * @param antal så mange af enhederne har sagt noget
         * @param sagt det, de har sagt; tomt for den, der ikke er med
         */
        public record Samarbejdsbillede(List<String> enheder, int antal, List<Samarbejde> sagt, boolean maaSvare) {
            public Samarbejdsbillede {
                enheder = List.copyOf(enheder);
                sagt = List.copyOf(sagt);
            }
        }
    }

    record Evalueringsoversigt(List<Evalueret> alle) implements Visning {
        public Evalueringsoversigt {
            alle = List.copyOf(alle);
        }

        public record Evalueret(Emne emne, Evaluering en) {}
    }

    /** @param om det, Gem siger, at det handler om */
    record Samarbejdsform(
            Emne emne,
            String om,
            String enhed,
            Optional<Svar> opgave,
            Optional<Svar> roller,
            Optional<Svar> vaerdi,
            String tekst,
            List<Tekst> fejl)
            implements Dagsemne {
        public Samarbejdsform {
            fejl = List.copyOf(fejl);
        }

        public Samarbejdsform med(List<Tekst> nye) {
            return new Samarbejdsform(emne, om, enhed, opgave, roller, vaerdi, tekst, nye);
        }

        public Samarbejdsform om(String nyt) {
            return new Samarbejdsform(emne, nyt, enhed, opgave, roller, vaerdi, tekst, fejl);
        }
    }

    /**
     * @param om det, Gem siger, at det handler om
     * @param hvad dagen, der flyttes, nævnt ved det, den hører til
     * @param traad det mål, der vises en rød tråd til
     * @param ny tom, når den nye dag ikke er sagt
     */
    record Fristform(
            String om, Tekst hvad, Optional<Maal> traad, LocalDate foer, Optional<LocalDate> ny, List<Tekst> fejl)
            implements Visning {
        public Fristform {
            fejl = List.copyOf(fejl);
        }
    }

    record Afslutningskvittering(Proevehandling afsluttet) implements Visning {}

    /** Én prøvehandling med det, der er set, det seneste først. */
    record Proevehandlingsvisning(Proevehandling en, List<Notat> tegn, Optional<Talraekke> tal) implements Visning {
        public Proevehandlingsvisning {
            tegn = List.copyOf(tegn);
        }
    }

    /** Det, en søgning fandt, det bedste først. */
    record Fund(String soegt, List<Laert> proevehandlinger, List<Maal> maal, List<Begreb> begreber) implements Visning {

        /** @param evalueret det, den seneste evaluering lærte; tomt, når ingen har skrevet noget, afslutningen ikke siger */
        public record Laert(Proevehandling en, String evalueret) {}

        public Fund {
            proevehandlinger = List.copyOf(proevehandlinger);
            maal = List.copyOf(maal);
            begreber = List.copyOf(begreber);
        }

        public boolean tomt() {
            return proevehandlinger.isEmpty() && maal.isEmpty() && begreber.isEmpty();
        }
    }

    record Oversigt(List<Linje> linjer) implements Visning {
        public Oversigt {
            linjer = List.copyOf(linjer);
        }

        public record Linje(Proevehandling proevehandling, Optional<Notat> seneste) {}
    }

    /**
     * @param maaRette den, der ser det, må rette det
     * @param hosJer et eksempel fra ens egen enhed; tomt, når den ikke har et
     */
    record Begrebssvar(Begreb begreb, List<Begreb> beslaegtede, boolean maaRette, Optional<Tekst> hosJer)
            implements Visning {
        public Begrebssvar {
            beslaegtede = List.copyOf(beslaegtede);
        }
    }

    /** Årshjulet som billede og ord; uden billede, når ingen har sagt, hvor det kan hentes. */
    record Aarshjulsvisning(Hjul hjul, Optional<Billede> billede) implements Visning {}

    /**
     * En frist, der er ved at blive flyttet.
     *
     * @param foelger det, der flytter med, fordi det tæller fra den
     * @param raad det, der er værd at vide om den nye dag
     * @param besked organisatorens egne ord; tomt, når der kun siges, hvad der er flyttet
     */
    record Flytteform(
            String om,
            Flyttet flyttet,
            List<Flyttet> foelger,
            Beroerte beroerte,
            List<Tekst> raad,
            String besked,
            List<Tekst> fejl)
            implements Visning {

        public static final int BESKED_LAENGDE = 500;

        public Flytteform {
            foelger = List.copyOf(foelger);
            raad = List.copyOf(raad);
            fejl = List.copyOf(fejl);
        }
    }

    /** @param beskeder så mange får besked */
    record Flyttekvittering(Flyttet flyttet, int beskeder) implements Visning {}

    /** Det, de berørte får. {@code fra} er navnet på den, der flyttede. */
    record Flyttebesked(Flyttet flyttet, String besked, String fra) implements Visning {}

    /**
     * Næste års årshjul, før det er offentliggjort.
     *
     * @param aar det år, der rulles fra
     * @param maal de mål, der ellers hører op med året
     */
    record Rulleform(int aar, List<Rullet> dage, List<Maal> maal, Rundsendelse.Kreds til) implements Visning {
        public Rulleform {
            dage = List.copyOf(dage);
            maal = List.copyOf(maal);
        }
    }

    /** @param maal så mange mål er ført med */
    record Rullekvittering(int aar, int maal, int beskeder) implements Visning {}

    /**
     * Planen kan ikke gøres færdig endnu: nogen mangler at sige ja til et fælles mål.
     *
     * @param om planen
     */
    record Afventer(String om, List<Maalet> maal) implements Visning {

        public record Maalet(Maal maal, List<String> enheder) {
            public Maalet {
                enheder = List.copyOf(enheder);
            }
        }

        public Afventer {
            maal = List.copyOf(maal);
        }
    }

    /**
     * Spørgsmålet til en partner om et fælles mål.
     *
     * @param fra navnet på den, der spørger; tomt, når det er botten selv
     * @param foerst noget, der skal siges først
     */
    record Godkendelsesoenske(Maal maal, String enhed, String fra, Optional<Tekst> foerst) implements Visning {
        public static final int KOMMENTAR_LAENGDE = 500;
    }

    record Fremdriftsvisning(Fremdrift fremdrift) implements Visning {}

    /** Det, der har en frist for personen, det nærmeste først. */
    record MineFrister(List<Aarspost> frister, LocalDate idag) implements Visning {
        public MineFrister {
            frister = List.copyOf(frister);
        }
    }

    /**
     * @param adresse den, der abonneres på
     * @param enhed den enhed, personen kan skifte til; tom, når hun ikke er i en
     * @param maaForny den, der ser den, må give kalenderen en ny adresse
     */
    record Kalenderkort(Kalenderejer ejer, String adresse, String enhed, boolean maaForny) implements Visning {}

    /** Adresserne på det samme billede til lys og mørk baggrund. */
    record Billede(String lyst, String moerkt) {}

    /** Påmindelsen om en frist. {@code svar} er personens seneste svar i kortet. */
    record Fasekort(Paamindelse om, Optional<Fasesvar> svar) implements Dagsemne {}

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
    record Huskekort(EgenPaamindelse om) implements Dagsemne {}

    /** Det kort, der spørger om én ting; flere af dem samles i dagens besked. */
    sealed interface Dagsemne extends Visning {}

    /**
     * Dagens besked: det forfaldne, hver ting med sin knap. Den, der er åbnet, besvares i det samme kort.
     *
     * @param linjer alt det forfaldne, det nærmeste først
     */
    record Dagskort(LocalDate dag, List<Dagslinje> linjer, Optional<Aaben> aaben) implements Visning {

        /** Så mange vises; resten kan ses for sig. */
        public static final int HOEJST = 5;

        /** Det felt, knapperne i det åbnede har med, så svaret bliver i kortet. */
        public static final String FELT = "dagens";

        public Dagskort {
            linjer = List.copyOf(linjer);
        }

        /** Det, en knap siger, at den handler om; uden {@code noegle} er det alle linjer. */
        public static String om(LocalDate dag, String noegle) {
            return dag + "/" + noegle;
        }

        public Dagskort medGjort(String noegle) {
            return new Dagskort(
                    dag,
                    linjer.stream()
                            .map(linje -> linje.stand().noegle().equals(noegle)
                                    ? new Dagslinje(linje.stand(), linje.emne(), true)
                                    : linje)
                            .toList(),
                    aaben);
        }

        public record Dagslinje(Udsaettelse stand, Dagsemne emne, boolean gjort) {}

        /** @param noegle den linje, der er åbnet */
        public record Aaben(String noegle, Visning visning) {}
    }

    /**
     * Til hvornår skal det vente?
     *
     * @param om det, Gem siger, at det handler om
     * @param til dagen, når den er valgt for sig
     * @param grund den, der skrives; tom, når den ikke skal
     */
    record Udsaetform(String om, Til valgt, Optional<LocalDate> til, Optional<String> grund, List<Tekst> fejl)
            implements Visning {

        public enum Til {
            I_MORGEN,
            MANDAG,
            EFTER_FERIEN,
            /** En dag, der vælges for sig. */
            DATO
        }

        public Udsaetform {
            fejl = List.copyOf(fejl);
        }
    }

    /**
     * Begreberne ved siden af hinanden, hvert med et eksempel.
     *
     * @param hosJer et eksempel fra ens egen enhed; tomt, når den ikke har et
     */
    record Begrebsforskel(List<Begreb> begreber, Optional<Tekst> hosJer) implements Visning {
        public Begrebsforskel {
            begreber = List.copyOf(begreber);
        }
    }

    /** Alle begreberne, til at vælge et at læse om. */
    record Ordliste(List<Begreb> begreber, boolean maaTilfoeje) implements Visning {
        public Ordliste {
            begreber = List.copyOf(begreber);
        }
    }

    /**
     * @param begreb det, der rettes; tomt, når det er nyt
     * @param om det, Gem siger, at det handler om
     */
    record Begrebsform(Optional<Begreb> begreb, String om, Map<String, String> felter, List<Tekst> fejl)
            implements Visning {
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

    /**
     * @param sprog det valgte; tomt, når Teams' eget gælder
     * @param vaner hvornår der mindes; en pause, der er forbi, er ikke med
     */
    record Indstillingskort(Optional<Sprog> sprog, Vaner vaner, List<Tekst> fejl) implements Visning {
        public Indstillingskort {
            fejl = List.copyOf(fejl);
        }
    }

    /** @param til den dag, der begyndes igen; tom, når den ikke er sagt */
    record Pauseform(Optional<LocalDate> til, List<Tekst> fejl) implements Visning {
        public Pauseform {
            fejl = List.copyOf(fejl);
        }
    }

    /** ”Hvad ved du om mig?” */
    record Persondatakort(String navn, String enhed, OmMig antal, Optional<Sprog> sprog) implements Visning {}

    /**
     * Enhederne under hinanden.
     *
     * @param forslag så mange ændringer fra kataloget venter på den, der ser det
     */
    record Organisationsvisning(List<Gren> grene, int forslag) implements Visning {
        public Organisationsvisning {
            grene = List.copyOf(grene);
        }

        /** @param dybde så mange er der over den */
        public record Gren(String navn, Enhed.Slags slags, int niveau, int dybde) {}
    }

    /**
     * Én enhed, og det, der er sket med den.
     *
     * @param foer det, den er blevet til af
     * @param under de enheder, der hører lige under den
     * @param historie det seneste først
     */
    record Enhedsvisning(
            Enhed enhed,
            int niveau,
            Optional<String> over,
            Optional<String> leder,
            List<String> foer,
            List<String> under,
            List<Haendelse> historie)
            implements Visning {
        public Enhedsvisning {
            foer = List.copyOf(foer);
            under = List.copyOf(under);
            historie = List.copyOf(historie);
        }

        public record Haendelse(LocalDate dag, String hvem, Tekst hvad) {}
    }

    /**
     * Det, et ark siger anderledes, til at sige ja og nej til; eller det, der må rettes i det først.
     *
     * @param linjer dem, der kan vælges hver for sig
     * @param resten så mange er der foruden dem
     * @param om det, knapperne handler om
     */
    record Arkform(List<Aendring> linjer, int resten, String om, List<Tekst> fejl) implements Visning {

        public static final String RESTEN = "resten";

        public Arkform {
            linjer = List.copyOf(linjer);
            fejl = List.copyOf(fejl);
        }

        public record Aendring(int raekke, String navn, List<Tekst> hvad) {
            public Aendring {
                hvad = List.copyOf(hvad);
            }

            public String felt() {
                return "raekke-" + raekke;
            }
        }
    }

    /**
     * Det, kataloget foreslår, til at sige ja og nej til.
     *
     * @param antal alt, der venter, også det, der ikke er plads til
     * @param om det, knapperne handler om
     */
    record Katalogform(Organisationsforslag forslag, int antal, String om, List<Tekst> fejl) implements Visning {

        /** Feltet, der tager de nye enheder. */
        public static final String ENHEDER = "enheder";

        public static String felt(Organisationsforslag.Skift skift) {
            return "skift-" + skift.nu().person().entra();
        }

        public static String felt(Organisationsforslag.Overdragelse overdragelse) {
            return "opgaver-" + overdragelse.fra().entra();
        }

        public Katalogform {
            fejl = List.copyOf(fejl);
        }
    }

    /** Dem, der ikke kan nås, med en knap, der prøver igen. */
    record Utilgaengelighed(Utilgaengelige hvem) implements Visning {}

    /** Hver tilladelse, og om den virker. */
    record Selvtestsvar(List<Selvtest.Proeve> proever) implements Visning {
        public Selvtestsvar {
            proever = List.copyOf(proever);
        }
    }

    /** Det, der ikke kom frem, det seneste først. */
    record Brevliste(List<Brev> breve) implements Visning {
        public Brevliste {
            breve = List.copyOf(breve);
        }
    }

    /** Forslaget til udviklingsugen, klar til at sende. */
    record Ugeforslag(Ugeplan plan) implements Visning {}

    /** Hvad der blev af møderne, og hvem der har svaret. */
    record Ugestatus(Ugeplan plan, List<Moedestatus> moeder) implements Visning {
        public Ugestatus {
            moeder = List.copyOf(moeder);
        }
    }
}
