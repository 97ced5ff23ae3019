package dk.albertslund.styring.dansk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.dansk.Talfund.Art;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalTest {

    @ParameterizedTest
    @MethodSource
    void etTalLaesesSomDetErSkrevet(Jsonl proeve) {
        var fund = Tal.find(proeve.tekst());

        assertThat(fund)
                .singleElement()
                .satisfies(tal -> assertThat(tal.tal())
                        .isEqualByComparingTo(proeve.felt("value").orElseThrow()));
    }

    static Stream<Jsonl> etTalLaesesSomDetErSkrevet() {
        return Jsonl.laes("tal.jsonl").stream()
                .filter(proeve -> !proeve.tekst().equals("sidste")); // en plads, men ikke et tal
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 deltagere i gågruppen           | 14    | deltagere
            vi fik 23 svar                     | 23    | svar
            sygefraværet faldt til 4,2 procent | 4.2   | procent
            fremmøde på 92 %                   | 92    | %
            ventelisten er faldet til 40       | 40    | ''
            der kom 27 forældre til mødet      | 27    | forældre
            det kostede 2.700 kr.              | 2700  | kr
            9 fremmødte i fredags              | 9     | fremmødte
            14 nye borgere                     | 14    | nye borgere
            halvanden time                     | 1.5   | time
            2½ kilometer                       | 2.5   | kilometer
            to en halv time                    | 2.5   | time
            tooghalvfjerds elever              | 72    | elever
            vi har brugt 1,2 mio. kr           | 1200000 | kr
            én borger sagde det selv           | 1     | borger
            tohundredefemogtyve besøg          | 225   | besøg
            to tusind fem hundrede             | 2500  | ''
            3 ud af 4 unge                     | 3     | unge
            """)
    void talletHarDetDerTaelles(String saetning, BigDecimal vaerdi, String enhed) {
        var fund = Tal.find(saetning);

        assertThat(fund).singleElement().satisfies(tal -> {
            assertThat(tal.tal()).isEqualByComparingTo(vaerdi);
            assertThat(tal.enhed()).isEqualTo(enhed);
        });
    }

    @Test
    void etTalKanVaereEtAfFlere() {
        var fund = Tal.find("14 ud af de 15 mødte op").getFirst();

        assertThat(fund.tal()).isEqualByComparingTo("14");
        assertThat(fund.udAf()).hasValue(new BigDecimal("15"));
    }

    @Test
    void toTalMedStregErEtSpaend() {
        for (var saetning : List.of("der kommer 12-15 hver gang", "der kommer mellem 12 og 15")) {
            var fund = Tal.find(saetning).getFirst();

            assertThat(fund.tal()).isEqualByComparingTo("12");
            assertThat(fund.hoejst()).hasValue(new BigDecimal("15"));
        }
    }

    @Test
    void etPunktumForanEnNySaetningGoerIkkeTalletTilEtNummer() {
        assertThat(Tal.find("Der kom 17. Det var flere end sidst").getFirst().art())
                .isEqualTo(Art.ANTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca. 20 deltagere", "omkring 20", "et par borgere"})
    void omtrentligeTalErMaerket(String saetning) {
        assertThat(Tal.find(saetning))
                .singleElement()
                .satisfies(tal -> assertThat(tal.omtrent()).isTrue());
    }

    @Test
    void etNummerIRaekkenErIkkeEtAntal() {
        assertThat(Tal.find("sommerskole for 4. klasse"))
                .singleElement()
                .satisfies(tal -> assertThat(tal.art()).isEqualTo(Art.ORDEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en borger kom af sig selv",
                "en gang til",
                "3-årige og deres forældre",
                "hjælp til alle",
                "stille zone",
                "vi ses",
                "tusind tak",
                "jeg er flyttet til en anden enhed",
                "påmindelsen skal være kl. 9",
                "we want to try shorter meetings"
            })
    void almindeligeOrdErIkkeTal(String saetning) {
        assertThat(Tal.find(saetning)).isEmpty();
    }

    @Test
    void talIEnDatoErIkkeMed() {
        var uge47 = new Datofund.FindesIkke(15, 21, "uge 47");

        assertThat(Tal.find("14 deltagere i uge 47", List.of(uge47)))
                .extracting(Talfund::tal)
                .containsExactly(BigDecimal.valueOf(14));
    }

    @Test
    void stedetITekstenErDetSkrevne() {
        var saetning = "Så på gågruppen: 14 deltagere";
        var fund = Tal.find(saetning).getFirst();

        assertThat(saetning.substring(fund.fra(), fund.til())).isEqualTo("14");
        assertThat(saetning.substring(fund.fra(), fund.enhedTil())).isEqualTo("14 deltagere");
    }
}
