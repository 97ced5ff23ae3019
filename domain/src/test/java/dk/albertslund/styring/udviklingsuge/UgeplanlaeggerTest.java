package dk.albertslund.styring.udviklingsuge;

import static dk.albertslund.styring.organisation.Borgergruppe.AELDRE;
import static dk.albertslund.styring.organisation.Borgergruppe.BOERN;
import static dk.albertslund.styring.organisation.Borgergruppe.UNGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Ugeplan.Forslag;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UgeplanlaeggerTest {

    static final LocalDate MANDAG = LocalDate.parse("2027-01-18");
    static final LocalDate TIRSDAG = MANDAG.plusDays(1);
    static final Ugeplan.Id ID = new Ugeplan.Id(new UUID(0, 1));
    static final Lokale STUEN = new Lokale("Stuen", "stuen@example.org", 2);
    static final Lokale SALEN = new Lokale("Salen", "salen@example.org", 80);

    final Map<Borgergruppe, List<Deltager>> grupper = new EnumMap<>(Borgergruppe.class);
    final Map<String, List<Tidsrum>> optaget = new HashMap<>();
    LocalDate mandag = MANDAG;
    List<Lokale> lokaler = List.of(SALEN, STUEN);

    @Test
    void naarAlleErLedigeErDetMandagKl9() {
        gruppe(BOERN, "anna", "bo");

        assertThat(forslag(BOERN).moede().tid()).isEqualTo(tid(MANDAG, 9, 11));
        assertThat(forslag(BOERN).ledige()).isEqualTo(2);
    }

    @Test
    void tidenErDenFlestErLedigePaa() {
        gruppe(BOERN, "anna", "bo", "cai");
        optaget("anna", tid(MANDAG, 8, 16));
        optaget("bo", tid(MANDAG, 8, 16), tid(TIRSDAG, 8, 12));
        optaget("cai", tid(TIRSDAG, 8, 11));

        assertThat(forslag(BOERN).moede().tid()).isEqualTo(tid(TIRSDAG, 12, 14));
        assertThat(forslag(BOERN).ledige()).isEqualTo(3);
    }

    @Test
    void naarEtMoedeSlutterIdetDetAndetBegynderErManLedig() {
        gruppe(BOERN, "anna");
        optaget("anna", tid(MANDAG, 8, 9), tid(MANDAG, 11, 12));

        assertThat(forslag(BOERN).moede().tid()).isEqualTo(tid(MANDAG, 9, 11));
    }

    @Test
    void naarIngenKanErDetDenTidligsteTidOgForslagetSigerDet() {
        gruppe(BOERN, "anna");
        optaget("anna", new Tidsrum(MANDAG.atStartOfDay(), MANDAG.plusDays(5).atStartOfDay()));

        assertThat(forslag(BOERN).moede().tid()).isEqualTo(tid(MANDAG, 9, 11));
        assertThat(forslag(BOERN).ledige()).isZero();
    }

    @Test
    void denHvisKalenderIkkeKanLaesesErUkendtOgIkkeLedig() {
        gruppe(BOERN, "anna", "bo");
        optaget.remove("bo@example.org");

        assertThat(forslag(BOERN).ledige()).isEqualTo(1);
        assertThat(forslag(BOERN).ukendte()).isEqualTo(1);
    }

    @Test
    void denDerArbejderForToGrupperKanVaereMedIBegge() {
        gruppe(BOERN, "anna", "bo");
        gruppe(UNGE, "anna");

        assertThat(forslag(BOERN).moede().tid()).isEqualTo(tid(MANDAG, 9, 11));
        assertThat(forslag(UNGE).moede().tid()).isEqualTo(tid(MANDAG, 11, 13));
    }

    @Test
    void grupperUdenFaellesDeltagereMoedesSamtidigIHverSitLokale() {
        gruppe(BOERN, "anna", "bo");
        gruppe(UNGE, "cai");

        assertThat(forslag(UNGE).moede().tid()).isEqualTo(forslag(BOERN).moede().tid());
        assertThat(forslag(BOERN).moede().lokale()).hasValue(STUEN);
        assertThat(forslag(UNGE).moede().lokale()).hasValue(SALEN);
    }

    @Test
    void erTiderneLigeGodeVinderDenMedPladsILokalet() {
        gruppe(BOERN, "anna", "bo", "cai");
        gruppe(UNGE, "dan", "eva", "fie");

        assertThat(forslag(BOERN).moede().lokale()).hasValue(SALEN);
        assertThat(forslag(UNGE).moede().tid()).isEqualTo(tid(MANDAG, 11, 13));
        assertThat(forslag(UNGE).moede().lokale()).hasValue(SALEN);
    }

    @Test
    void etLokaleDerErOptagetIKalenderenBrugesIkke() {
        gruppe(BOERN, "anna");
        optaget.put(STUEN.mail(), List.of(tid(MANDAG, 9, 10)));

        assertThat(forslag(BOERN).moede().lokale()).hasValue(SALEN);
    }

    @Test
    void erDetStoersteForLilleBrugesDetAlligevel() {
        lokaler = List.of(STUEN);
        gruppe(BOERN, "anna", "bo", "cai");

        assertThat(forslag(BOERN).moede().lokale()).hasValue(STUEN);
    }

    @Test
    void udenLokalerErDerIntetLokale() {
        lokaler = List.of();
        gruppe(BOERN, "anna");

        assertThat(forslag(BOERN).moede().lokale()).isEmpty();
    }

    @Test
    void flereEnd499DelesPaaSammeTid() {
        gruppe(AELDRE, IntStream.range(0, 1001).mapToObj(i -> "p" + i).toArray(String[]::new));

        var dele = plan().forslag();

        assertThat(dele).extracting(del -> del.moede().deltagere().size()).containsExactly(333, 334, 334);
        assertThat(dele).extracting(del -> del.moede().del()).containsExactly(1, 2, 3);
        assertThat(dele).extracting(del -> del.moede().dele()).containsOnly(3);
        assertThat(dele).extracting(del -> del.moede().tid()).containsOnly(tid(MANDAG, 9, 11));
        assertThat(dele)
                .extracting(del -> del.moede().lokale())
                .containsExactly(Optional.of(SALEN), Optional.of(STUEN), Optional.empty());
        assertThat(dele.stream()
                        .flatMap(del -> del.moede().deltagere().stream())
                        .distinct())
                .hasSize(1001);
    }

    @Test
    void med499ErDetEtMoede() {
        gruppe(AELDRE, IntStream.range(0, 499).mapToObj(i -> "p" + i).toArray(String[]::new));

        assertThat(plan().forslag()).hasSize(1);
    }

    @Test
    void enHelligdagErIkkeEnMoededag() {
        mandag = LocalDate.parse("2027-03-29");
        gruppe(BOERN, "anna");

        assertThat(forslag(BOERN).moede().tid().start().toLocalDate()).isEqualTo(mandag.plusDays(1));
    }

    @Test
    void enGruppeUdenDeltagereHarIntetMoede() {
        gruppe(BOERN);

        assertThat(plan().forslag()).isEmpty();
    }

    @Test
    void sammeSpoergsmaalGiverSammePlan() {
        gruppe(BOERN, "anna", "bo");
        gruppe(UNGE, "bo", "cai");
        optaget("bo", tid(MANDAG, 10, 12));

        assertThat(plan()).isEqualTo(plan());
        assertThat(plan().forslag()).extracting(forslag -> forslag.moede().id()).doesNotHaveDuplicates();
    }

    private Ugeplan plan() {
        return Ugeplanlaegger.plan(ID, mandag, grupper, optaget, lokaler);
    }

    private Forslag forslag(Borgergruppe gruppe) {
        return plan().forslag().stream()
                .filter(forslag -> forslag.moede().borgergruppe() == gruppe)
                .findFirst()
                .orElseThrow();
    }

    private void gruppe(Borgergruppe gruppe, String... navne) {
        grupper.put(
                gruppe,
                List.of(navne).stream()
                        .map(navn -> new Deltager(new Medarbejder.Id(navn), navn, navn + "@example.org"))
                        .toList());
        for (var navn : navne) {
            optaget(navn);
        }
    }

    private void optaget(String navn, Tidsrum... tider) {
        optaget.put(navn + "@example.org", List.of(tider));
    }

    private static Tidsrum tid(LocalDate dag, int fra, int til) {
        return new Tidsrum(dag.atTime(fra, 0), dag.atTime(til, 0));
    }
}
