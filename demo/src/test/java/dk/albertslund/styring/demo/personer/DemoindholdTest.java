package dk.albertslund.styring.demo.personer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Daekning;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoindholdTest {

    private static final LocalDate IDAG = LocalDate.parse("2026-11-24");

    @Test
    void hvertMaalHarDenRoedeTraadOpTilVisionen() {
        assertThat(Demohierarki.maal()).extracting(Maal::roedTraad).allMatch(it -> it.startsWith("Den bæredygtige by"));
    }

    @Test
    void nogleMaalsaetningerErDaekketOgNogleErMedViljeIkke() {
        var daekning = Daekning.i(2027, Demohierarki.maalsaetninger(), Demohierarki.maal());

        assertThat(daekning.obligatoriske()).hasSize(4);
        assertThat(daekning.udenMaal()).hasSize(1);
        assertThat(daekning.politikker()).hasSize(6).allMatch(en -> !en.roert().isEmpty());
        assertThat(daekning.politikker()).anyMatch(en -> en.forSent() > 0);
    }

    @Test
    void enhederneIMaaleneFindes() {
        var enheder = Demopersoner.alle().stream().map(Demoperson::enhed).toList();

        assertThat(Demohierarki.maal()).flatExtracting(Maal::enheder).allMatch(enheder::contains);
    }

    @Test
    void hverMilepaelHoererTilEtMaal() {
        var ids = Demohierarki.maal().stream().map(Maal::id).toList();

        assertThat(Demohierarki.milepaele(IDAG)).extracting(Milepael::paa).allMatch(ids::contains);
    }

    @Test
    void hverProevehandlingHarEtMaalOgKoererNu() {
        assertThat(Demoindhold.proevehandlinger(IDAG))
                .hasSizeGreaterThan(4)
                .allMatch(it -> it.koerer(IDAG))
                .allMatch(it -> it.maal().isPresent());
    }

    @Test
    void hvertTegnHoererTilEnAfDem() {
        var ids = Demoindhold.proevehandlinger(IDAG).stream()
                .map(Proevehandling::id)
                .toList();

        assertThat(Demoindhold.tegn(IDAG))
                .hasSizeGreaterThan(6)
                .extracting(Tegn::paa)
                .allMatch(ids::contains);
    }
}
