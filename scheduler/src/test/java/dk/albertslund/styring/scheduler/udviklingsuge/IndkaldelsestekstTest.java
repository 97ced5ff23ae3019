package dk.albertslund.styring.scheduler.udviklingsuge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndkaldelsestekstTest {

    @Test
    void emnetNaevnerBorgergruppenOgDelenNaarDerErFlere() {
        assertThat(tekst(1, 1).emne()).isEqualTo("Udviklingsuge: Ældre");
        assertThat(tekst(2, 3).emne()).isEqualTo("Udviklingsuge: Ældre (2 af 3)");
    }

    @Test
    void tekstenNaevnerUgenOgUge53HoererTilSitAar() {
        assertThat(tekst(1, 1).tekst()).contains("(uge 53)").contains("de ældre, mødes");
    }

    private static Indkaldelsestekst tekst(int del, int dele) {
        var nytaar = LocalDateTime.parse("2026-12-29T09:00:00");
        return new Indkaldelsestekst(new Moede(
                new Moede.Id(new UUID(0, 1)),
                Borgergruppe.AELDRE,
                del,
                dele,
                new Tidsrum(nytaar, nytaar.plusHours(2)),
                Optional.empty(),
                List.of()));
    }
}
