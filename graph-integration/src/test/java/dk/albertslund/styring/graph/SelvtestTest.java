package dk.albertslund.styring.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.drift.Selvtest.Proeve;
import dk.albertslund.styring.drift.Selvtest.Svar;
import dk.albertslund.styring.graph.adgang.Funktion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelvtestTest {

    @Test
    void hverTilladelseProevesMedEtKaldOgDenDerManglerKanRettesMedEnKommando() {
        try (var graf = new Lokalgraf(kald -> kald.url().contains("/places/")
                ? Lokalgraf.Svar.nej(403, "ErrorAccessDenied", Map.of())
                : Lokalgraf.Svar.ok(indhold(kald.url())))) {

            var svar = graf.selvtest(Set.of()).koer();

            assertThat(svar).hasSameSizeAs(Rettighed.alle());
            assertThat(svar)
                    .filteredOn(en -> en.svar() != Svar.VIRKER)
                    .extracting(Proeve::tilladelse, Proeve::svar)
                    .containsExactly(tuple("Place.Read.All", Svar.MANGLER));
            assertThat(om(Rettighed.LOKALER, svar).raad()).contains("'Place.Read.All'", "app-1");
        }
    }

    @Test
    void detDerErSlaaetFraProevesIkkeOgEtNedbrudErIkkeEnManglendeTilladelse() {
        try (var graf = new Lokalgraf(_ -> Lokalgraf.Svar.nej(500, "x", Map.of()))) {

            var svar = graf.selvtest(Set.of(Funktion.LOKALER)).koer();

            assertThat(om(Rettighed.LOKALER, svar).svar()).isEqualTo(Svar.SLUKKET);
            assertThat(graf.kald).noneMatch(kald -> kald.url().contains("places"));
            assertThat(List.of(svar.getFirst().svar(), svar.getFirst().raad())).isEqualTo(List.of(Svar.UVIST, ""));
        }
    }

    private static String indhold(String url) {
        if (url.contains("/filesFolder")) {
            return "{\"id\":\"01\",\"parentReference\":{\"driveId\":\"b!drev\"}}";
        }
        return url.contains("/mailboxSettings") || url.contains("/drives/") ? "{}" : "{\"value\":[]}";
    }

    private static Proeve om(Rettighed en, List<Proeve> svar) {
        return svar.stream()
                .filter(proeve -> proeve.tilladelse().equals(en.navn))
                .findFirst()
                .orElseThrow();
    }
}
