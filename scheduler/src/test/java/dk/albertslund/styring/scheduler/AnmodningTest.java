package dk.albertslund.styring.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.mangel.Mangel.Slags;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningskort;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.udsendelse.Anledning.Anmodning;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Erindring;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class AnmodningTest {

    static final LocalDate IDAG = LocalDate.parse("2026-11-23");

    final Ur ur = new Ur("2026-11-23T09:00:00Z");
    final JdbcClient jdbc;
    final Hus hus;
    final Proevehandling sang = new Proevehandling(
            new Proevehandling.Id(new UUID(0, 1)),
            "Morgensang",
            Optional.empty(),
            Borgergruppe.BOERN,
            IDAG.minusWeeks(6),
            IDAG.plusMonths(2),
            "",
            new Medarbejder.Id("anna"),
            "Dagplejen");

    AnmodningTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        hus = new Hus(jdbc, ur, Hus.grundlag());
    }

    @BeforeEach
    void lisLederAnnaSomErTavsOmMorgensangen() {
        hus.ansat("lis", "", "Dagplejen");
        hus.ansat("anna", "lis", "Dagplejen");
        hus.ansat("bo", "", "Biblioteket");
        Stores.proevehandling(jdbc).save(sang, ur.instant());
    }

    @Test
    void denSpurgteSerHvemDerSpoergerOgHvadHunMangler() {
        spoerg("lis");

        assertThat(hus.chat.leveret())
                .singleElement()
                .satisfies(sendt -> assertThat(sendt.visning()).isInstanceOfSatisfying(Anmodningskort.class, kort -> {
                    assertThat(kort.fraNavn()).isEqualTo("lis");
                    assertThat(kort.mangler()).extracting(Mangel::slags).containsExactly(Slags.IAGTTAGELSE);
                }));
    }

    @Test
    void denSammeLederSpoergerHoejstEnGangOmDagen() {
        spoerg("lis");
        spoerg("lis");

        assertThat(hus.chat.set()).hasSize(1);
    }

    @Test
    void denDerErFaerdigImensFaarDenIkke() {
        Stores.proevehandling(jdbc).archive(sang.id(), ur.instant());

        assertThat(spoerg("lis")).singleElement().isInstanceOf(Udfald.Bortfaldet.class);
        assertThat(hus.chat.set()).isEmpty();
    }

    @Test
    void denDerIkkeLaengereErHendesLederSpoergerIkke() {
        assertThat(spoerg("bo")).singleElement().isInstanceOf(Udfald.Bortfaldet.class);
    }

    private List<Udfald> spoerg(String leder) {
        var fra = new Medarbejder.Id(leder);
        hus.outbox.add(
                new Erindring(
                        new Medarbejder.Id("anna"),
                        "anmod/%s/%s/anna".formatted(leder, IDAG),
                        new Anmodning(fra, IDAG, "")),
                ur.instant());
        return hus.outbox.claim(10, 10, ur.instant(), Duration.ofMinutes(1)).stream()
                .map(entry -> hus.erindringer.lever((Erindring) entry.udsendelse()))
                .toList();
    }
}
