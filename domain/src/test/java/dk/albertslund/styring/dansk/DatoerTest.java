package dk.albertslund.styring.dansk;

import static dk.albertslund.styring.dansk.Retning.FORTID;
import static dk.albertslund.styring.dansk.Retning.FREMTID;
import static dk.albertslund.styring.dansk.Retning.NAERMEST;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.dansk.Datofund.Dato;
import dk.albertslund.styring.dansk.Datofund.FindesIkke;
import dk.albertslund.styring.dansk.Datofund.Varighed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sagt mandag den 23. november 2026, i uge 48. */
class DatoerTest {

    static final LocalDate MANDAG = LocalDate.of(2026, 11, 23);

    @Test
    void enUgedagErAldrigIDag() {
        assertThat(fundet("mandag", FREMTID)).isEqualTo("2026-11-30..2026-11-30");
        assertThat(fundet("mandag", FORTID)).isEqualTo("2026-11-16..2026-11-16");
        assertThat(fundet("i fredags", NAERMEST)).isEqualTo("2026-11-20..2026-11-20");
        assertThat(fundet("denne mandag", NAERMEST)).isEqualTo("2026-11-23..2026-11-23");
    }

    @Test
    void indenErFoerOgSenestErMed() {
        assertThat(fundet("inden fredag", FREMTID)).isEqualTo("..2026-11-26");
        assertThat(fundet("senest fredag", FREMTID)).isEqualTo("2026-11-27..2026-11-27");
        assertThat(fundet("til og med fredag", FREMTID)).isEqualTo("..2026-11-27");
        assertThat(fundet("inden udgangen af januar", FREMTID)).isEqualTo("..2027-01-31");
        assertThat(fundet("inden uge 50", FREMTID)).isEqualTo("..2026-12-06");
    }

    @Test
    void efterErDagenEfterOgFraErMed() {
        assertThat(fundet("efter 1. februar", FREMTID)).isEqualTo("2027-02-02..");
        assertThat(fundet("efter sommerferien", FREMTID)).isEqualTo("2027-08-09..");
        assertThat(fundet("fra 1. februar", FREMTID)).isEqualTo("2027-02-01..");
        assertThat(fundet("siden 1. oktober", NAERMEST)).isEqualTo("2026-10-01..");
    }

    @Test
    void fraNogetForbiErDatoenSelv() {
        assertThat(fundet("slet tegnet fra i fredags", NAERMEST)).isEqualTo("2026-11-20..2026-11-20");
    }

    @Test
    void retningenVaelgerAaret() {
        assertThat(fundet("1. oktober", FORTID)).isEqualTo("2026-10-01..2026-10-01");
        assertThat(fundet("1. oktober", FREMTID)).isEqualTo("2027-10-01..2027-10-01");
        assertThat(fundet("uge 7", FORTID)).isEqualTo("2026-02-09..2026-02-15");
        assertThat(fundet("uge 7", FREMTID)).isEqualTo("2027-02-15..2027-02-21");
        assertThat(fundet("uge 48", FREMTID)).isEqualTo("2026-11-23..2026-11-29");
    }

    @Test
    void ugedagenVaelgerAaretEllerBliverEtAlternativ() {
        assertThat(fundet("mandag d. 4. januar", NAERMEST)).isEqualTo("2027-01-04..2027-01-04");

        var forkert = dato("mandag den 1. december 2026", FREMTID);
        assertThat(forkert.dag()).hasValue(LocalDate.of(2026, 12, 1));
        assertThat(forkert.alternativer()).containsExactly(Periode.dag(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void naesteFredagHarToLaesninger() {
        var dato = dato("næste fredag", FREMTID);

        assertThat(dato.dag()).hasValue(LocalDate.of(2026, 11, 27));
        assertThat(dato.alternativer()).containsExactly(Periode.dag(LocalDate.of(2026, 12, 4)));
        assertThat(dato("på fredag", FREMTID).alternativer()).isEmpty();
    }

    @Test
    void enUgeDerLigeHarVaeretErEtAlternativTilOmEtAar() {
        var dato = dato("uge 47", FREMTID);

        assertThat(dato.start()).hasValue(LocalDate.of(2027, 11, 22));
        assertThat(dato.alternativer()).extracting(Periode::start).containsExactly(LocalDate.of(2026, 11, 16));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fra på mandag til udgangen af marts                    | 2026-11-30..2027-03-31
            fra uge 2 til uge 8                                    | 2027-01-11..2027-02-28
            start 4. januar slut 26. marts                         | 2027-01-04..2027-03-26
            3.-7. marts                                            | 2027-03-03..2027-03-07
            16.-22. november                                       | 2026-11-16..2026-11-22
            fra den 28. marts til den 2. april                     | 2027-03-28..2027-04-02
            mellem den 3. og den 7. marts                          | 2027-03-03..2027-03-07
            fra 4/1 til 26/3 2028                                  | 2028-01-04..2028-03-26
            4.1.2027 - 26.3.2027                                   | 2027-01-04..2027-03-26
            fra mandag den 4. januar og frem til fredag den 26. marts | 2027-01-04..2027-03-26
            fra uge 50 til og med uge 2                            | 2026-12-07..2027-01-17
            ugerne 3, 4 og 5                                       | 2027-01-18..2027-02-07
            fra 1. oktober til 31. januar                          | 2026-10-01..2027-01-31
            december og januar                                     | 2026-12-01..2027-01-31
            fra i dag og 6 uger frem                               | 2026-11-23..2027-01-03
            startdato: 11.01.2027, slutdato: 26.02.2027            | 2027-01-11..2027-02-26
            starter efter vinterferien og løber til påske          | 2027-02-22..2027-03-24
            6 ugers forløb fra uge 3                               | 2027-01-18..2027-02-28
            anden halvdel af marts                                 | 2027-03-17..2027-03-31
            starter i morgen, varer 6 uger                         | 2026-11-24..2027-01-04
            i tre uger fra mandag                                  | 2026-11-30..2026-12-20
            from 1 March to 30 April                               | 2027-03-01..2027-04-30
            """)
    void fraOgTilErEnPeriodeMedBeggeEnder(String saetning, String periode) {
        assertThat(fundet(saetning, NAERMEST)).isEqualTo(periode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            om 8 uger og 2 dage             | 2027-01-20..2027-01-20
            2 dage fra fredag               | 2026-11-29..2026-11-29
            2 uger og 6 dage fra på lørdag  | 2026-12-18..2026-12-18
            for tre dage siden              | 2026-11-20..2026-11-20
            om et par uger                  | 2026-12-07..2026-12-07
            to uger før sommerferien        | 2027-06-12..2027-06-12
            mandagen efter påske            | 2027-04-05..2027-04-05
            fredag om en uge                | 2026-12-04..2026-12-04
            den første mandag i marts       | 2027-03-01..2027-03-01
            sidste fredag i måneden         | 2026-11-27..2026-11-27
            første hverdag efter påske      | 2027-03-30..2027-03-30
            mandag i uge 50                 | 2026-12-07..2026-12-07
            15. marts næste år              | 2027-03-15..2027-03-15
            sidste år i maj                 | 2025-05-01..2025-05-31
            til efteråret                   | 2027-09-01..2027-11-30
            om 1½ måned                     | 2027-01-07..2027-01-07
            d. 3/12-26                      | 2026-12-03..2026-12-03
            ultimo juni                     | 2027-06-30..2027-06-30
            medio maj                       | 2027-05-15..2027-05-15
            """)
    void enDagKanRegnesUdFraEnAnden(String saetning, String dag) {
        assertThat(fundet(saetning, NAERMEST)).isEqualTo(dag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            påsken                          | 2027-03-25..2027-03-29
            pinsen                          | 2027-05-16..2027-05-17
            grundlovsdag                    | 2027-06-05..2027-06-05
            nytårsaften                     | 2026-12-31..2026-12-31
            mellem jul og nytår             | 2026-12-27..2026-12-31
            vinterferien                    | 2027-02-15..2027-02-21
            efterårsferien 2027             | 2027-10-18..2027-10-24
            sommerferien                    | 2027-06-26..2027-08-08
            til foråret                     | 2027-03-01..2027-05-31
            første kvartal                  | 2027-01-01..2027-03-31
            andet halvår 2027               | 2027-07-01..2027-12-31
            skoleåret 2026/27               | 2026-08-01..2027-07-31
            næste weekend                   | 2026-12-05..2026-12-06
            første søndag i advent          | 2026-11-29..2026-11-29
            """)
    void aaretHarSineEgneNavne(String saetning, String periode) {
        assertThat(fundet(saetning, NAERMEST)).isEqualTo(periode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31. februar", "30/2", "uge 54", "31. april 2027", "29. februar 2027"})
    void enDatoDerIkkeFindesNaevnes(String umulig) {
        assertThat(Datoer.find("flyt fristen til " + umulig, MANDAG, FREMTID))
                .singleElement()
                .isInstanceOfSatisfying(
                        FindesIkke.class, fund -> assertThat(fund.tekst()).endsWith(umulig));
    }

    @Test
    void enSkuddagVenterPaaEtSkudaar() {
        assertThat(fundet("29. februar", FREMTID)).isEqualTo("2028-02-29..2028-02-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mandagsmøder og fælles morgensang",
                "Maj-Britt kom en gang til",
                "August kom til mødet",
                "om at være sammen",
                "14 deltagere",
                "3/4 af børnene og 14/20 voksne",
                "sommerskole for den 4. klasse",
                "1.-3. klasse",
                "god weekend og glædelig jul",
                "ny \"Mandag morgen\"",
                "hver anden torsdag",
                "den sidste torsdag i hver måned",
                "version 3.12",
                "2.700 borgere og 2027 kr",
                "Jul i Albertslund",
                "det ved man",
                "i dag\u00adcentret"
            })
    void almindeligeOrdErIngenDato(String saetning) {
        assertThat(Datoer.find(saetning, MANDAG, NAERMEST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            på onsdg     | 2026-11-25..2026-11-25
            9. febuar    | 2027-02-09..2027-02-09
            PAA FREDAG   | 2026-11-27..2026-11-27
            loerdag      | 2026-11-28..2026-11-28
            naeste uge   | 2026-11-30..2026-12-06
            """)
    void slaafejlOgManglendeTasterLaesesAlligevel(String skrevet, String ment) {
        assertThat(fundet(skrevet, NAERMEST)).isEqualTo(ment);
    }

    @Test
    void etRigtigtOrdRettesIkkeTilEnDag() {
        assertThat(Datoer.find("vi har mandat til en fridag", MANDAG, NAERMEST)).isEmpty();
    }

    @Test
    void klokkeslaettetFoelgerMedDatoen() {
        assertThat(dato("på fredag kl. 9.30", FREMTID).klokken()).hasValue(LocalTime.of(9, 30));
        assertThat(dato("kl. 15 i morgen", FREMTID).klokken()).hasValue(LocalTime.of(15, 0));
        assertThat(dato("torsdag halv ti", FREMTID).klokken()).hasValue(LocalTime.of(9, 30));
        assertThat(dato("på fredag", FREMTID).klokken()).isEmpty();
    }

    @Test
    void enVarighedErIkkeEnDato() {
        assertThat(Datoer.find("udskyd fristen to uger og 3 dage", MANDAG, FREMTID))
                .singleElement()
                .isInstanceOfSatisfying(
                        Varighed.class, fund -> assertThat(fund.varighed()).isEqualTo(Period.ofDays(17)));
        assertThat(Datoer.find("børn på 3 år", MANDAG, FREMTID)).isEmpty();
    }

    @Test
    void stedetErDetSkrevneMedForholdsord() {
        var saetning = "Opret fællesspisning på Ø-gården fra på mandag, tak";
        var fund = Datoer.find(saetning, MANDAG, FREMTID).getFirst();

        assertThat(saetning.substring(fund.fra(), fund.til())).isEqualTo("fra på mandag");
    }

    @Test
    void talletIUgenErIkkeEtAntal() {
        var saetning = "14 deltagere i uge 47";

        assertThat(Tal.find(saetning, Datoer.find(saetning, MANDAG, FORTID)))
                .extracting(Talfund::enhed)
                .containsExactly("deltagere");
    }

    private static String fundet(String saetning, Retning retning) {
        var dato = dato(saetning, retning);
        return tekst(dato.start()) + ".." + tekst(dato.slut());
    }

    private static String tekst(Optional<LocalDate> dag) {
        return dag.map(LocalDate::toString).orElse("");
    }

    private static Dato dato(String saetning, Retning retning) {
        var fund = Datoer.find(saetning, MANDAG, retning);
        assertThat(fund).as(saetning).singleElement().isInstanceOf(Dato.class);
        return (Dato) fund.getFirst();
    }
}
