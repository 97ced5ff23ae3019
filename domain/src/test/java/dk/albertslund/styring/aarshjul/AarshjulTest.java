package dk.albertslund.styring.aarshjul;

import static dk.albertslund.styring.aarshjul.Fase.Navn.BUDGETVEDTAGELSE;
import static dk.albertslund.styring.aarshjul.Fase.Navn.STATUS;
import static dk.albertslund.styring.aarshjul.Fase.Navn.UDVIKLINGSUGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.dansk.Arbejdskalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AarshjulTest {

    static final Arbejdskalender KALENDER = GrundlagTest.KALENDER;
    static final LocalDate MANDAG = LocalDate.parse("2027-01-18");
    static final LocalDate FREDAG = LocalDate.parse("2027-01-22");

    @Test
    void mindesPaaVarsletsDagOgKunDen() {
        var aarshjul = medFrist(FREDAG, 14);

        assertThat(aarshjul.paamindelserDen(FREDAG.minusDays(14), KALENDER))
                .containsExactly(new Paamindelse(2027, STATUS, FREDAG, FREDAG, FREDAG.minusDays(14)));
        assertThat(aarshjul.paamindelserDen(FREDAG.minusDays(15), KALENDER)).isEmpty();
        assertThat(aarshjul.paamindelserDen(FREDAG.minusDays(13), KALENDER)).isEmpty();
    }

    @Test
    void etVarselILoerdagSendesFredagen() {
        var aarshjul = medFrist(FREDAG, 13);

        assertThat(aarshjul.paamindelserDen(LocalDate.parse("2027-01-09"), KALENDER))
                .isEmpty();
        assertThat(aarshjul.paamindelserDen(LocalDate.parse("2027-01-08"), KALENDER))
                .hasSize(1);
    }

    @Test
    void etVarselIPaaskenSendesOnsdagenFoer() {
        var andenPaaskedag = LocalDate.parse("2027-03-29");
        var aarshjul = medFrist(andenPaaskedag.plusDays(7), 7);

        assertThat(aarshjul.paamindelserDen(andenPaaskedag, KALENDER)).isEmpty();
        assertThat(aarshjul.paamindelserDen(LocalDate.parse("2027-03-24"), KALENDER))
                .hasSize(1);
    }

    @Test
    void toVarslerDerRammerSammeHverdagErEnPaamindelse() {
        var mandagMedFrist = medFrist(MANDAG, 1, 2, 3);

        assertThat(mandagMedFrist.paamindelserDen(LocalDate.parse("2027-01-15"), KALENDER))
                .hasSize(1);
    }

    @Test
    void noeglenErLavetAfHvadPaamindelsenBetyder() {
        assertThat(medFrist(FREDAG, 14)
                        .paamindelserDen(FREDAG.minusDays(14), KALENDER)
                        .getFirst()
                        .noegle())
                .isEqualTo("fase/2027/STATUS/2027-01-08");
    }

    @Test
    void ugenPlanlaeggesAfOrganisatorerOgForberedesAfDeltagere() {
        assertThat(paamindelse(UDVIKLINGSUGE, MANDAG.minusDays(22)).kreds()).isEqualTo(Kreds.ORGANISATORER);
        assertThat(paamindelse(UDVIKLINGSUGE, MANDAG.minusDays(21)).kreds()).isEqualTo(Kreds.DELTAGERE);
        assertThat(paamindelse(STATUS, MANDAG.minusDays(21)).kreds()).isEqualTo(Kreds.LEDERE);
        assertThat(paamindelse(BUDGETVEDTAGELSE, MANDAG).kreds()).isEqualTo(Kreds.ORGANISATORER);
    }

    @Test
    void denNaesteFoelgerFristen() {
        var aarshjul = new Aarshjul(2027, List.of(new Fase(UDVIKLINGSUGE, MANDAG, FREDAG, Set.of())));

        assertThat(aarshjul.naeste(FREDAG)).isPresent();
        assertThat(aarshjul.naeste(FREDAG.plusDays(1))).isEmpty();
    }

    private static Aarshjul medFrist(LocalDate frist, Integer... varsler) {
        return new Aarshjul(2027, List.of(new Fase(STATUS, frist, frist, Set.of(varsler))));
    }

    private static Paamindelse paamindelse(Fase.Navn fase, LocalDate sendes) {
        return new Paamindelse(2027, fase, MANDAG, FREDAG, sendes);
    }
}
