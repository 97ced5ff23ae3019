package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Beroerte;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Flyttet;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.aarshjul.Mitaar;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.aarshjul.Rullet;
import dk.albertslund.styring.drift.Brev;
import dk.albertslund.styring.maalplan.Fremdrift;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.RoedTraad;
import dk.albertslund.styring.maalplan.Trin;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Fund.Laert;
import dk.albertslund.styring.samtale.mig.OmMig;
import dk.albertslund.styring.samtale.proeve.Proevehandlingskladde;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Notat.Forandring;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Moedemangel;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** One of each, as Anna would meet them on 23 November 2026. */
record Eksempler(String titel, String set, String enhed) {

    static final Eksempler VENLIGE = new Eksempler(
            "Fælles morgensang for de 3-5-årige", "i dag sang alle seks med, også ham der plejer at gå", "deltagere");

    /** What tries to become markup, a list, a template or the end of a JSON string. */
    static final String ONDT =
            "20. november **x** [klik](http://ond.example) \"$1\" \\d {0} '{{DATE(a)}}' <b>&amp;</b>";

    static final Eksempler ONDE = new Eksempler(ONDT, ONDT, ONDT.substring(0, 40));

    private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);
    private static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");

    Map<String, Visning> alle() {
        var alle = new LinkedHashMap<String, Visning>();
        alle.put(
                "svar",
                new Visning.Svartekst(
                        List.of(tekst("proevehandling.gemt", ord(titel))),
                        List.of(Knap.til(Handling.NY_PROEVEHANDLING), Knap.til(Handling.VIS_MINE))));
        alle.put("svar-gensendt", new Visning.Gensendt(new Visning.Hjaelp(Optional.of(tekst("kort.gammelt")))));
        alle.put("velkomst", new Visning.Velkomst("Anna", "Dagplejen", Optional.of(faser().get(2))));
        alle.put("velkomst-ukendt", new Visning.Velkomst("", "", Optional.empty()));
        alle.put("hjaelp", new Visning.Hjaelp(Optional.empty()));
        alle.put(
                "hjaelp-uforstaaet",
                new Visning.Hjaelp(
                        Optional.of(tekst("samtale.ligner")),
                        List.of(Knap.medTitel(titel, Handling.VIS_PROEVEHANDLING, id(3).toString()))));
        alle.put(
                "proevehandling-andens",
                new Visning.AndensProevehandling(
                        proevehandling(3), Optional.of(new Visning.AndensMaalplan.Leder("Bo", "bo@example.org"))));
        alle.put("proevehandling-form", new Visning.Proevehandlingsform(kladde(), List.of(maal()), List.of()));
        alle.put(
                "proevehandling-form-fejl",
                new Visning.Proevehandlingsform(
                        new Proevehandlingskladde(
                                id(1),
                                titel,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "7",
                                Optional.of(new Ramme(
                                        set,
                                        Set.of(Ramme.Partner.FORENINGER),
                                        titel,
                                        Optional.of(proevehandling(2).id()),
                                        Optional.of(Ramme.Spoerges.HVER_ANDEN_UGE)))),
                        List.of(),
                        List.of(
                                tekst("proevehandling.felt.borgergruppe.mangler"),
                                tekst("proevehandling.felt.start.mangler"))));
        alle.put(
                "proevehandling-kvittering",
                new Visning.Proevehandlingskvittering(proevehandling(1), Optional.empty(), Optional.empty()));
        alle.put(
                "proevehandling-kvittering-lignende",
                new Visning.Proevehandlingskvittering(
                        proevehandling(1), Optional.of(afsluttet()), Optional.of(IDAG.plusDays(18))));
        alle.put(
                "proevehandling-vist",
                new Visning.Proevehandlingsvisning(
                        proevehandling(1),
                        List.of(tal("14", IDAG.minusDays(7)), tal("9", IDAG.minusDays(14))),
                        Optional.of(raekke("9", "14"))));
        alle.put(
                "proevehandling-vist-afsluttet",
                new Visning.Proevehandlingsvisning(afsluttet(), List.of(), Optional.empty()));
        alle.put(
                "afslutning-form",
                new Visning.Afslutningsform(
                        proevehandling(1),
                        id(1) + "/7",
                        Optional.of(raekke("9", "11", "14")),
                        "",
                        "",
                        Optional.of(Udfald.STOP),
                        List.of(tekst("afslutning.mangler.set"))));
        alle.put("afslutning-kvittering", new Visning.Afslutningskvittering(afsluttet()));
        alle.put(
                "fund",
                new Visning.Fund(
                        titel,
                        List.of(new Laert(afsluttet(), set), new Laert(proevehandling(2), "")),
                        List.of(maal()),
                        List.of()));
        var maalplaner = new Maaleksempler(titel, set);
        alle.putAll(maalplaner.alle());
        alle.putAll(new Evalueringseksempler(proevehandling(1), maal(), raekke("9", "11", "14"), set, enhed).alle());
        alle.putAll(new Tegneksempler(titel, set, enhed, proevehandling(1), maal()).alle());
        alle.putAll(new Organisationseksempler(titel).alle());
        alle.putAll(new Ledereksempler(titel, set).alle());
        alle.putAll(new Dagseksempler(
                        IDAG, new Visning.Fasekort(paamindelse(), Optional.empty()), egen(1), proevehandling(1), titel)
                .alle());
        alle.put(
                "oversigt",
                new Visning.Oversigt(List.of(
                        new Visning.Oversigt.Linje(proevehandling(1), Optional.of(tal("14", IDAG.minusDays(7)))),
                        new Visning.Oversigt.Linje(
                                proevehandling(2),
                                Optional.of(tegn(new Notat.Iagttagelse(set, Forandring.LIDT), IDAG, IDAG))),
                        new Visning.Oversigt.Linje(proevehandling(3), Optional.empty()))));
        alle.put(
                "oversigt-lang",
                new Visning.Oversigt(IntStream.rangeClosed(1, 40)
                        .mapToObj(nr -> new Visning.Oversigt.Linje(proevehandling(nr), Optional.empty()))
                        .toList()));
        alle.put("aarshjul", new Visning.Aarshjulsvisning(hjul(), Optional.empty()));
        alle.put(
                "rul-form",
                new Visning.Rulleform(
                        2027,
                        List.of(new Rullet(
                                new Flyttet(
                                        "oplaeg_til_maal",
                                        Optional.of(Fase.Navn.OPLAEG_TIL_MAAL),
                                        "",
                                        LocalDate.parse("2026-12-01"),
                                        LocalDate.parse("2026-12-18"),
                                        LocalDate.parse("2027-12-01"),
                                        LocalDate.parse("2027-12-17")),
                                Optional.of(LocalDate.parse("2027-12-18")))),
                        List.of(maal()),
                        new Rundsendelse.Kreds(
                                List.of(leder("Ditte", "Dagplejen"), leder("Gitte", "Dagtilbud")),
                                List.of(leder("Bo", "Biblioteket")))));
        alle.put("rul-kvittering", new Visning.Rullekvittering(2028, 3, 14));
        alle.put(
                "fremdrift",
                new Visning.Fremdriftsvisning(new Fremdrift(
                        2027,
                        List.of(
                                new Fremdrift.Afdeling("Dagtilbud", Map.of(Trin.FAERDIG, 2L, Trin.OPLAEG, 1L)),
                                new Fremdrift.Afdeling(
                                        "Social & Familie",
                                        Map.of(Trin.FAERDIG, 1L, Trin.AFVENTER, 1L, Trin.INTET, 3L))))));
        alle.put(
                "godkend-afventer",
                new Visning.Afventer(
                        "2027/Dagplejen", List.of(new Visning.Afventer.Maalet(maal(), List.of("Biblioteket")))));
        alle.put(
                "godkend-oenske", new Visning.Godkendelsesoenske(maal(), "Dagplejen", "Ditte Krogh", Optional.empty()));
        alle.put("frister", new Visning.MineFrister(hjul().poster(), IDAG));
        alle.put(
                "kalender",
                new Visning.Kalenderkort(
                        new Kalenderejer.Person(new Medarbejder.Id("anna")),
                        "https://styring.example.org/kalender/00000000-0000-0000-0000-000000000007.ics",
                        "Dagplejen",
                        true));
        alle.put(
                "kalender-enhedens",
                new Visning.Kalenderkort(
                        new Kalenderejer.Enhed("Dagplejen"),
                        "https://styring.example.org/kalender/00000000-0000-0000-0000-000000000008.ics",
                        "Dagplejen",
                        false));
        alle.put(
                "fil-i-kanal",
                new Visning.LagtIKanal(
                        "Målplan Dagplejen.xlsx",
                        "https://kommune.sharepoint.com/sites/dagplejen/maalplan.xlsx?web=1"));
        alle.put("flyt-form", flytteform(List.of()));
        alle.put(
                "flyt-form-fejl",
                flytteform(List.of(Tekst.tekst(
                        "flyt.fridag",
                        new Tekst.Dag(LocalDate.parse("2026-12-19")),
                        new Tekst.Dag(LocalDate.parse("2026-12-18"))))));
        alle.put("flyt-kvittering", new Visning.Flyttekvittering(flyttet(), 26));
        alle.put(
                "flyt-besked",
                new Visning.Flyttebesked(flyttet(), "Så når I at tale med forældrerådet.", "Cille Ravnholt"));
        alle.put(
                "aarshjul-kanal",
                new Visning.Aarshjulsvisning(new Hjul(2027, IDAG, "", hjul().poster()), Optional.empty()));
        alle.put(
                "aarshjul-billede",
                new Visning.Aarshjulsvisning(
                        hjul(),
                        Optional.of(new Visning.Billede(
                                "https://styring.example.org/billeder/lyst.png",
                                "https://styring.example.org/billeder/moerkt.png"))));
        alle.put("paamindelse", new Visning.Fasekort(paamindelse(), Optional.empty()));
        alle.put("paamindelse-besvaret", new Visning.Fasekort(paamindelse(), Optional.of(Fasesvar.PAA_VEJ)));
        alle.put("uge-forslag", new Visning.Ugeforslag(uge()));
        alle.put("uge-status", new Visning.Ugestatus(uge(), status()));
        alle.put("breve", new Visning.Brevliste(breve(3)));
        alle.put("breve-mange", new Visning.Brevliste(breve(14)));
        alle.put("uge-status-aflyst", new Visning.Ugestatus(uge(), efterAflysning()));
        alle.put("uge-status-ny", new Visning.Ugestatus(uge(), List.of()));
        alle.putAll(new Begrebseksempler(set).alle());
        alle.put(
                "paamindelse-egen-form",
                new Visning.Paamindelsesform(id(40).toString(), titel, Optional.of(IDAG.plusDays(14)), List.of()));
        alle.put(
                "paamindelse-egen-form-fejl",
                new Visning.Paamindelsesform(
                        id(40).toString(), titel, Optional.empty(), List.of(tekst("paamindelse.mangler.dag"))));
        alle.put("paamindelse-egen-kvittering", new Visning.Paamindelseskvittering(egen(1)));
        alle.put("paamindelse-egen", new Visning.Huskekort(egen(1)));
        alle.put("paamindelser-mine", new Visning.MinePaamindelser(List.of(egen(1), egen(2), egen(3), egen(4))));
        alle.put("kun-personligt", new Visning.KunPersonligt("28:00000000-0000-0000-0000-000000000001"));
        alle.put("indstillinger", new Visning.Indstillingskort(Optional.of(Sprog.DANSK), Vaner.LEDERS, List.of()));
        alle.put("indstillinger-ingen", new Visning.Indstillingskort(Optional.empty(), Vaner.ALMINDELIGE, List.of()));
        alle.put(
                "om-dig",
                new Visning.Persondatakort("Anna Ek", "Dagplejen", new OmMig(3, 12, 2, 1, 7, 41), Optional.empty()));
        return alle;
    }

    /** One of each of what can be shared in another chat. */
    Visning.Fund fund() {
        return new Visning.Fund(
                titel,
                List.of(new Laert(proevehandling(1), ""), new Laert(afsluttet(), set)),
                List.of(maal()),
                new Begrebseksempler(set).fund());
    }

    private List<Brev> breve(int antal) {
        return IntStream.rangeClosed(1, antal)
                .mapToObj(nr -> new Brev(
                        nr,
                        nr % 3 == 0 ? Brev.Art.SVAR : Brev.Art.ERINDRING,
                        nr % 4 == 0 ? "" : enhed,
                        "403 ConversationBlockedByUser",
                        IDAG.minusDays(nr),
                        nr % 2 == 0))
                .toList();
    }

    private Proevehandlingskladde kladde() {
        return new Proevehandlingskladde(
                id(1),
                titel,
                Optional.of(maal().id()),
                Optional.of(Borgergruppe.BOERN),
                Optional.of(LocalDate.of(2026, 11, 30)),
                Optional.of(LocalDate.of(2027, 3, 31)),
                "",
                "",
                Optional.empty());
    }

    private static Maal maal() {
        return new Maal(
                new Maal.Id(id(9)),
                "Flere børn deltager i fællesskaber",
                new Maalsaetning.Id(id(8)),
                new RoedTraad("Vision", "Børne- og ungepolitik", "Alle børn er med"),
                Maal.Art.KVALITATIVT,
                2026,
                2028,
                Set.of("Dagplejen"),
                "",
                "",
                /* arkiveret= */ false);
    }

    private Proevehandling proevehandling(int nr) {
        return new Proevehandling(
                new Proevehandling.Id(id(nr)),
                titel,
                Optional.of(maal()),
                Borgergruppe.BOERN,
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2027, 3, 31),
                set,
                ANNA,
                "Dagplejen");
    }

    private Proevehandling afsluttet() {
        return proevehandling(2).afslut(new Afslutning(IDAG.minusDays(60), Udfald.TILPAS, set));
    }

    private Talraekke raekke(String... tal) {
        return new Talraekke(
                enhed,
                IntStream.range(0, tal.length)
                        .mapToObj(nr ->
                                new Talraekke.Punkt(IDAG.minusDays(7L * (tal.length - nr)), new BigDecimal(tal[nr])))
                        .toList());
    }

    private Notat tal(String antal, LocalDate mandag) {
        return tegn(new Notat.Tal(new BigDecimal(antal), enhed), mandag, mandag.plusDays(6));
    }

    private static Notat tegn(Notat.Vaerdi vaerdi, LocalDate fra, LocalDate til) {
        return new Notat(
                new Notat.Id(id(6)),
                Paa.proevehandling(new Proevehandling.Id(id(1))),
                Optional.empty(),
                vaerdi,
                fra,
                til,
                ANNA);
    }

    private static Flyttet flyttet() {
        return new Flyttet(
                "oplaeg_til_maal",
                Optional.of(Fase.Navn.OPLAEG_TIL_MAAL),
                "",
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2026-12-11"),
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2026-12-18"));
    }

    private static Visning flytteform(List<Tekst> fejl) {
        return new Visning.Flytteform(
                "2027/oplaeg_til_maal/2026-12-01/2026-12-11/00000000-0000-0000-0000-000000000007",
                flyttet(),
                List.of(),
                new Beroerte(
                        9, 64, 38, List.of(leder("Bo Lindegård", "Biblioteket")), List.of(leder("Ane Holm", "Miljø"))),
                List.of(Tekst.tekst("flyt.foer_ferie", Tekst.tal(0), new Tekst.Opslagsord("ferie.juleferie"))),
                "",
                fejl);
    }

    private static Medarbejder leder(String navn, String enhed) {
        return new Medarbejder(
                new Medarbejder.Id(navn), navn, navn, "", "", enhed, Optional.empty(), Set.of(), Set.of());
    }

    private static Hjul hjul() {
        return new Hjul(
                2027,
                IDAG,
                "Dagplejen",
                Mitaar.faelles(new Aarshjul(2027, faser())).toList());
    }

    private static List<Fase> faser() {
        return List.of(
                fase(Fase.Navn.BUDGETVEDTAGELSE, "2026-10-01", "2026-10-08"),
                fase(Fase.Navn.VALG_AF_MAALSAETNINGER, "2026-11-02", "2026-11-27"),
                fase(Fase.Navn.OPLAEG_TIL_MAAL, "2026-11-30", "2026-12-18"),
                fase(Fase.Navn.UDVIKLINGSUGE, "2027-01-18", "2027-01-22"),
                fase(Fase.Navn.FAERDIGGOERELSE, "2027-01-25", "2027-02-12"),
                fase(Fase.Navn.PROEVEHANDLINGER, "2027-02-15", "2027-07-31"),
                fase(Fase.Navn.STATUS, "2027-08-02", "2027-08-31"));
    }

    private static Fase fase(Fase.Navn navn, String fra, String til) {
        return new Fase(navn, LocalDate.parse(fra), LocalDate.parse(til), Set.of(7));
    }

    private static Paamindelse paamindelse() {
        return new Paamindelse(
                2027,
                Fase.Navn.OPLAEG_TIL_MAAL,
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 18),
                LocalDate.of(2026, 12, 11));
    }

    private Ugeplan uge() {
        var mandag = LocalDate.of(2027, 1, 18);
        return new Ugeplan(
                new Ugeplan.Id(id(20)),
                mandag,
                List.of(
                        new Ugeplan.Forslag(
                                moede(1, Borgergruppe.AELDRE, mandag.plusDays(1), "Musikteatret, sal 2"), 41, 2),
                        new Ugeplan.Forslag(
                                moede(2, Borgergruppe.BOERN, mandag.plusDays(2), "Rådhuset, Kantinen"), 50, 0),
                        new Ugeplan.Forslag(moede(3, Borgergruppe.UNGE, mandag.plusDays(3), ""), 47, 1)));
    }

    private static Moede moede(int nr, Borgergruppe gruppe, LocalDate dag, String lokale) {
        return new Moede(
                new Moede.Id(id(30 + nr)),
                gruppe,
                1,
                gruppe == Borgergruppe.UNGE ? 2 : 1,
                new Tidsrum(dag.atTime(LocalTime.of(9, 0)), dag.atTime(LocalTime.of(11, 0))),
                lokale.isEmpty() ? Optional.empty() : Optional.of(new Lokale(lokale, "sal@example.org", 80)),
                IntStream.range(0, 52)
                        .mapToObj(i ->
                                new Moede.Deltager(new Medarbejder.Id("p" + i), "P " + i, "p" + i + "@example.org"))
                        .toList());
    }

    private List<Moedestatus> status() {
        return List.of(
                new Moedestatus(
                        new Moede.Id(id(31)),
                        Optional.of(new Moedekalender.Oprettet(
                                "b1", "https://teams.example.org/l/meetup-join/1", "uge@example.org")),
                        "",
                        false,
                        0,
                        Set.of(),
                        31,
                        4,
                        2,
                        15,
                        Moedekalender.Svar.JA),
                new Moedestatus(
                        new Moede.Id(id(32)),
                        Optional.of(new Moedekalender.Oprettet("b2", "", "uge@example.org")),
                        "",
                        false,
                        0,
                        Set.of(Moedemangel.INTET_TEAMSLINK, Moedemangel.DELTAGERE_MANGLER),
                        0,
                        0,
                        0,
                        52,
                        Moedekalender.Svar.INTET),
                new Moedestatus(
                        new Moede.Id(id(33)),
                        Optional.empty(),
                        enhed,
                        false,
                        0,
                        Set.of(),
                        0,
                        0,
                        0,
                        0,
                        Moedekalender.Svar.INTET));
    }

    /** En uge, hvor et møde er aflyst, og et er slettet direkte i Outlook. */
    private List<Moedestatus> efterAflysning() {
        var foer = status();
        return List.of(
                ny(foer.get(0), /* aflyst= */ true, Set.of()),
                ny(foer.get(1), /* aflyst= */ false, Set.of(Moedemangel.VAEK)),
                ny(foer.get(2), /* aflyst= */ false, Set.of()));
    }

    private static Moedestatus ny(Moedestatus foer, boolean aflyst, Set<Moedemangel> mangler) {
        return new Moedestatus(
                foer.moede(),
                foer.oprettet(),
                foer.fejl(),
                aflyst,
                foer.omgang(),
                mangler,
                foer.ja(),
                foer.maaske(),
                foer.nej(),
                foer.intet(),
                foer.lokale());
    }

    private EgenPaamindelse egen(int nr) {
        return new EgenPaamindelse(new EgenPaamindelse.Id(id(40 + nr)), ANNA, titel, IDAG.plusDays(7L * nr));
    }

    private static UUID id(int nr) {
        return new UUID(0, nr);
    }
}
