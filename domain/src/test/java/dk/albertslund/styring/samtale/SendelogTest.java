package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.IDA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.drift.Afsendt;
import dk.albertslund.styring.drift.Afsendt.Regel;
import dk.albertslund.styring.drift.Afsendt.Tilstand;
import dk.albertslund.styring.samtale.Udbakkevisning.Sendelog;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendelogTest {

    static final Afsendt PAAMINDET = new Afsendt(Regel.FRIST, Tilstand.SENDT, LocalDateTime.parse("2026-11-23T08:00"));

    final Verden verden = new Verden();

    @BeforeEach
    void annaErMindetOmEnFrist() {
        verden.sendt.put(ANNA.id(), List.of(PAAMINDET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hvad har du sendt til mig?", "Hvad har du skrevet til mig", "what have you sent me?"})
    void enhverSerHvadDerErSendtTilHende(String sagt) {
        assertThat(verden.skriver(ANNA, sagt).svar()).contains(new Sendelog("", List.of(PAAMINDET)));
        assertThat(noegle(verden.skriver(DITTE, sagt))).isEqualTo("sendt.intet");
    }

    @Test
    void enAdministratorSerHvadDerErSendtTilEnAnden() {
        assertThat(verden.skriver(IDA, "hvad er sendt til Anna?").svar())
                .contains(new Sendelog(ANNA.navn(), List.of(PAAMINDET)));
        assertThat(noegle(verden.skriver(IDA, "hvad er sendt til Ole"))).isEqualTo("sendt.ukendt");
    }

    @Test
    void andreSerDetIkke() {
        for (var hvem : List.of(DITTE, CILLE, ANNA)) {
            assertThat(noegle(verden.skriver(hvem, "hvad er sendt til Anna?"))).isEqualTo("sendt.kun_administratorer");
        }
    }

    @Test
    void iEnKanalVisesDetIkke() {
        assertThat(verden.skriverIKanal(ANNA, "hvad har du sendt til mig?").svar())
                .get()
                .isInstanceOf(Visning.KunPersonligt.class);
    }

    @ParameterizedTest
    @CsvSource({
        "fase/2027/STATUS/2027-08-02/anna, FRIST",
        "egen/1/2027-01-01, EGEN",
        "anmod/ditte/2026-11-23/anna, ANMODNING",
        "rund/1/anna, TIL_MANGE",
        "noget nyt, ANDET"
    })
    void reglenStaarINoeglen(String noegle, Regel regel) {
        assertThat(Regel.af(noegle)).isEqualTo(regel);
    }

    private static String noegle(Skridt skridt) {
        return ((Svartekst) skridt.svar().orElseThrow()).afsnit().getFirst().noegle();
    }
}
