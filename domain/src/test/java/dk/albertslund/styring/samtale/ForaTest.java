package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledernes fora; verdens dag er mandag den 23. november 2026. */
class ForaTest {

    static final Optional<LocalDateTime> FOERSTE_DECEMBER = Optional.of(LocalDateTime.parse("2026-12-01T09:00"));

    final Verden verden = new Verden();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indkald direktørforum 1. december kl. 9",
                "opret direktørforummet den 1. december",
                "call direktørforum on 1 December at 9"
            })
    void etForumIndkaldesFoerstEfterJa(String sagt) {
        assertThat(noegler(verden.skriver(CILLE, sagt))).containsExactly("forum.spoerg");
        assertThat(foerste()).isEmpty();

        var skridt = verden.skriver(CILLE, "ja");

        assertThat(noegler(skridt)).containsExactly("forum.indkaldt");
        assertThat(foerste()).isEqualTo(FOERSTE_DECEMBER);
        assertThat(skridt.bestilt()).containsExactly(new Bestilling.RetForum("direktoerforum"));
    }

    @Test
    void fortrudtErDetIkkeIndkaldtOgOutlookFoelgerMed() {
        verden.skriver(CILLE, "indkald direktørforum 1. december kl. 9");
        verden.skriver(CILLE, "ja");

        var skridt = verden.skriver(CILLE, "fortryd");

        assertThat(noegler(skridt)).containsExactly("fortryd.forum.vaek");
        assertThat(foerste()).isEmpty();
        assertThat(skridt.bestilt()).containsExactly(new Bestilling.RetForum("direktoerforum"));
    }

    @Test
    void etForumStoppesEfterJaOgKanFortrydes() {
        verden.skriver(CILLE, "indkald direktørforum 1. december kl. 9");
        verden.skriver(CILLE, "ja");

        assertThat(noegler(verden.skriver(CILLE, "aflys direktørforum"))).containsExactly("forum.aflys.spoerg");
        verden.skriver(CILLE, "ja");
        assertThat(foerste()).isEmpty();

        assertThat(noegler(verden.skriver(CILLE, "fortryd"))).containsExactly("fortryd.forum.igen");
        assertThat(foerste()).isEqualTo(FOERSTE_DECEMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "indkald direktørforum, forum.hvornaar",
        "indkald direktørforum 5. december, forum.ikke_den_dag",
        "aflys direktørforum, forum.er_ikke_indkaldt",
        "indkald stormøde 1. december, forum.for_mange"
    })
    void detDerIkkeKanLadeSigGoereSigesMedDetSamme(String sagt, String noegle) {
        assertThat(noegler(verden.skriver(CILLE, sagt))).containsExactly(noegle);
        assertThat(foerste()).isEmpty();
    }

    @Test
    void allesRytmeOgLedereSes() {
        assertThat(noegler(verden.skriver(CILLE, "vis fora")))
                .containsExactly("forum.ikke_indkaldt", "forum.ikke_indkaldt", "forum.saadan");
    }

    @Test
    void kunOrganisatorerMaa() {
        assertThat(noegler(verden.skriver(ANNA, "indkald direktørforum 1. december")))
                .containsExactly("forum.kun_organisatorer");
        verden.trykker(ANNA, Handling.INDKALD_FORUM, "direktoerforum/2026-12-01T09:00", Map.of());
        assertThat(foerste()).isEmpty();
    }

    @Test
    void etKortMedNogetAndetIErGammelt() {
        assertThat(noegler(verden.trykker(CILLE, Handling.INDKALD_FORUM, "x/y", Map.of())))
                .containsExactly("kort.gammelt");
        assertThat(noegler(verden.trykker(CILLE, Handling.AFLYS_FORUM, "", Map.of())))
                .containsExactly("kort.gammelt");
    }

    private Optional<LocalDateTime> foerste() {
        return verden.fora().getFirst().foerste();
    }

    private static List<String> noegler(Skridt skridt) {
        return ((Svartekst) skridt.svar().orElseThrow())
                .afsnit().stream().map(Tekst::noegle).toList();
    }
}
