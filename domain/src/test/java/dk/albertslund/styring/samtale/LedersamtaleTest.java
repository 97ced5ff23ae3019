package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.mangel.Mangel.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningsform;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste.Person;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gitte leder Ditte, som leder Dagplejen med Anna og Eva. */
class LedersamtaleTest {

    final Verden verden = new Verden();

    @BeforeEach
    void annaHarIkkeSagtNogetOmMorgensangenIFemUger() {
        verden.skriver(ANNA, "ny prøvehandling: morgensang for børn fra i dag til udgangen af marts");
        verden.skriver(ANNA, "gem");
        verden.gaar(Duration.ofDays(35));
        verden.ledelse.alleErVarslet();
    }

    @Test
    void detForsinkedeSesFoerstNaarHunHarFaaetDetAtVide() {
        verden.ledelse.ingenErVarslet();
        assertThat(noegle(verden.skriver(DITTE, "hvem mangler noget"))).isEqualTo("leder.ingen_mangler");
        verden.har(Hierarki.maal("Flere er ude", Hierarki.FLERE_UDE, "Dagplejen"));
        assertThat(liste(verden.skriver(GITTE, "hvem mangler noget")).folk())
                .as("målplanens frist er i februar, så den er ikke forsinket")
                .extracting(Person::id)
                .containsExactly(DITTE.id());

        verden.ledelse.alleErVarslet();

        assertThat(liste(verden.skriver(DITTE, "hvem mangler noget")).folk())
                .extracting(Person::id)
                .containsExactly(ANNA.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hvem mangler noget i min enhed?",
                "Hvem mangler noget",
                "hvem mangler hvad",
                "vis hvem der mangler noget",
                "who is behind?"
            })
    void lederenSerHvemDerManglerHvad(String sagt) {
        assertThat(liste(verden.skriver(DITTE, sagt)).folk()).singleElement().satisfies(anna -> {
            assertThat(anna.id()).isEqualTo(ANNA.id());
            assertThat(anna.mangler())
                    .extracting(Mangel::slags, Mangel::titel)
                    .containsExactly(tuple(Slags.IAGTTAGELSE, "Morgensang for børn"));
        });
    }

    @Test
    void chefenSerAlleUnderSigOgHvadEnhedensLederMangler() {
        var liste = liste(verden.skriver(GITTE, "hvem mangler noget"));

        assertThat(liste.folk()).extracting(Person::id).containsExactly(DITTE.id(), ANNA.id());
        assertThat(liste.folk().getFirst().mangler())
                .extracting(Mangel::slags)
                .as("Dagplejen har ingen målplan")
                .containsExactly(Slags.MAAL);
        assertThat(liste.folk().getFirst().mangler().getFirst().frist()).contains(LocalDate.parse("2026-12-18"));
    }

    @Test
    void andreFaarDetIkkeAtSe() {
        for (var hvem : List.of(ANNA, EVA, CILLE)) {
            assertThat(noegle(verden.skriver(hvem, "hvem mangler noget"))).isEqualTo("leder.kun_ledere");
            assertThat(noegle(verden.trykker(hvem, Handling.SPOERG_VENLIGT, "alle", Map.of())))
                    .isEqualTo("leder.kun_ledere");
            assertThat(verden.trykker(hvem, Handling.SEND_ANMODNING, "alle", Map.of())
                            .bestilt())
                    .isEmpty();
        }
        var fremmed = leder("fie", "Musikskolen");
        assertThat(noegle(verden.skriver(fremmed, "hvem mangler noget")))
                .as("en leder med andre folk")
                .isEqualTo("leder.ingen_mangler");
    }

    @Test
    void enVenligBeskedTilEnSesFoerDenSendesMedEtTryk() {
        var form = form(verden.skriver(DITTE, "skriv venligt til Anna"));
        assertThat(form.til()).containsExactly(ANNA.navn());
        assertThat(form.somDen().fraNavn()).isEqualTo(DITTE.navn());
        assertThat(form.somDen().mangler()).hasSize(1);

        var skridt = verden.trykker(
                DITTE, Handling.SEND_ANMODNING, form.om(), Map.of("besked", "Bare en linje om, hvad I ser."));

        assertThat(skridt.bestilt())
                .containsExactly(new Bestilling.Spoerg(
                        "anmod/ditte/2026-12-28", List.of(ANNA.id()), "Bare en linje om, hvad I ser."));
        assertThat(noegle(skridt)).isEqualTo("leder.spurgt");
    }

    @Test
    void alleDerManglerNogetSpoergesPaaEnGangOgKunDem() {
        form(verden.skriver(GITTE, "skriv venligt til alle der mangler noget"));

        var skridt = verden.skriver(GITTE, "ja");

        assertThat(spurgt(skridt)).containsExactlyInAnyOrder(DITTE.id(), ANNA.id());
    }

    @Test
    void denDerErFaerdigImensFaarDenIkke() {
        var form = form(verden.skriver(DITTE, "skriv venligt til Anna"));
        verden.skriver(ANNA, "12 børn i dag");
        verden.skriver(ANNA, "gem");

        var skridt = verden.trykker(DITTE, Handling.SEND_ANMODNING, form.om(), Map.of());

        assertThat(skridt.bestilt()).isEmpty();
        assertThat(noegle(skridt)).isEqualTo("leder.faerdige_nu");
    }

    @Test
    void enLederKanKunSpoergeSineEgne() {
        var skridt = verden.trykker(DITTE, Handling.SEND_ANMODNING, GITTE.id().entra(), Map.of());

        assertThat(skridt.bestilt()).isEmpty();
    }

    @Test
    void fortrydTagerDetTilbageDerIkkeErSendt() {
        form(verden.skriver(DITTE, "skriv venligt til Anna"));
        verden.skriver(DITTE, "ja");

        verden.skriver(DITTE, "fortryd");

        assertThat(verden.udbakke)
                .last()
                .isEqualTo(new Aendring.Afsendelse("anmod/ditte/2026-12-28", List.of(ANNA.id()), /* taget= */ true));
    }

    @Test
    void denSpurgteSvarerSinLederIKortet() {
        var skridt = verden.trykker(ANNA, Handling.SVAR_LEDER, "ditte", Map.of("svar", "Jeg når det i morgen"));

        assertThat(skridt.bestilt())
                .singleElement()
                .isInstanceOfSatisfying(
                        Bestilling.Underret.class,
                        svar -> assertThat(svar.til()).isEqualTo(DITTE.id()));
        assertThat(verden.trykker(ANNA, Handling.SVAR_LEDER, "ditte", Map.of("svar", ""))
                        .bestilt())
                .isEmpty();
        assertThat(verden.trykker(ANNA, Handling.SVAR_LEDER, BO.id().entra(), Map.of("svar", "Hej"))
                        .bestilt())
                .as("Bo er ikke leder over Anna")
                .isEmpty();
    }

    @Test
    void iEnKanalSigesDerIkkeNogetOmNogen() {
        assertThat(verden.skriverIKanal(DITTE, "hvem mangler noget").svar())
                .get()
                .isInstanceOf(Visning.KunPersonligt.class);
    }

    private static Medarbejder leder(String id, String enhed) {
        return new Medarbejder(
                new Medarbejder.Id(id), id, id, "", "", enhed, Optional.empty(), Set.of(Rolle.LEDER), Set.of());
    }

    private static List<Medarbejder.Id> spurgt(Skridt skridt) {
        return ((Bestilling.Spoerg) skridt.bestilt().getFirst()).til();
    }

    private static Mangelliste liste(Skridt skridt) {
        return (Mangelliste) skridt.svar().orElseThrow();
    }

    private static Anmodningsform form(Skridt skridt) {
        return (Anmodningsform) skridt.svar().orElseThrow();
    }

    private static String noegle(Skridt skridt) {
        return ((Svartekst) skridt.svar().orElseThrow()).afsnit().getFirst().noegle();
    }
}
