package dk.albertslund.styring.demo.personer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Rolle;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemopersonerTest {

    private final List<Demoperson> alle = Demopersoner.alle();

    @Test
    void omkringTresMenneskerIHeleKommunen() {
        assertThat(alle).hasSizeBetween(55, 65);
        assertThat(alle).extracting(Demoperson::id).doesNotHaveDuplicates();
        assertThat(alle)
                .extracting(Demoperson::mail)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[a-z.]+@[a-z.]+"));
    }

    @Test
    void allePaaNaerKommunaldirektoerenHarEnLederDerFindes() {
        var navne = alle.stream().map(Demoperson::navn).toList();

        assertThat(alle)
                .filteredOn(it -> it.leder().isEmpty())
                .extracting(Demoperson::titel)
                .containsExactly("Kommunaldirektør");
        assertThat(navne)
                .containsAll(alle.stream().flatMap(it -> it.leder().stream()).toList());
    }

    @Test
    void drejebogensMenneskerErDer() {
        assertThat(Demopersoner.ved("Anna")).returns("Dagplejen", Demoperson::enhed);
        assertThat(Demopersoner.ved("Anna").roller()).isEmpty();
        assertThat(Demopersoner.ved("Bo").roller()).containsExactly(Rolle.LEDER);
        assertThat(Demopersoner.ved("Cille").roller()).containsExactly(Rolle.ORGANISATOR);
        assertThat(Demopersoner.ved("Asta").roller()).containsExactly(Rolle.ADMINISTRATOR);
    }

    @Test
    void hverBorgergruppeHarNogenDerArbejderForDen() {
        for (var gruppe : Borgergruppe.values()) {
            assertThat(alle)
                    .filteredOn(it -> it.borgergrupper().contains(gruppe))
                    .hasSizeGreaterThan(4);
        }
    }
}
