package dk.albertslund.styring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Ledelse.Ansat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Dagplejen og Børnehaven hører under Dagtilbud. Ditte leder Dagplejen, Gitte leder Dagtilbud. */
class LedelseTest {

    static final Enhed DAGTILBUD = enhed(1, "Dagtilbud", Optional.empty());
    static final Organisation ORGANISATION = new Organisation(List.of(
            DAGTILBUD, enhed(2, "Dagplejen", Optional.of(DAGTILBUD)), enhed(3, "Børnehaven", Optional.of(DAGTILBUD))));

    static final Ansat GITTE = ansat("gitte", "Dagtilbud", "");
    static final Ansat DITTE = ansat("ditte", "Dagplejen", "gitte");
    static final Ansat ANNA = ansat("anna", "Dagplejen", "ditte");

    @Test
    void enhedensLederErDenDerHarNogenUnderSigOgSelvHoererUnderEnAndenEnhed() {
        var ledelse = ledelse(GITTE, DITTE, ANNA);

        assertThat(ledelse.lederAf("Dagplejen")).contains(DITTE);
        assertThat(ledelse.over(ANNA)).contains(DITTE);
        assertThat(ledelse.alleOver(ANNA)).containsExactly(DITTE, GITTE);
        assertThat(ledelse.over(GITTE)).isEmpty();
    }

    @Test
    void enTomPostGaarTilDenNaermesteOver() {
        var stoppet = new Ansat(DITTE.id(), "ditte", "ditte", "Dagplejen", DITTE.leder(), /* aktiv= */ false);
        var ledelse = ledelse(GITTE, ansat("hanne", "Dagtilbud", "gitte"), stoppet, ANNA);

        assertThat(ledelse.lederAf("Dagplejen")).isEmpty();
        assertThat(ledelse.staarFor("Dagplejen")).contains(GITTE);
        assertThat(ledelse.over(ANNA)).contains(GITTE);
    }

    @Test
    void udenEnLederIKatalogetGaarDetOpadGennemEnhederne() {
        var kim = ansat("kim", "Børnehaven", "");
        var ledelse = ledelse(GITTE, DITTE, ANNA, kim);

        assertThat(ledelse.staarFor("Børnehaven")).contains(GITTE);
        assertThat(ledelse.over(kim)).contains(GITTE);
    }

    @Test
    void denDerErStoppetErIkkeHerMere() {
        var stoppet = new Ansat(ANNA.id(), "anna", "anna", "Dagplejen", ANNA.leder(), /* aktiv= */ false);

        assertThat(ledelse(GITTE, DITTE, stoppet).ansat(ANNA.id())).isEmpty();
        assertThat(ledelse(GITTE, DITTE, ANNA).ansat(ANNA.id())).contains(ANNA);
    }

    @Test
    void enRingAfLedereHarEnEnde() {
        var ledelse = ledelse(ansat("a", "X", "b"), ansat("b", "X", "a"));

        assertThat(ledelse.alleOver(ansat("a", "X", "b"))).hasSize(1);
    }

    private static Ledelse ledelse(Ansat... ansatte) {
        return new Ledelse(ORGANISATION, List.of(ansatte));
    }

    private static Ansat ansat(String id, String enhed, String leder) {
        return new Ansat(
                new Medarbejder.Id(id),
                id,
                id,
                enhed,
                Optional.of(leder).filter(en -> !en.isEmpty()).map(Medarbejder.Id::new),
                /* aktiv= */ true);
    }

    private static Enhed enhed(int nr, String navn, Optional<Enhed> under) {
        return Enhed.ny(new Enhed.Id(new UUID(0, nr)), navn, Slags.ENHED, under.map(Enhed::id), LocalDate.EPOCH);
    }
}
