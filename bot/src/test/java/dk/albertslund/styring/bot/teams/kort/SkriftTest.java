package dk.albertslund.styring.bot.teams.kort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkriftTest {

    @ParameterizedTest
    @CsvSource({
        "20. november er frist,   20\\. november er frist",
        "1) maj,                  1\\) maj",
        "- punkt,                 \\- punkt",
        "# overskrift,            \\# overskrift",
        "**fed**,                 \\*\\*fed\\*\\*",
        "[klik](http://x),        \\[klik\\](http://x)",
    })
    void detDerLignerOpmaerkningStaarSomDetEr(String tekst, String skrevet) {
        assertThat(Skrift.bogstaveligt(tekst)).isEqualTo(skrevet);
    }

    @Test
    void hverLinjeSesFor() {
        assertThat(Skrift.bogstaveligt("Frister\n20. november")).isEqualTo("Frister\n20\\. november");
    }

    @ParameterizedTest
    @CsvSource({"Fredag den 20. november", "Skal jeg gemme den her prøvehandling?", "Udviklingsuge (uge 3)"})
    void almindeligTekstRoeresIkke(String tekst) {
        assertThat(Skrift.bogstaveligt(tekst)).isEqualTo(tekst);
    }
}
