package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.mig.OmMig;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class PersondataStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");

    final JdbcClient jdbc;
    final PersondataStore persondata;

    PersondataStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        persondata = new PersondataStore(jdbc);
    }

    @Test
    void countsWhatSheHasWrittenAndNotWhatOthersHave() {
        new HierarkiStore(jdbc).add(Hierarki.LAESELYST);
        new MaalStore(jdbc).add(EvalueringStoreTest.MAAL);
        new ProevehandlingStore(jdbc).save(EvalueringStoreTest.GAATURE, NU);
        var evalueringer = new EvalueringStore(jdbc);
        var en = EvalueringStoreTest.endelig("Torsdag er bedst");
        evalueringer.save(en, EvalueringStoreTest.ANNA, NU);
        evalueringer.save(
                new Samarbejde(en.id(), "Dagplejen", Svar.JA, Svar.JA, Svar.JA, "", EvalueringStoreTest.ANNA));

        assertThat(persondata.count(EvalueringStoreTest.ANNA)).isEqualTo(new OmMig(1, 0, 2, 0, 0));
        assertThat(persondata.count(new Medarbejder.Id("bo"))).isEqualTo(new OmMig(0, 0, 0, 0, 0));
    }
}
