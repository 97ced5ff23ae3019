package dk.albertslund.styring.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.dansk.Helligdage;
import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.EvalueringStore;
import dk.albertslund.styring.store.NotatStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna prøver morgensang af fra mandag den 30. november 2026 til onsdag den 31. marts 2027, sammen med Biblioteket. */
@ExtendWith(Database.class)
class EvalueringsspoergsmaalTest {

    static final LocalDate START = LocalDate.parse("2026-11-30");
    static final LocalDate CHECKIN = LocalDate.parse("2026-12-11");
    static final LocalDate MIDTVEJS = LocalDate.parse("2027-01-29");
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Proevehandling MORGENSANG = new Proevehandling(
            new Proevehandling.Id(new UUID(0, 1)),
            "Fælles morgensang",
            Optional.empty(),
            Borgergruppe.BOERN,
            START,
            LocalDate.parse("2027-03-31"),
            "Flere siger godmorgen",
            ANNA,
            "Dagplejen",
            Optional.of(
                    new Ramme("", Set.of(Ramme.Partner.ENHEDER), "Biblioteket", Optional.empty(), Optional.empty())),
            Optional.empty());

    final Ur ur = new Ur("2026-11-30T07:00:00Z");
    final Hus hus;
    final ProevehandlingStore proevehandlinger;
    final NotatStore notater;
    final EvalueringStore evalueringer;

    EvalueringsspoergsmaalTest(JdbcClient jdbc) {
        hus = new Hus(jdbc, ur, Hus.grundlag());
        proevehandlinger = Stores.proevehandling(jdbc);
        notater = Stores.notater(jdbc);
        evalueringer = Stores.evaluering(jdbc);
    }

    @BeforeEach
    void annaErIGang() {
        hus.medarbejdere.save(new Aendringer(
                List.of(
                        person("anna", "Dagplejen", "ditte"),
                        person("ditte", "Dagplejen", ""),
                        person("bo", "Biblioteket", "signe"),
                        person("signe", "Biblioteket", "")),
                Set.of(),
                "1"));
        proevehandlinger.save(MORGENSANG, ur.instant());
    }

    @Test
    void annaSpoergesIAndenUgeMidtvejsOgTilSidst() {
        START.datesUntil(LocalDate.parse("2027-04-30"))
                .filter(Helligdage::erHverdag)
                .forEach(hus.paamindelser::mindOm);

        assertThat(spoergsmaal())
                .containsExactly(
                        noegle("CHECKIN", CHECKIN),
                        noegle("CHECKIN", LocalDate.parse("2027-01-08")),
                        noegle("MIDTVEJS", MIDTVEJS),
                        noegle("CHECKIN", LocalDate.parse("2027-03-05")),
                        noegle("SLUT", MORGENSANG.slut()));
    }

    @Test
    void kortetErDetSammeNaarDagenKoeresIgen() {
        hus.paamindelser.mindOm(CHECKIN);
        hus.paamindelser.mindOm(CHECKIN);

        ur.frem(Duration.ofDays(11));
        hus.send(ur.instant());
        assertThat(hus.chat.leveret()).singleElement().satisfies(til -> {
            assertThat(til.til()).isEqualTo(ANNA);
            assertThat(til.visning())
                    .isInstanceOfSatisfying(
                            Visning.Dagskort.class,
                            dagen -> assertThat(dagen.linjer())
                                    .singleElement()
                                    .satisfies(linje -> assertThat(linje.emne())
                                            .isInstanceOfSatisfying(
                                                    Visning.Checkinform.class,
                                                    form -> assertThat(form.en())
                                                            .isEqualTo(MORGENSANG))));
        });
    }

    @Test
    void detDerErFortaltEfterAtDetBlevPlanlagtSpoergesDerIkkeOm() {
        hus.paamindelser.mindOm(CHECKIN);
        noter(CHECKIN);

        ur.frem(Duration.ofDays(11));
        hus.send(ur.instant());

        assertThat(hus.chat.set()).isEmpty();
    }

    @Test
    void denDerLigeHarNoteretEtTegnSpoergesIkkeTilCheckinMenTilMidtvejs() {
        noter(CHECKIN.minusDays(3));
        noter(MIDTVEJS.minusDays(3));

        hus.paamindelser.mindOm(CHECKIN);
        hus.paamindelser.mindOm(MIDTVEJS);

        assertThat(spoergsmaal()).containsExactly(noegle("MIDTVEJS", MIDTVEJS));
    }

    @Test
    void denDerLigeHarEvalueretSpoergesIkkeOgsaaMidtvejs() {
        evalueringer.save(evaluering(Slags.UNDERVEJS, MIDTVEJS.minusDays(2), Optional.empty()), ANNA, ur.instant());

        hus.paamindelser.mindOm(MIDTVEJS);

        assertThat(spoergsmaal()).isEmpty();
    }

    @Test
    void denAfsluttedeSpoergesDerIkkeTil() {
        proevehandlinger.save(
                MORGENSANG.afslut(new Afslutning(START.plusDays(2), Udfald.STOP, "Klokken otte er for tidligt")),
                ur.instant());

        hus.paamindelser.mindOm(CHECKIN);

        assertThat(spoergsmaal()).isEmpty();
    }

    @Test
    void denEndeligeSpoergesDerTilDenAftalteDagEllerNaesteArbejdsdagOgKunEnGang() {
        var loerdag = LocalDate.parse("2027-02-06");
        var foreloebig = evaluering(Slags.FORELOEBIG, START.plusDays(7), Optional.of(loerdag));
        evalueringer.save(foreloebig, ANNA, ur.instant());

        hus.paamindelser.mindOm(loerdag.minusDays(1));
        assertThat(spoergsmaal()).isEmpty();
        hus.paamindelser.mindOm(loerdag.plusDays(2));
        hus.paamindelser.mindOm(loerdag.plusDays(3));

        assertThat(spoergsmaal())
                .containsExactly(
                        "evaluering/%s/2027-02-06".formatted(foreloebig.id().vaerdi()));
    }

    @Test
    void erDenEndeligeLavetSpoergesDerIkke() {
        var dag = LocalDate.parse("2027-02-08");
        evalueringer.save(evaluering(Slags.FORELOEBIG, START.plusDays(7), Optional.of(dag)), ANNA, ur.instant());
        evalueringer.save(evaluering(Slags.ENDELIG, START.plusDays(9), Optional.empty()), ANNA, ur.instant());

        hus.paamindelser.mindOm(dag);

        assertThat(spoergsmaal()).isEmpty();
    }

    @Test
    void denAndenEnhedsLederSpoergesOmSamarbejdetTilDeHarSvaret() {
        var en = evaluering(Slags.UNDERVEJS, START.plusDays(7), Optional.empty());
        evalueringer.save(en, ANNA, ur.instant());
        var noegle = "samarbejde/%s/Biblioteket".formatted(en.id().vaerdi());

        hus.paamindelser.mindOm(START.plusDays(1));
        hus.paamindelser.mindOm(START.plusDays(2));
        assertThat(hus.noegler()).filteredOn(et -> et.startsWith("samarbejde/")).containsExactly(noegle);

        var efter = evaluering(Slags.ENDELIG, START.plusDays(8), Optional.empty());
        evalueringer.save(efter, ANNA, ur.instant());
        evalueringer.save(new Samarbejde(
                efter.id(), "Biblioteket", Svar.JA, Svar.JA, Svar.DELVIST, "", new Medarbejder.Id("bo")));
        hus.paamindelser.mindOm(START.plusDays(3));
        assertThat(hus.noegler()).filteredOn(et -> et.startsWith("samarbejde/")).containsExactly(noegle);
    }

    private List<String> spoergsmaal() {
        return hus.noegler().stream().filter(et -> et.startsWith("evaluering/")).toList();
    }

    private static String noegle(String ved, LocalDate dag) {
        return "evaluering/%s/%s/%s".formatted(MORGENSANG.id().vaerdi(), ved, dag);
    }

    private void noter(LocalDate dag) {
        notater.save(
                new Notat(
                        new Notat.Id(UUID.randomUUID()),
                        Paa.proevehandling(MORGENSANG.id()),
                        Optional.empty(),
                        new Notat.Tal(BigDecimal.TEN, "børn"),
                        dag,
                        dag,
                        ANNA),
                ur.instant());
    }

    private static Evaluering evaluering(Slags slags, LocalDate dato, Optional<LocalDate> naeste) {
        return new Evaluering(
                new Evaluering.Id(UUID.randomUUID()),
                new Genstand.Proevehandlingen(MORGENSANG.id()),
                slags,
                Tilstand.GEMT,
                dato,
                Map.of(Modtager.BORGERE, new Effekt("De synger med", Optional.empty())),
                Forklaring.INGEN,
                Optional.of(Udfald.FORTSAET),
                "Begynd klokken ni",
                naeste,
                ANNA,
                "Dagplejen");
    }

    private static Person person(String id, String enhed, String leder) {
        return new Person(
                new Medarbejder.Id(id),
                id,
                id,
                id + "@example.org",
                "",
                enhed,
                Optional.of(leder).filter(navn -> !navn.isEmpty()).map(Medarbejder.Id::new),
                true);
    }
}
