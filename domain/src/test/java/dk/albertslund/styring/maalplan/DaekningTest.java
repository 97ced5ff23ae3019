package dk.albertslund.styring.maalplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Daekning.Politikdaekning;
import dk.albertslund.styring.maalplan.Maalsaetning.FraBudgetaftale;
import dk.albertslund.styring.maalplan.Maalsaetning.FraPolitik;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DaekningTest {

    private static final Vision VISION = new Vision(new Vision.Id(new UUID(1, 1)), "Den bæredygtige by");
    private static final Politik KULTUR =
            new Politik(new Politik.Id(new UUID(2, 1)), VISION, "Kulturpolitik", "", "", 2026);

    private static final Maalsaetning LAESELYST = afPolitik(1);
    private static final Maalsaetning MUSIK = afPolitik(2);
    private static final Maalsaetning KUNST = afPolitik(3);
    private static final Maalsaetning HALLER = afPolitik(4);
    private static final Maalsaetning AFTALE_2027 = new Maalsaetning(
            new Maalsaetning.Id(new UUID(3, 9)), "Lektiecaféer", new FraBudgetaftale(VISION, 2027), Set.of());

    @Test
    void budgetaftalensMaalsaetningerSkalAlleHaveEtMaalDetAar() {
        assertThat(daekning(2027).udenMaal()).containsExactly(AFTALE_2027);
        assertThat(daekning(2027, maal(AFTALE_2027, 2027, 2028)).udenMaal()).isEmpty();
        assertThat(daekning(2027, maal(AFTALE_2027, 2028, 2028)).udenMaal()).containsExactly(AFTALE_2027);
        assertThat(daekning(2026).obligatoriske()).isEmpty();
    }

    @Test
    void etArkiveretMaalDaekkerIkkeBudgetaftalen() {
        assertThat(daekning(2027, maal(AFTALE_2027, 2027, 2028).arkiver()).udenMaal())
                .containsExactly(AFTALE_2027);
    }

    @Test
    void enMaalsaetningErRoertNaarDerErArbejdetMedDenIPolitikkensAar() {
        assertThat(politik(2027, maal(MUSIK, 2026, 2026)).roert()).containsExactly(MUSIK);
        assertThat(politik(2027, maal(MUSIK, 2028, 2028)).uroerte()).contains(MUSIK);
        assertThat(politik(2027, maal(MUSIK, 2024, 2025)).uroerte()).contains(MUSIK);
    }

    @Test
    void enValgtMaalsaetningErRoertOgsaaUdenMaal() {
        var valgt = new Maalsaetning(KUNST.id(), KUNST.titel(), KUNST.kilde(), Set.of(2027));

        var daekning = Daekning.i(2027, List.of(valgt, MUSIK), List.of());

        assertThat(daekning.politikker().getFirst().roert()).containsExactly(valgt);
        assertThat(Daekning.i(2026, List.of(valgt, MUSIK), List.of())
                        .politikker()
                        .getFirst()
                        .roert())
                .isEmpty();
    }

    @Test
    void sigerHvorMangeDerNaarDetForSentMedDetTempoDerHarVaeret() {
        assertThat(politik(2026, maal(MUSIK, 2026, 2029)).forSent()).isZero();
        assertThat(politik(2027, maal(MUSIK, 2026, 2029)).forSent()).isEqualTo(2);
        assertThat(politik(2029, maal(MUSIK, 2026, 2029)).forSent()).isEqualTo(3);
    }

    @Test
    void sigerHvorMangeDerMaaTagesFatPaaOmAaret() {
        assertThat(politik(2026).omAaret()).isEqualTo(2);
        assertThat(politik(2028, maal(MUSIK, 2026, 2029)).omAaret()).isEqualTo(3);
        assertThat(politik(2029, maal(MUSIK, 2026, 2029)).omAaret()).isEqualTo(3);
    }

    @Test
    void enPolitikDerIkkeGaelderErIkkeMed() {
        assertThat(daekning(2030).politikker()).isEmpty();
        assertThat(daekning(2029).politikker()).hasSize(1);
    }

    private static Politikdaekning politik(int aar, Maal... maal) {
        return daekning(aar, maal).politikker().getFirst();
    }

    private static Daekning daekning(int aar, Maal... maal) {
        return Daekning.i(aar, List.of(AFTALE_2027, LAESELYST, MUSIK, KUNST, HALLER), List.of(maal));
    }

    private static Maalsaetning afPolitik(int nr) {
        return new Maalsaetning(
                new Maalsaetning.Id(new UUID(3, nr)), "Målsætning " + nr, new FraPolitik(KULTUR), Set.of());
    }

    private static Maal maal(Maalsaetning under, int fra, int til) {
        return new Maal(
                new Maal.Id(new UUID(4, 1)),
                "Et mål",
                under.id(),
                under.traad(),
                Maal.Art.KVALITATIVT,
                fra,
                til,
                Set.of("Biblioteket"),
                "",
                "",
                /* arkiveret= */ false);
    }
}
