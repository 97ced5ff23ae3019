package dk.albertslund.styring.demo.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udtraek.Kanalfiler.Grund;
import dk.albertslund.styring.udtraek.Kanalfiler.Lagt;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanalfilerModGraphTest {

    static final Kanal KANAL = new Kanal("7d1f0000-0000-4000-8000-000000000001", "19:abc@thread.tacv2");

    final Opstilling opstilling = new Opstilling("kanalfiler", Byen.med(1), opsaetning -> opsaetning);

    @AfterEach
    void luk() {
        opstilling.close();
    }

    @Test
    void toGangeErEnFilIToUdgaver() {
        var foerste = laeg("Målplan Dagplejen.xlsx", 1_000);
        var anden = laeg("Målplan Dagplejen.xlsx", 2_000);

        assertThat(foerste).isInstanceOf(Lagt.Der.class).isEqualTo(anden);
        assertThat(opstilling.graph.filer())
                .singleElement()
                .satisfies(fil -> assertThat(fil.kanal()).isEqualTo(KANAL.id()))
                .satisfies(fil -> assertThat(fil.indhold()).hasSize(2_000))
                .extracting(Kanalfil::navn, Kanalfil::udgave)
                .containsExactly("Målplan Dagplejen.xlsx", 2);
    }

    @Test
    void enStorFilDerBrydesUndervejsKommerHelFrem() {
        var indhold = new byte[12_000_000];
        new Random(7).nextBytes(indhold);
        opstilling.graph.bestil(Uheld.OVERFOERSEL_AFBRUDT, 2);

        var lagt = opstilling.kanalfiler().laeg(KANAL, "Status.xlsx", indhold);

        assertThat(lagt).isInstanceOf(Lagt.Der.class);
        assertThat(opstilling.graph.filer())
                .singleElement()
                .satisfies(fil -> assertThat(fil.indhold()).isEqualTo(indhold));
    }

    @ParameterizedTest
    @CsvSource({"MAPPE_MANGLER, INGEN_MAPPE", "FILER_NAEGTET, NAEGTET", "FIL_LAAST, LAAST", "DREV_FULDT, FULDT"})
    void detDerErIVejenSiges(Uheld uheld, Grund grund) {
        opstilling.graph.bestil(uheld, 1);

        assertThat(laeg("x.xlsx", 10)).isEqualTo(new Lagt.Afvist(grund));
        assertThat(opstilling.graph.filer()).isEmpty();

        assertThat(laeg("x.xlsx", 10)).isInstanceOf(Lagt.Der.class);
    }

    private Lagt laeg(String navn, int stoerrelse) {
        return opstilling.kanalfiler().laeg(KANAL, navn, new byte[stoerrelse]);
    }
}
