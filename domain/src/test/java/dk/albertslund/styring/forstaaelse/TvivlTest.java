package dk.albertslund.styring.forstaaelse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TvivlTest {

    @Test
    void kunAlmindeligeOrdSiges() {
        var tvivl = Tyder.laert()
                .tvivl("kan du lige ordne det der med Poul Jensen 4217")
                .orElseThrow();

        assertThat(tvivl.ord()).containsExactly("kan", "du", "lige", "_", "det", "der", "med", "_", "_", "_");
        assertThat(tvivl.bud()).hasSize(3);
    }

    @Test
    void dermedErDerIngenTvivl() {
        assertThat(Tyder.laert().tvivl("vis årshjulet")).isEmpty();
    }
}
