package dk.albertslund.styring.store;

import static dk.albertslund.styring.evaluering.Rytme.Anledning.SLUT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begreb.Ordlyd;
import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Emne.OmMaal;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Daekning;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Udsaettelse;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Besked;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Ledelsesvisning;
import dk.albertslund.styring.samtale.Ledig;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.samtale.evaluering.Spoergsmaal;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Stand;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import dk.albertslund.styring.udsendelse.Ledersag;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udtraek.Dokument;
import dk.albertslund.styring.udtraek.Filindhold;
import dk.albertslund.styring.udtraek.Filplads;
import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedestand;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored comes back as it was, whatever people write in it. */
class JsonTest {

    static final LocalDate MANDAG = LocalDate.parse("2027-01-18");
    static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Samtalested KANAL =
            new Samtalested("19:a@thread.v2;messageid=1", "https://teams/emea/", "28:bot", Optional.empty());
    static final Proevehandling LAESEKLUB = new Proevehandling(
            new Proevehandling.Id(ID),
            "Læseklub \"på tværs\" $1 \\ {{x}}",
            Optional.of(Hierarki.maal(ID, "Flere læser")),
            Borgergruppe.AELDRE,
            MANDAG,
            MANDAG.plusDays(60),
            "",
            ANNA,
            "Biblioteket");
    static final Notat TAL = notat(new Notat.Tal(
            new BigDecimal("12.50"), Optional.of(new BigDecimal("15")), Optional.empty(), true, "deltagere"));
    static final Notat SET = notat(new Notat.Iagttagelse("Tre børn kom igen", Notat.Forandring.LIDT));

    static final Tegn TEGN = new Tegn(
            new Tegn.Id(ID),
            Paa.maal(new Maal.Id(ID)),
            "Trygge \"$1\" \\",
            Tegn.Art.ANDEL,
            "%",
            Tegn.Retning.OP,
            Optional.of(new BigDecimal("60")),
            Optional.of(new BigDecimal("75")),
            Optional.of(MANDAG),
            Rytme.KVARTAL,
            Optional.of(ANNA));

    static final Milepael MILEPAEL = new Milepael(
            new Milepael.Id(ID), new Maal.Id(ID), "Læsekrogen er klar", MANDAG, Optional.of(MANDAG.plusDays(1)));

    static final Evaluering EVALUERING = new Evaluering(
            new Evaluering.Id(ID),
            new Genstand.Maalet(new Maal.Id(ID)),
            Slags.FORELOEBIG,
            Tilstand.GEMT,
            MANDAG,
            Map.of(Modtager.BORGERE, new Effekt("\"$1\" \\ {{x}}", Optional.of(Notat.Forandring.LIDT))),
            Forklaring.INGEN,
            Optional.of(Udfald.TILPAS),
            "Ring først",
            Optional.of(MANDAG.plusDays(90)),
            ANNA,
            "Biblioteket");

    static List<Udsendelse> udsendelser() {
        return List.of(
                new Udsendelse.Ugeplanlaegning(new Ugeplan.Id(ID), MANDAG, ANNA),
                new Udsendelse.Svarlaesning(new Ugeplan.Id(ID), ANNA, "a1"),
                new Udsendelse.Forumrettelse("chefforum", ANNA, "a1"),
                new Udsendelse.Moederettelse(new Ugeplan.Id(ID), new Moede.Id(ID), ANNA, "a1"),
                new Udsendelse.Indkaldelse(new Ugeplan.Id(ID), new Moede.Id(ID), ANNA),
                new Udsendelse.Filtilbud(ID, new Filindhold.Udtraek(Set.of("Dagplejen")), KANAL, ANNA, Sprog.DANSK),
                new Udsendelse.Filtilbud(ID, new Filindhold.OmMig(), KANAL, ANNA, Sprog.ENGELSK),
                new Udsendelse.Filaflevering(
                        ID,
                        new Filplads("https://x.sharepoint.com/op", "https://x.sharepoint.com/fil", "u1", "xlsx"),
                        KANAL,
                        Optional.of("k1"),
                        ANNA,
                        Sprog.DANSK),
                new Udsendelse.Kanalfil(
                        ID,
                        new Dokument(Dokument.Slags.STATUS, "Dagplejen", Set.of("Dagplejen")),
                        new Kanal("19:team", "19:kanal"),
                        KANAL,
                        Sprog.DANSK),
                new Udsendelse.Lederbrev(ANNA, "anmod/1", new Ledersag.Anmodning(ANNA, "\"$1\"")),
                new Udsendelse.Lederbrev(ANNA, "varsel/1", new Ledersag.Varsling(MANDAG)),
                new Udsendelse.Rundbrev(ANNA, "rund/1/anna", ID),
                new Udsendelse.Lederbrev(ANNA, "enhed/1", new Ledersag.Enhedsnyt()),
                new Udsendelse.TilPerson(
                        ANNA,
                        "anmod/2",
                        new Ledelsesvisning.Anmodningskort(ANNA, "Anna", "", List.of(), Optional.of(MANDAG), MANDAG)),
                new Udsendelse.Dagsbesked(ANNA, MANDAG),
                svar(new Visning.Dagskort(
                        MANDAG,
                        List.of(new Dagslinje(
                                Udsaettelse.ingen("fase/2027/STATUS/2027-08-02/anna"), fasekort(), false)),
                        Optional.of(new Visning.Dagskort.Aaben("fase/2027/STATUS/2027-08-02/anna", fasekort())))),
                new Udsendelse.TilPerson(ANNA, "fase/2027/STATUS/2027-08-02/anna", fasekort()),
                svar(new Visning.Ugeforslag(ugeplan())),
                svar(new Visning.Daekningsvisning(
                        Daekning.i(2027, List.of(Hierarki.LAESELYST, Hierarki.LEKTIER), List.of()))),
                svar(new Visning.Maalplansvisning(
                        new Maalplan("Dagplejen", 2027, List.of(), Optional.empty()), MANDAG, true, false)),
                new Udsendelse.TilPerson(
                        ANNA, "evaluering/1", Spoergsmaal.checkin(EVALUERING.id(), LAESEKLUB, List.of(TAL, SET))),
                svar(Spoergsmaal.evaluering(new OmProevehandling(LAESEKLUB), EVALUERING, Optional.of(SLUT), List.of())),
                svar(Spoergsmaal.samarbejde(EVALUERING, new OmMaal(Hierarki.maal(ID, "Flere læser")), "Biblioteket")),
                svar(new Visning.Notatkvittering(
                        TAL,
                        new Tegnemne.EnProevehandling(LAESEKLUB),
                        Optional.of(TEGN),
                        Optional.of(SET),
                        Optional.empty(),
                        Optional.of(Stand.PAA_VEJ))),
                svar(new Visning.Svartekst(
                        List.of(Tekst.tekst(
                                "x",
                                Tekst.ord("»ø«"),
                                new Tekst.Tal(new BigDecimal("2.50")),
                                new Tekst.Dag(MANDAG),
                                new Tekst.Opslagsord("borgergruppe.unge"))),
                        List.of(Knap.til(Handling.VIS_MINE)))));
    }

    @ParameterizedTest
    @MethodSource("udsendelser")
    void anUdsendelseComesBackAsItWas(Udsendelse udsendelse) {
        assertThat(again(udsendelse, Udsendelse.class)).isEqualTo(udsendelse);
    }

    static List<Aendring> aendringer() {
        return List.of(
                new Aendring.AfProevehandling(Optional.empty(), Optional.of(LAESEKLUB)),
                new Aendring.AfEvaluering(Optional.empty(), Optional.of(EVALUERING)),
                new Aendring.Samlet(List.of(
                        new Aendring.AfNotat(Optional.empty(), Optional.of(TAL)),
                        new Aendring.AfSamarbejde(
                                Optional.of(new Samarbejde(
                                        EVALUERING.id(), "Biblioteket", Svar.JA, Svar.NEJ, Svar.DELVIST, "$1", ANNA)),
                                Optional.empty()))),
                new Aendring.AfNotat(Optional.of(TAL), Optional.of(SET)),
                new Aendring.AfNotat(
                        Optional.of(notat(new Notat.JaNej(true))), Optional.of(notat(new Notat.Dag(MANDAG)))),
                new Aendring.AfTegn(Optional.empty(), Optional.of(TEGN)),
                new Aendring.AfMaal(
                        Optional.of(Hierarki.maal(ID, "Før")),
                        Optional.of(Hierarki.maal(ID, "Efter \"$1\" \\", "Dagplejen"))),
                new Aendring.AfMilepael(Optional.empty(), Optional.of(MILEPAEL)),
                new Aendring.AfMaalplan(
                        "Dagplejen",
                        2027,
                        Optional.empty(),
                        Optional.of(new Maalplan.Endelig(
                                "Ditte",
                                MANDAG,
                                List.of(new Maalplan.Punkt(Hierarki.maal(ID, "Flere læser"), List.of(MILEPAEL)))))),
                new Aendring.AfAarsvalg(
                        Optional.of(Aarsvalg.intet(2027)),
                        Optional.of(new Aarsvalg(2027, Set.of(Hierarki.LAESELYST.id()), "https://x.example", "26-1"))),
                new Aendring.AfBegreb(Optional.of(begreb("Før")), Optional.of(begreb("Efter \"$1\" \\"))),
                new Aendring.AfRundsendelse(new Rundsendelse.Id(ID), true),
                new Aendring.Afsendelse("anmod/1", List.of(ANNA), true),
                new Aendring.AfForum("chefforum", Optional.empty(), Optional.of(MANDAG.atTime(9, 0))),
                new Aendring.AfMoede(moedestand(9, false), moedestand(13, true), true),
                new Aendring.AfFasesvar(2027, Fase.Navn.STATUS, Optional.empty(), Optional.of(Fasesvar.KLAR)));
    }

    private static Moedestand moedestand(int time, boolean aflyst) {
        var start = MANDAG.atTime(time, 0);
        return new Moedestand(new Ugeplan.Id(ID), new Moede.Id(ID), new Tidsrum(start, start.plusHours(2)), aflyst);
    }

    @ParameterizedTest
    @MethodSource("aendringer")
    void anAendringComesBackAsItWas(Aendring aendring) {
        assertThat(again(aendring, Aendring.class)).isEqualTo(aendring);
    }

    @Test
    void whatWasWrittenBeforeThereWasSuchAListHasAnEmptyOne() {
        var gammel = """
                {"kind":"AfOrganisation","foer":{"enheder":[],"placeringer":[],"opgaver":[]},"efter":{"enheder":[
                  {"id":{"vaerdi":"00000000-0000-0000-0000-000000000001"},"navn":"Dagplejen","slags":"ENHED",
                   "under":null,"aliaser":[],"forgaengere":[],"fra":"2026-11-24","til":null}],
                 "placeringer":[],"opgaver":[]}}
                """;

        var laest = (Aendring.AfOrganisation) Json.read(gammel, Aendring.class);

        assertThat(laest.efter().enheder().getFirst().borgergrupper()).isEmpty();
        assertThat(laest.efter().enheder().getFirst().leder()).isEmpty();
        assertThat(laest.efter().borgervalg()).isEmpty();
    }

    @Test
    void theOtherSealedTypesComeBackAsTheyWere() {
        var trykket = new Besked.Trykket(Handling.GEM_NOTAT, "x", Map.of("titel", "\"$\\"));
        var planlaeg = new Bestilling.Planlaeg(new Ugeplan.Id(ID), MANDAG);

        assertThat(again(trykket, Besked.class)).isEqualTo(trykket);
        assertThat(again(planlaeg, Bestilling.class)).isEqualTo(planlaeg);
        var fremlagt = new Fremlagt(Handling.GEM_MAAL, "x", Map.of("titel", "\"$\\"));
        assertThat(again(fremlagt, Samtale.class)).isEqualTo(fremlagt);
        assertThat(again(new Ledig(), Samtale.class)).isEqualTo(new Ledig());
    }

    @Test
    void theKindIsTheRecordsOwnName() {
        assertThat(Json.write(new Ledig(), Samtale.class)).isEqualTo("{\"kind\":\"Ledig\",\"misforstaaet\":false}");
    }

    @Test
    void aComponentThatCameLaterIsEmptyInWhatWasStoredBefore() {
        var before = "{\"kind\":\"Hjaelp\",\"gone\":1}";

        assertThat(Json.read(before, Visning.class)).isEqualTo(new Visning.Hjaelp(Optional.empty()));
    }

    private static <T> T again(T value, Class<T> type) {
        return Json.read(Json.write(value, type), type);
    }

    private static Udsendelse svar(Visning visning) {
        return new Udsendelse.Svar(KANAL, "a1", Optional.of("k1"), visning, Sprog.DANSK);
    }

    private static Visning.Fasekort fasekort() {
        var om = new Paamindelse(2027, Fase.Navn.STATUS, MANDAG, MANDAG.plusDays(4), MANDAG);
        return new Visning.Fasekort(om, Optional.of(Fasesvar.PAA_VEJ));
    }

    private static Begreb begreb(String forklaring) {
        var ordlyd = new Ordlyd("Tegn", forklaring, "Et smil");
        return new Begreb("tegn", ordlyd, ordlyd, List.of("tegnet"), List.of("maal"));
    }

    private static Ugeplan ugeplan() {
        var tid = new Tidsrum(MANDAG.atTime(9, 0), MANDAG.atTime(11, 0));
        var moede = new Moede(
                new Moede.Id(ID),
                Borgergruppe.BOERN,
                1,
                1,
                tid,
                Optional.of(new Lokale("Store sal", "sal@example.org", 80)),
                List.of(new Moede.Deltager(ANNA, "Anna", "anna@example.org")));
        return new Ugeplan(new Ugeplan.Id(ID), MANDAG, List.of(new Ugeplan.Forslag(moede, 1, 0)));
    }

    private static Notat notat(Notat.Vaerdi vaerdi) {
        return new Notat(
                new Notat.Id(ID),
                Paa.proevehandling(new Proevehandling.Id(ID)),
                Optional.of(new Tegn.Id(ID)),
                vaerdi,
                MANDAG,
                MANDAG,
                ANNA);
    }

    @Test
    void theWheelKeepsWhatIsOnIt() {
        var post = new Aarspost(
                "fase/status", Optional.of(Fase.Navn.STATUS), "", Ejer.KOMMUNALBESTYRELSE, MANDAG, MANDAG, "", true);
        var visning = new Visning.Aarshjulsvisning(
                new Hjul(2027, MANDAG, "Dagplejen", List.of(post)),
                Optional.of(new Visning.Billede("https://lys", "https://moerk")));

        assertThat(again(visning, Visning.class)).isEqualTo(visning);
    }

    static final Set<Integer> VARSLER = Set.of(14, 3);

    @Test
    void aFaseKeepsItsVarsler() {
        var visning = new Visning.Velkomst(
                "Anna", "Dagplejen", Optional.of(new Fase(Fase.Navn.STATUS, MANDAG, MANDAG, VARSLER)));

        assertThat(again(visning, Visning.class)).isEqualTo(visning);
    }
}
