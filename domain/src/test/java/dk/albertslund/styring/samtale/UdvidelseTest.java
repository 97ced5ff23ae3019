package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.samtale.Besked.Iagttaget;
import dk.albertslund.styring.samtale.Besked.Soegested;
import dk.albertslund.styring.samtale.Besked.Soegt;
import dk.albertslund.styring.samtale.Visning.Fund;
import dk.albertslund.styring.samtale.Visning.Notatform;
import dk.albertslund.styring.samtale.Visning.Notatkvittering;
import dk.albertslund.styring.samtale.tegn.Notatkladde;
import dk.albertslund.styring.tegn.Notat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Det, man kan bede om, mens man skriver til andre. */
class UdvidelseTest {

    static final String SET = "14 børn sang med i dag, også ham der plejer at gå";

    final Verden verden = new Verden();

    @BeforeEach
    void annaHarNogetIGang() {
        verden.skriver(ANNA, "ny prøvehandling: fælles morgensang fra i dag til udgangen af marts");
        verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form().kladde().om(), felter());
    }

    @Test
    void enBeskedBliverEnIagttagelseOgIkkeEtTal() {
        var form = (Notatform) verden.goer(ANNA, new Iagttaget(SET)).svar().orElseThrow();
        assertThat(form.kladde().skrevet()).isEqualTo(SET);
        assertThat(form.kladde().slags()).isEqualTo(Notatkladde.Slags.IAGTTAGELSE);

        var gemt = verden.trykker(
                ANNA,
                Handling.GEM_NOTAT,
                form.kladde().om(),
                Map.of(
                        "tekst",
                        form.kladde().skrevet(),
                        "forandring",
                        "TYDELIG",
                        "paa",
                        form.muligheder().getFirst().id().toString(),
                        "fra",
                        "2026-11-23",
                        "til",
                        "2026-11-23"));

        assertThat(gemt.svar()).containsInstanceOf(Notatkvittering.class);
        assertThat(verden.gemteNotater())
                .extracting(Notat::vaerdi)
                .containsExactly(new Notat.Iagttagelse(SET, Notat.Forandring.TYDELIG));
    }

    @Test
    void detDerSigerHvemEnBorgerErKommerIkkeIndDenVej() {
        var skridt = verden.goer(ANNA, new Iagttaget("010203-1234 sang med"));

        assertThat(skridt.svar()).hasValue(Hjaelp.sig("samtale.personnummer"));
        assertThat(skridt.naeste()).isEqualTo(new Ledig());
    }

    @Test
    void enLangBeskedKortesTilDetDerErPladsTil() {
        var form = (Notatform)
                verden.goer(ANNA, new Iagttaget("x".repeat(9_000))).svar().orElseThrow();

        assertThat(form.kladde().skrevet()).hasSize(Notat.TEKST_LAENGDE);
    }

    @Test
    void enSoegningFinderDetDerErBegyndtPaaHvorEnDenEr() {
        assertThat(fund(Soegested.MAAL, "fælless").maal()).containsExactly(Verden.FAELLESSKABER);
        assertThat(fund(Soegested.PROEVEHANDLING, "morgensang").proevehandlinger())
                .extracting(fundet -> fundet.en().titel())
                .containsExactly("Fælles morgensang");
        assertThat(fund(Soegested.BEGREB, "prøveh").begreber())
                .extracting(Begreb::noegle)
                .containsExactly("proevehandling");
    }

    @Test
    void indenDerErSkrevetNogetVisesDetNaermeste() {
        assertThat(fund(Soegested.PROEVEHANDLING, "").proevehandlinger()).hasSize(1);
        assertThat(fund(Soegested.BEGREB, "").begreber()).isNotEmpty();
        assertThat(verden.goer(BO, new Soegt(Soegested.PROEVEHANDLING, "")).svar())
                .as("Bo har ingen")
                .hasValue(Hjaelp.sig("soeg.intet_at_dele"));
    }

    @Test
    void laeringFindesKunHosDeAfsluttede() {
        assertThat(verden.goer(ANNA, new Soegt(Soegested.LAERING, "morgensang")).svar())
                .hasValue(Hjaelp.sig("soeg.intet_at_dele"));
    }

    @Test
    void enSoegningForstyrrerIkkeDetHunErVed() {
        var foer = verden.skriver(ANNA, "nyt tegn").naeste();

        assertThat(verden.goer(ANNA, new Soegt(Soegested.MAAL, "x")).naeste()).isEqualTo(foer);
    }

    private Fund fund(Soegested sted, String tekst) {
        return (Fund) verden.goer(ANNA, new Soegt(sted, tekst)).svar().orElseThrow();
    }

    private Visning.Proevehandlingsform form() {
        return (Visning.Proevehandlingsform)
                verden.skriver(ANNA, "ny prøvehandling: fælles morgensang fra i dag til udgangen af marts")
                        .svar()
                        .orElseThrow();
    }

    private static Map<String, String> felter() {
        return Map.of(
                "titel",
                "Fælles morgensang",
                "maal",
                Verden.FAELLESSKABER.id().vaerdi().toString(),
                "borgergruppe",
                "BOERN",
                "start",
                "2026-11-23",
                "slut",
                "2027-03-31",
                "haab",
                "");
    }
}
