package dk.albertslund.styring.demo.personer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Daekning;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Stand;
import dk.albertslund.styring.tegn.Tegn;
import java.time.LocalDate;
import java.util.stream.Stream;
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
    void alleTegnOgNotaterHoererTilNogetDerErDer() {
        var paa = Stream.concat(
                        Demoindhold.proevehandlinger(IDAG).stream().map(en -> Paa.proevehandling(en.id())),
                        Demohierarki.maal().stream().map(et -> Paa.maal(et.id())))
                .toList();

        assertThat(Demoindhold.tegn(IDAG))
                .hasSizeGreaterThan(4)
                .extracting(Tegn::paa)
                .allMatch(paa::contains);
        assertThat(Demoindhold.notater(IDAG))
                .hasSizeGreaterThan(30)
                .extracting(Notat::paa)
                .allMatch(paa::contains);
    }

    @Test
    void nogetErNaaetNogetErPaaVejOgNogetErNaestenIkkeBegyndt() {
        var notater = Demoindhold.notater(IDAG);

        assertThat(Demoindhold.tegn(IDAG))
                .extracting(tegn -> Stand.den(
                        IDAG, tegn, notater.stream().filter(tegn::tager).toList()))
                .contains(Stand.NAAET, Stand.PAA_VEJ, Stand.BAGEFTER);
    }
}
