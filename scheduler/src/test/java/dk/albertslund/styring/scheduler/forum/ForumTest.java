package dk.albertslund.styring.scheduler.forum;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.forum.Forumkalender;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.ForumStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Forumrettelse;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class ForumTest {

    static final LocalDateTime FOERSTE = LocalDateTime.parse("2026-12-01T09:00");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneId.of("Europe/Copenhagen"));
    static final Medarbejder.Id OLGA = new Medarbejder.Id("olga");

    /** The series by id, and who is on each. */
    static final class Raekker implements Forumkalender {
        final TreeMap<String, TreeSet<String>> serier = new TreeMap<>();

        @Override
        public Oprettet opret(Forum forum, List<Deltager> medlemmer, String tekst) {
            var id = forum.transaktion().toString();
            serier.putIfAbsent(
                    id, new TreeSet<>(medlemmer.stream().map(Deltager::mail).toList()));
            return new Oprettet(id, "https://teams.example.org/m", "uge@example.org");
        }

        @Override
        public boolean ret(Oprettet serie, List<Deltager> til, Set<String> fra) {
            var med = serier.get(serie.begivenhed());
            if (med == null) {
                return false;
            }
            med.removeAll(fra);
            til.forEach(en -> med.add(en.mail()));
            return true;
        }
    }

    /** What is cancelled goes the way of the week's meetings. */
    static final class Aflysninger implements Moedekalender {
        private final Raekker raekker;

        Aflysninger(Raekker raekker) {
            this.raekker = raekker;
        }

        @Override
        public void aflys(Oprettet begivenhed, String hilsen) {
            raekker.serier.remove(begivenhed.begivenhed());
        }

        @Override
        public Oprettet opret(Moede moede, int omgang, String emne, String tekst) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Moedebillede> flyt(Oprettet begivenhed, Moede moede) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Moedebillede> laes(Oprettet begivenhed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Nyt nyt(String postkasse, Optional<String> maerke, LocalDate fra, LocalDate til) {
            throw new UnsupportedOperationException();
        }
    }

    final Raekker raekker = new Raekker();
    final MedarbejderStore medarbejdere;
    final ForumStore fora;
    final OutboxStore outbox;
    final Forummedlemmer medlemmer;
    final Forumrettelseslevering rettelse;

    ForumTest(JdbcClient jdbc) {
        medarbejdere = Stores.medarbejder(jdbc);
        fora = Stores.forum(jdbc);
        outbox = Stores.outbox(jdbc);
        medlemmer = new Forummedlemmer(fora, medarbejdere, outbox, CLOCK);
        rettelse = new Forumrettelseslevering(fora, raekker, new Aflysninger(raekker), medlemmer, outbox, CLOCK);
        medarbejdere.save(new Aendringer(
                List.of(
                        person("direktoer", Optional.empty()),
                        person("omraade", Optional.of("direktoer")),
                        person("chef", Optional.of("omraade")),
                        person("leder", Optional.of("chef")),
                        person("anna", Optional.of("leder"))),
                Set.of(),
                "1"));
    }

    @Test
    void etForumHarLederneNedTilSitNiveauOgIngenAndre() {
        indkald("direktoerforum");
        indkald("chefforum");
        indkald("lederforum");

        assertThat(medlemmer("direktoerforum")).containsExactly("direktoer@example.org", "omraade@example.org");
        assertThat(medlemmer("chefforum")).hasSize(3).contains("chef@example.org");
        assertThat(medlemmer("lederforum"))
                .hasSize(4)
                .contains("leder@example.org")
                .doesNotContain("anna@example.org");
    }

    @Test
    void toGangeErSammeRaekke() {
        indkald("chefforum");
        ret("chefforum");

        assertThat(raekker.serier).hasSize(1);
    }

    @Test
    void naarEnLederKommerTilOgEnAndenHoererOpFoelgerRaekkenMed() {
        indkald("lederforum");
        raekker.serier.firstEntry().getValue().add("gaest@andetsteds.example");
        medarbejdere.save(new Aendringer(
                List.of(person("dorte", Optional.of("chef")), person("bo", Optional.of("dorte"))),
                Set.of(new Medarbejder.Id("anna")),
                "2"));

        medlemmer.foelgMed();
        bestilte().forEach(rettelse::lever);

        assertThat(medlemmer("lederforum"))
                .contains("dorte@example.org", "gaest@andetsteds.example")
                .doesNotContain("leder@example.org");
        medlemmer.foelgMed();
        assertThat(bestilte()).isEmpty();
    }

    @Test
    void etForumIngenHarIndkaldtRoeresIkke() {
        medlemmer.foelgMed();

        assertThat(bestilte()).isEmpty();
    }

    @Test
    void stoppetErRaekkenVaekOgIndkaldtIgenErDenEnNy() {
        indkald("chefforum");
        var foerste = raekker.serier.firstKey();

        fora.saveFirst("chefforum", Optional.empty(), OLGA);
        ret("chefforum");
        ret("chefforum");
        assertThat(raekker.serier).isEmpty();

        indkald("chefforum");
        assertThat(raekker.serier).hasSize(1).doesNotContainKey(foerste);
    }

    @Test
    void enRaekkeDerErSlettetIOutlookOprettesIgenNaarNogetSkalRettes() {
        indkald("chefforum");
        raekker.serier.clear();
        medarbejdere.save(new Aendringer(
                List.of(person("omraade2", Optional.of("direktoer")), person("under", Optional.of("omraade2"))),
                Set.of(),
                "2"));

        ret("chefforum");

        assertThat(medlemmer("chefforum")).hasSize(4).contains("omraade2@example.org");
    }

    private void indkald(String forum) {
        fora.saveFirst(forum, Optional.of(FOERSTE), OLGA);
        ret(forum);
    }

    private void ret(String forum) {
        assertThat(rettelse.lever(new Forumrettelse(forum, OLGA, "a1"))).isInstanceOf(Udfald.Leveret.class);
    }

    private Set<String> medlemmer(String forum) {
        var serie = fora.find(forum).orElseThrow().transaktion().toString();
        return Optional.ofNullable(raekker.serier.get(serie)).orElseThrow();
    }

    private List<Forumrettelse> bestilte() {
        var entries = outbox.claim(10, 10, CLOCK.instant(), Duration.ofDays(1));
        outbox.markSent(
                entries.stream().map(entry -> new OutboxStore.Sent(entry, "")).toList(), CLOCK.instant());
        return entries.stream().map(entry -> (Forumrettelse) entry.udsendelse()).toList();
    }

    private static Person person(String id, Optional<String> leder) {
        return new Person(
                new Medarbejder.Id(id), id, id, id + "@example.org", "", "", leder.map(Medarbejder.Id::new), true);
    }
}
