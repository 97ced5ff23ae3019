package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.samtale.Ledig;
import dk.albertslund.styring.samtale.Registrering;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.proeve.Proevehandlingskladde;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.TurStore.Ankommet;
import dk.albertslund.styring.store.TurStore.Begyndt;
import dk.albertslund.styring.store.TurStore.Besvaret;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udsendelse.Svar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class TurStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(1);
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Samtalested HOS_ANNA = new Samtalested("a:1", "https://teams/emea/", "28:bot", Optional.of(ANNA));
    static final Medarbejder.Id BO = new Medarbejder.Id("bo");
    static final Samtalested HOS_BO = new Samtalested("a:2", "https://teams/emea/", "28:bot", Optional.of(BO));
    static final Medarbejder.Id UKENDT = new Medarbejder.Id("ukendt");
    static final Samtalested HOS_UKENDT = new Samtalested("a:0", "https://teams/emea/", "28:bot", Optional.empty());
    static final Katalog.Person ANNA_EK = person(ANNA, "Anna Ek");
    static final Katalog.Person BO_LY = person(BO, "Bo Ly");
    static final Samtale MIDT_I = new Registrering(new Proevehandlingskladde(
            new UUID(0, 1),
            "Klub \"$Læs\" \\ nu",
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse("2026-11-30")),
            Optional.empty(),
            "",
            "",
            Optional.empty()));

    final JdbcClient jdbc;
    final TurStore ture;
    final OutboxStore outbox;
    final MedarbejderStore medarbejdere;

    TurStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        ture = new TurStore(jdbc);
        outbox = new OutboxStore(jdbc);
        medarbejdere = new MedarbejderStore(jdbc);
    }

    @Test
    void takesAnActivityOnce() {
        assertThat(begin("1")).hasValue(new Begyndt(new Ledig(), Optional.empty(), Optional.empty()));
        assertThat(begin("1")).isEmpty();
        assertThat(begin("2")).isPresent();
    }

    @Test
    void knowsWhoWroteOnceTheDirectoryHasToldOfHer() {
        medarbejdere.save(new Katalog.Aendringer(List.of(ANNA_EK), Set.of(), "1"));
        medarbejdere.saveMembers(Rolle.ORGANISATOR, Set.of(ANNA));
        medarbejdere.saveMembers(Borgergruppe.BOERN, Set.of(ANNA));

        assertThat(begin("1").orElseThrow().hvem())
                .isEqualTo(medarbejdere.find(ANNA))
                .isPresent();
    }

    @Test
    void knowsTheLanguageSheHasChosen() {
        var indstillinger = new IndstillingStore(jdbc);
        indstillinger.saveSprog(ANNA, Optional.of(Sprog.ENGELSK));
        assertThat(begin("1").orElseThrow().sprog()).hasValue(Sprog.ENGELSK);

        indstillinger.saveSprog(ANNA, Optional.of(Sprog.DANSK));
        assertThat(begin("2").orElseThrow().sprog()).hasValue(Sprog.DANSK);

        indstillinger.saveSprog(ANNA, Optional.empty());
        assertThat(begin("3").orElseThrow().sprog()).isEmpty();
        assertThat(indstillinger.sprog(ANNA)).isEmpty();
    }

    @Test
    void keepsHowFarItHasComeTogetherWithTheAnswer() {
        begin("1");

        var entry = end("1");

        assertThat(entry).isEqualTo(new Entry(entry.id(), svar("1"), 1, 0));
        assertThat(begin("2").orElseThrow().samtale()).isEqualTo(MIDT_I);
        assertThat(outbox.claim(10, 10, NU, LEASE)).isEmpty();
        assertThat(outbox.claim(10, 10, NU.plus(LEASE), LEASE)).containsExactly(new Entry(entry.id(), svar("1"), 2, 0));
    }

    @Test
    void anAnswerKnowsTheOneBeforeItThatIsStillToBeSent() {
        begin("1");
        var first = end("1");
        begin("2");

        assertThat(end("2").foran()).isEqualTo(first.id());
    }

    @Test
    void takesInWhatComesTogetherEachForItself() {
        medarbejdere.save(new Katalog.Aendringer(List.of(ANNA_EK, BO_LY), Set.of(), "1"));
        begin("1");
        end("1");

        assertThat(begin(
                        new Ankommet("1", HOS_UKENDT, UKENDT),
                        new Ankommet("1", HOS_ANNA, ANNA),
                        new Ankommet("1", HOS_BO, BO)))
                .containsExactly(
                        Optional.of(new Begyndt(new Ledig(), Optional.empty(), Optional.empty())),
                        Optional.empty(),
                        Optional.of(new Begyndt(new Ledig(), medarbejdere.find(BO), Optional.empty())));
    }

    @Test
    void keepsTheAnswersOfThoseWhoAreTakenTogetherInTheirOrder() {
        begin(new Ankommet("1", HOS_BO, BO), new Ankommet("1", HOS_ANNA, ANNA));
        var before = end("0");

        var entries = ture.end(
                List.of(new Besvaret(new Ledig(), svar(HOS_BO, "1")), new Besvaret(MIDT_I, svar(HOS_ANNA, "1"))),
                NU,
                LEASE);

        assertThat(entries).extracting(Entry::udsendelse).containsExactly(svar(HOS_BO, "1"), svar(HOS_ANNA, "1"));
        assertThat(entries).extracting(Entry::foran).containsExactly(0L, before.id());
        assertThat(begin(new Ankommet("2", HOS_BO, BO), new Ankommet("2", HOS_ANNA, ANNA)))
                .extracting(begyndt -> begyndt.orElseThrow().samtale())
                .containsExactly(new Ledig(), MIDT_I);
    }

    @Test
    void keepsNothingWhereNobodyIsAnswered() {
        assertThat(ture.end(List.of(), NU, LEASE)).isEmpty();
    }

    private Optional<Begyndt> begin(String aktivitet) {
        return begin(new Ankommet(aktivitet, HOS_ANNA, ANNA)).getFirst();
    }

    private List<Optional<Begyndt>> begin(Ankommet... ankomne) {
        return ture.begin(List.of(ankomne), NU);
    }

    private Entry end(String paa) {
        return ture.end(List.of(new Besvaret(MIDT_I, svar(HOS_ANNA, paa))), NU, LEASE)
                .getFirst();
    }

    private static Svar svar(String paa) {
        return svar(HOS_ANNA, paa);
    }

    private static Katalog.Person person(Medarbejder.Id id, String navn) {
        return new Katalog.Person(id, navn, navn, "", "", "Dagplejen", Optional.empty(), /* aktiv= */ true);
    }

    private static Svar svar(Samtalested sted, String paa) {
        return new Svar(sted, paa, Optional.empty(), new Visning.Hjaelp(Optional.empty()), Sprog.DANSK);
    }
}
