package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Aendring.AfNotat;
import dk.albertslund.styring.samtale.Aendring.AfProevehandling;
import dk.albertslund.styring.samtale.Opslag.Roert;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class AendringStoreTest {

    private static final Instant NU = Instant.parse("2026-11-23T08:00:00Z");
    private static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    private static final Medarbejder.Id BO = new Medarbejder.Id("bo");
    private static final Proevehandling GAATURE = proevehandling(1, "Gågrupper for ældre");
    private static final Proevehandling SANG = proevehandling(2, "Morgensang");

    final AendringStore aendringer;

    AendringStoreTest(JdbcClient jdbc) {
        aendringer = new AendringStore(jdbc);
    }

    @Test
    void theOneWhoLastChangedAThingIsFoundByItsId() {
        aendringer.add(ANNA, NU, af(Optional.empty(), Optional.of(GAATURE)), Optional.empty());
        aendringer.add(BO, NU.plusSeconds(60), af(Optional.of(GAATURE), Optional.empty()), Optional.empty());
        aendringer.add(ANNA, NU.plusSeconds(120), af(Optional.empty(), Optional.of(SANG)), Optional.empty());

        assertThat(aendringer.lastTouched(GAATURE.id().vaerdi().toString()))
                .hasValue(new Roert(BO, NU.plusSeconds(60)));
        assertThat(aendringer.lastTouched(new UUID(9, 9).toString())).isEmpty();
        assertThat(aendringer.lastTouched("")).isEmpty();
    }

    @Test
    void whatWasChangedTogetherIsFoundByEachOfThem() {
        var tegn = new Notat(
                new Notat.Id(new UUID(3, 1)),
                Paa.proevehandling(SANG.id()),
                Optional.empty(),
                new Notat.JaNej(true),
                LocalDate.parse("2026-11-23"),
                LocalDate.parse("2026-11-23"),
                BO);
        aendringer.add(
                BO,
                NU,
                Aendring.samlet(List.of(
                        af(Optional.empty(), Optional.of(GAATURE)), new AfNotat(Optional.empty(), Optional.of(tegn)))),
                Optional.empty());

        assertThat(aendringer.lastTouched(GAATURE.id().vaerdi().toString())).isPresent();
        assertThat(aendringer.lastTouched(tegn.id().vaerdi().toString())).isPresent();
        assertThat(aendringer.lastTouched(SANG.id().vaerdi().toString()))
                .as("it was only named")
                .isEmpty();
    }

    private static Aendring af(Optional<Proevehandling> foer, Optional<Proevehandling> efter) {
        return new AfProevehandling(foer, efter);
    }

    private static Proevehandling proevehandling(int nr, String titel) {
        return new Proevehandling(
                new Proevehandling.Id(new UUID(1, nr)),
                titel,
                Optional.empty(),
                Borgergruppe.AELDRE,
                LocalDate.parse("2026-11-23"),
                LocalDate.parse("2027-03-31"),
                "",
                ANNA,
                "Dagplejen");
    }
}
