package dk.albertslund.styring.scheduler.leder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.mangel.Mangel.Slags;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningskort;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste.Person;
import dk.albertslund.styring.scheduler.Ur;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.LedelseStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.OutboxStore.Sent;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.udsendelse.Ledersag.Anmodning;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Lederbrev;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gitte leder Lis, som leder Anna. Annas prøvehandling er tavs i fem uger onsdag den 25. november. */
@ExtendWith(Database.class)
class LederbreveTest {

    static final LocalDate MANDAG = LocalDate.parse("2026-11-23");
    static final LocalDate ONSDAG = MANDAG.plusDays(2);

    final Ur ur = new Ur("2026-11-23T08:00:00Z");
    final JdbcClient jdbc;
    final OutboxStore outbox;
    final LedelseStore ledelse;
    final List<TilPerson> set = new ArrayList<>();
    final Lederlevering levering;
    final Eskalering eskalering;
    final Proevehandling sang = new Proevehandling(
            new Proevehandling.Id(new UUID(0, 1)),
            "Morgensang",
            Optional.empty(),
            Borgergruppe.BOERN,
            ONSDAG.minusWeeks(5),
            MANDAG.plusMonths(2),
            "",
            new Medarbejder.Id("anna"),
            "Dagplejen");

    LederbreveTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        outbox = Stores.outbox(jdbc);
        ledelse = Stores.ledelse(jdbc);
        levering = new Lederlevering(ledelse, new Chatten(), ur);
        eskalering = new Eskalering(ledelse, new Arbejdskalender(Set.of(), Set.of(), List.of()), outbox, ur);
    }

    private final class Chatten implements Levering<TilPerson> {
        @Override
        public Class<TilPerson> slags() {
            return TilPerson.class;
        }

        @Override
        public Udfald lever(TilPerson besked) {
            set.add(besked);
            return new Udfald.Leveret("1");
        }
    }

    @BeforeEach
    void folkene() {
        Stores.medarbejder(jdbc)
                .save(new Katalog.Aendringer(
                        List.of(
                                person("gitte", "", "Dagtilbud"),
                                person("lis", "gitte", "Dagplejen"),
                                person("anna", "lis", "Dagplejen")),
                        Set.of(),
                        "1"));
        Stores.proevehandling(jdbc).save(sang, ur.instant());
    }

    @Test
    void toArbejdsdageFoerLederenKanSeDetFaarHunDetAtVide() {
        eskalering.send(MANDAG);
        send();

        assertThat(kort("anna").ses()).contains(ONSDAG);
        assertThat(kort("anna").fraNavn()).isEqualTo("lis");
        assertThat(kort("anna").mangler()).extracting(Mangel::slags).containsExactly(Slags.IAGTTAGELSE);
        assertThat(ledelse.varslet(ONSDAG.minusDays(1))).isEmpty();
        assertThat(ledelse.varslet(ONSDAG)).hasSize(1);
    }

    @Test
    void saaFaarLederenDetAtVideOgKunDenNaesteLeder() {
        eskalering.send(MANDAG);
        send();
        set.clear();
        ur.frem(Duration.ofDays(2));

        eskalering.send(ONSDAG);
        eskalering.send(ONSDAG);
        send();

        assertThat(set).extracting(besked -> besked.til().entra()).containsExactly("lis");
        assertThat(((Mangelliste) set.getFirst().visning()).folk())
                .extracting(Person::navn)
                .containsExactly("anna");
    }

    @Test
    void erDetGjortImensSigesIntetTilNogen() {
        eskalering.send(MANDAG);
        Stores.proevehandling(jdbc).archive(sang.id(), ur.instant());
        send();
        ur.frem(Duration.ofDays(2));
        eskalering.send(ONSDAG);
        send();

        assertThat(set).isEmpty();
    }

    @Test
    void etVarselDerIkkeNaaedeUdIgenVarslesMedToNyeArbejdsdage() {
        eskalering.send(MANDAG);
        ur.frem(Duration.ofDays(2));
        send();
        assertThat(set).as("for sent til at være et varsel").isEmpty();
        assertThat(ledelse.varslet(ONSDAG)).as("ingen leder ser det").isEmpty();

        eskalering.send(ONSDAG);
        send();

        assertThat(kort("anna").ses()).contains(ONSDAG.plusDays(2));
    }

    @Test
    void enForsinketKoerselGiverStadigToArbejdsdage() {
        ur.frem(Duration.ofDays(3));

        eskalering.send(MANDAG);
        send();

        assertThat(kort("anna").ses()).contains(MANDAG.plusDays(7));
    }

    @Test
    void denDerVarsledesVarslesIkkeIgenOmDetSamme() {
        eskalering.send(MANDAG);
        send();
        ur.frem(Duration.ofDays(1));

        eskalering.send(MANDAG.plusDays(1));
        send();

        assertThat(set).hasSize(1);
    }

    @Test
    void denSpurgteSerHvemDerSpoergerOgHvadHunManglerHoejstEnGangOmDagen() {
        ur.frem(Duration.ofDays(2));
        spoerg("lis");
        spoerg("lis");

        assertThat(kort("anna").fraNavn()).isEqualTo("lis");
        assertThat(kort("anna").ses()).isEmpty();
        assertThat(set).hasSize(1);
    }

    @Test
    void denDerErFaerdigImensSpoergesIkkeOgEnFremmedLederHellerIkke() {
        ur.frem(Duration.ofDays(2));
        spoerg("en anden");
        Stores.proevehandling(jdbc).archive(sang.id(), ur.instant());
        spoerg("lis");

        assertThat(set).isEmpty();
    }

    private void spoerg(String leder) {
        outbox.add(
                new Lederbrev(
                        new Medarbejder.Id("anna"),
                        "anmod/%s/%s/anna".formatted(leder, ONSDAG),
                        new Anmodning(new Medarbejder.Id(leder), "")),
                ur.instant());
        send();
    }

    private void send() {
        outbox.claim(10, 10, ur.instant(), Duration.ofMinutes(1)).forEach(brev -> {
            switch (levering.lever((Lederbrev) brev.udsendelse())) {
                case Udfald.Leveret(var id) -> outbox.markSent(List.of(new Sent(brev, id)), ur.instant());
                case Udfald.Bortfaldet(var grund) -> outbox.lapse(brev, grund, ur.instant());
                case Udfald andet -> throw new AssertionError(andet);
            }
        });
    }

    private Anmodningskort kort(String hos) {
        return set.stream()
                .filter(besked -> besked.til().entra().equals(hos))
                .map(besked -> (Anmodningskort) besked.visning())
                .findFirst()
                .orElseThrow();
    }

    private static Katalog.Person person(String id, String leder, String enhed) {
        return new Katalog.Person(
                new Medarbejder.Id(id),
                id,
                id,
                "",
                "",
                enhed,
                Optional.of(leder).filter(en -> !en.isEmpty()).map(Medarbejder.Id::new),
                true);
    }
}
