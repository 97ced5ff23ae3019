package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tekst;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Arbejdstid;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.samtale.Visning.Dagskort;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.samtale.Visning.Indstillingskort;
import dk.albertslund.styring.samtale.Visning.Pauseform;
import dk.albertslund.styring.samtale.Visning.Udsaetform;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** I dag er mandag den 23. november 2026. Botten har skrevet til Ditte i morges: oplægget til mål og en ting, hun bad om. */
class DagsbeskedTest {

    static final String OPLAEG = "fase/2027/OPLAEG_TIL_MAAL/2026-11-23/ditte";
    static final String EGEN = "egen/1";
    static final LocalDate IDAG = LocalDate.parse("2026-11-23");

    final Verden verden = new Verden();

    @BeforeEach
    void dittesMorgen() {
        verden.dagens(
                OPLAEG,
                new Visning.Fasekort(
                        new Paamindelse(
                                2027,
                                Fase.Navn.OPLAEG_TIL_MAAL,
                                LocalDate.parse("2026-12-01"),
                                LocalDate.parse("2026-12-18"),
                                IDAG),
                        Optional.empty()));
        verden.dagens(
                EGEN,
                new Visning.Huskekort(new EgenPaamindelse(
                        new EgenPaamindelse.Id(new UUID(0, 1)), DITTE.id(), "Ring til biblioteket", IDAG)));
    }

    @Test
    void dittesTingAabnesOgBesvaresIKortetOgDenAndenBliverStaaende() {
        var aabnet = dagen(trykker(Handling.AABN_PAAMINDELSE, OPLAEG, Map.of()));
        assertThat(aabnet.aaben())
                .hasValueSatisfying(aaben -> assertThat(aaben.visning()).isInstanceOf(Visning.Fasekort.class));

        var svar = verden.trykker(
                DITTE,
                Handling.SVAR_FASE,
                "2027/OPLAEG_TIL_MAAL/2026-11-23",
                Map.of("svar", "KLAR", Dagskort.FELT, Dagskort.om(IDAG, OPLAEG)));

        assertThat(svar.aendringer()).hasSize(1);
        assertThat(dagen(svar).linjer())
                .extracting(linje -> linje.stand().noegle(), Dagslinje::gjort)
                .containsExactly(tuple(OPLAEG, true), tuple(EGEN, false));
    }

    @Test
    void udenForDagensKortErSvaretSomEllers() {
        var svar = verden.trykker(DITTE, Handling.SVAR_FASE, "2027/OPLAEG_TIL_MAAL/2026-11-23", Map.of("svar", "KLAR"));

        assertThat(svar.svar()).containsInstanceOf(Visning.Fasekort.class);
    }

    @ParameterizedTest
    @CsvSource({"I_MORGEN, 2026-11-24", "MANDAG, 2026-11-30", "EFTER_FERIEN, 2027-01-04"})
    void enTingKanVente(String til, LocalDate dag) {
        var svar = trykker(Handling.GEM_UDSAETTELSE, EGEN, Map.of("til", til));

        assertThat(dagen(svar).linjer())
                .extracting(linje -> linje.stand().noegle())
                .containsExactly(OPLAEG);
        assertThat(verden.udsat(EGEN)).hasValue(dag);
        assertThat(verden.skriver(DITTE, "fortryd").svar()).hasValue(Hjaelp.sig("fortryd.udsaettelse"));
        assertThat(verden.udsat(EGEN)).isEmpty();
    }

    @Test
    void enFristKanIkkeVenteLaengereEndTilDenErDer() {
        var svar = trykker(Handling.GEM_UDSAETTELSE, OPLAEG, Map.of("til", "EFTER_FERIEN"));

        assertThat(svar.aendringer()).isEmpty();
        assertThat(form(svar).fejl())
                .containsExactly(tekst("dagen.efter_fristen", new Tekst.Dag(LocalDate.parse("2026-12-18"))));
    }

    @Test
    void enDatoVaelgesForSigOgSkalLiggeForude() {
        assertThat(form(trykker(Handling.UDSAET_PAAMINDELSE, EGEN, Map.of())).fejl())
                .as("spørger først")
                .isEmpty();

        assertThat(form(trykker(Handling.GEM_UDSAETTELSE, EGEN, Map.of("dag", "2026-11-23")))
                        .fejl())
                .hasSize(1);
        trykker(Handling.GEM_UDSAETTELSE, EGEN, Map.of("dag", "2026-12-02"));

        assertThat(verden.udsat(EGEN)).hasValue(LocalDate.parse("2026-12-02"));
    }

    @Test
    void detHeleKanVente() {
        var svar = trykker(Handling.GEM_UDSAETTELSE, "", Map.of("til", "I_MORGEN"));

        assertThat(svar.svar())
                .hasValue(Hjaelp.sig(
                        tekst("dagen.udsat", new Tekst.Dag(LocalDate.parse("2026-11-24"))),
                        Knap.til(Handling.FORTRYD)));
        assertThat(verden.udsat(OPLAEG)).isEqualTo(verden.udsat(EGEN)).isPresent();
    }

    @Test
    void efterTredjeGangSpoergesDerHvadDerStaarIVejen() {
        for (int gang = 1; gang <= 3; gang++) {
            assertThat(trykker(Handling.GEM_UDSAETTELSE, EGEN, Map.of("til", "I_MORGEN"))
                            .aendringer())
                    .hasSize(1);
            verden.siges(EGEN);
        }

        var fjerde = trykker(Handling.GEM_UDSAETTELSE, EGEN, Map.of("til", "I_MORGEN"));
        assertThat(fjerde.aendringer()).isEmpty();
        assertThat(form(fjerde).grund()).hasValue("");

        assertThat(trykker(Handling.GEM_UDSAETTELSE, EGEN, Map.of("dag", "2026-11-24", "grund", " "))
                        .aendringer())
                .as("uden grund")
                .isEmpty();
        trykker(Handling.GEM_UDSAETTELSE, EGEN, Map.of("dag", "2026-11-24", "grund", "Vi venter på tallene"));
        assertThat(verden.grund(EGEN)).isEqualTo("Vi venter på tallene");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i går", "2026-11-23", "2026-11-23/findes/ikke", "2026-13-99/x", "2020-01-01/egen/1"})
    void etKortDerSigerNogetForkertAendrerIntet(String om) {
        for (var handling : List.of(Handling.AABN_PAAMINDELSE, Handling.UDSAET_PAAMINDELSE, Handling.GEM_UDSAETTELSE)) {
            var svar = verden.trykker(DITTE, handling, om, Map.of("til", "I_MORGEN", "dag", "2026-11-24"));

            assertThat(svar.aendringer()).isEmpty();
            assertThat(svar.svar()).hasValue(Hjaelp.sig(tekst("dagen.vaek"), Knap.til(Handling.MINE_FRISTER)));
        }
    }

    @Test
    void annaHolderPauseTilEnDagStarterIgenOgFortryder() {
        verden.skriver(ANNA, "hold pause til 3. august");
        assertThat(vaner(ANNA).pause()).hasValue(LocalDate.parse("2027-08-03"));
        assertThat(vaner(EVA).pause()).as("kun hendes egen").isEmpty();

        verden.skriver(ANNA, "start igen");
        assertThat(vaner(ANNA).pause()).isEmpty();

        assertThat(verden.skriver(ANNA, "fortryd").svar()).hasValue(Hjaelp.sig("fortryd.vaner"));
        assertThat(vaner(ANNA).pause()).hasValue(LocalDate.parse("2027-08-03"));
    }

    @Test
    void enPauseHarAltidEnDagDenErForbi() {
        assertThat(verden.skriver(ANNA, "hold pause").svar()).hasValue(new Pauseform(Optional.empty(), List.of()));
        assertThat(trykkerPause("")).as("ingen dag").containsInstanceOf(Pauseform.class);
        assertThat(trykkerPause("2026-11-23")).as("i dag").containsInstanceOf(Pauseform.class);
        assertThat(trykkerPause("2036-11-23")).as("om ti år").containsInstanceOf(Pauseform.class);
        assertThat(vaner(ANNA).pause()).isEmpty();

        trykkerPause("2026-12-01");

        assertThat(vaner(ANNA).pause()).hasValue(LocalDate.parse("2026-12-01"));
    }

    @Test
    void denDerIkkeHolderPauseFaarDetAtVide() {
        assertThat(verden.skriver(ANNA, "start igen").svar())
                .hasValue(Hjaelp.sig(tekst("vaner.pause.ingen"), Knap.til(Handling.VIS_INDSTILLINGER)));
    }

    @Test
    void annaVaelgerTiderFridageOgUgensOverblik() {
        var svar = verden.trykker(
                ANNA,
                Handling.GEM_VANER,
                "",
                Map.of(
                        "tidligst", "09:00",
                        "senest", "15:00",
                        "fridage", "FRIDAY,WEDNESDAY",
                        "ugebrev", "MONDAY",
                        "ugebrevkl", "10:00",
                        "sommer", "ja"));

        assertThat(svar.aendringer()).hasSize(1);
        assertThat(vaner(ANNA))
                .isEqualTo(new Vaner(
                        LocalTime.of(9, 0),
                        LocalTime.of(15, 0),
                        Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                        true,
                        Optional.empty(),
                        Optional.of(DayOfWeek.MONDAY),
                        LocalTime.of(10, 0)));
    }

    @ParameterizedTest
    @CsvSource({"16:00, 08:00", "08:00, 08:00", "'', 16:00", "25:00, 26:00"})
    void enArbejdsdagBegynderFoerDenSlutter(String tidligst, String senest) {
        var svar = verden.trykker(
                ANNA, Handling.GEM_VANER, "", Map.of("tidligst", tidligst, "senest", senest, "ugebrevkl", "09:00"));

        assertThat(svar.aendringer()).isEmpty();
        assertThat(svar.svar())
                .hasValue(new Indstillingskort(Optional.empty(), Vaner.ALMINDELIGE, List.of(tekst("vaner.tider"))));
    }

    @Test
    void enLederFaarUgensOverblikTirsdagIndtilHunVaelger() {
        assertThat(vaner(DITTE).ugebrev()).hasValue(DayOfWeek.TUESDAY);
        assertThat(vaner(ANNA).ugebrev()).isEmpty();
    }

    private Optional<Visning> trykkerPause(String til) {
        return verden.trykker(ANNA, Handling.HOLD_PAUSE, "", Map.of("til", til)).svar();
    }

    @Test
    void denDerIntetHarValgtMindesIDenTidHunArbejder() {
        verden.arbejdstider.put(
                ANNA.id(),
                new Arbejdstid(
                        ANNA.id(),
                        LocalTime.of(9, 30),
                        LocalTime.of(14, 0),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));

        assertThat(vaner(ANNA))
                .extracting(Vaner::tidligst, Vaner::senest, Vaner::fridage)
                .containsExactly(LocalTime.of(9, 30), LocalTime.of(14, 0), Set.of(DayOfWeek.FRIDAY));
    }

    private Vaner vaner(Medarbejder hvem) {
        return ((Indstillingskort) verden.skriver(hvem, "indstillinger").svar().orElseThrow()).vaner();
    }

    private Skridt trykker(Handling handling, String noegle, Map<String, String> felter) {
        return verden.trykker(DITTE, handling, Dagskort.om(IDAG, noegle), felter);
    }

    private static Dagskort dagen(Skridt skridt) {
        return (Dagskort) skridt.svar().orElseThrow();
    }

    private static Udsaetform form(Skridt skridt) {
        return (Udsaetform) dagen(skridt).aaben().orElseThrow().visning();
    }
}
