package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.organisation.Medarbejder;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class KalenderadresseStoreTest {

    static final Kalenderejer ANNA = new Kalenderejer.Person(new Medarbejder.Id("anna"));
    static final Kalenderejer DAGPLEJEN = new Kalenderejer.Enhed("Dagplejen");
    static final UUID FOERSTE = new UUID(1, 1);
    static final UUID ANDEN = new UUID(1, 2);

    final KalenderadresseStore adresser;

    KalenderadresseStoreTest(JdbcClient jdbc) {
        adresser = new KalenderadresseStore(jdbc);
    }

    @Test
    void anAddressLeadsToWhoseItIs() {
        adresser.save(ANNA, Optional.of(FOERSTE));
        adresser.save(DAGPLEJEN, Optional.of(ANDEN));

        assertThat(adresser.ejer(FOERSTE)).hasValue(ANNA);
        assertThat(adresser.ejer(ANDEN)).hasValue(DAGPLEJEN);
        assertThat(adresser.find(ANNA)).hasValue(FOERSTE);
    }

    @Test
    void aNewAddressMakesTheOldWorthless() {
        adresser.save(ANNA, Optional.of(FOERSTE));

        adresser.save(ANNA, Optional.of(ANDEN));

        assertThat(adresser.ejer(FOERSTE)).isEmpty();
        assertThat(adresser.ejer(ANDEN)).hasValue(ANNA);

        adresser.save(ANNA, Optional.empty());
        assertThat(adresser.ejer(ANDEN)).isEmpty();
        assertThat(adresser.find(ANNA)).isEmpty();
    }
}
