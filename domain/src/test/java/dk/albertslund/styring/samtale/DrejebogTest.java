package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.Afslutningskvittering;
import dk.albertslund.styring.samtale.Visning.AndensProevehandling;
import dk.albertslund.styring.samtale.Visning.Maalform;
import dk.albertslund.styring.samtale.Visning.Maalliste;
import dk.albertslund.styring.samtale.Visning.Notatform;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.Visning.Proevehandlingskvittering;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.Visning.Talspoergsmaal;
import dk.albertslund.styring.samtale.maal.Maalfelter;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import dk.albertslund.styring.tegn.Notat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scenerne, som de er tænkt, fra den første sætning til den sidste. */
class DrejebogTest {

    final Verden verden = new Verden();

    @Test
    void enProevehandlingIEnSaetningOgEnIagttagelseMedToTryk() {
        var form = (Proevehandlingsform)
                siger(ANNA, "ny prøvehandling: fælles morgensang for de 3-5 årige fra på mandag til udgangen af marts");
        assertThat(form.kladde().titel()).isEqualTo("Fælles morgensang for de 3-5 årige");
        assertThat(form.kladde().maal()).hasValue(Verden.FAELLESSKABER.id());

        var gemt = (Proevehandlingskvittering) siger(ANNA, "gem");
        assertThat(gemt.spoerges()).hasValue(LocalDate.parse("2026-12-11"));

        var set = (Notatform) siger(ANNA, "i dag sang alle seks med, også ham der plejer at gå");
        assertThat(set.kladde().skrevet()).isEqualTo("i dag sang alle seks med, også ham der plejer at gå");
        assertThat(set.kladde().sted()).isPresent();
    }

    @Test
    void etTalEtForkertTalOgFortryd() {
        gaagrupper();
        noteret("9 deltagere i uge 45");
        noteret("11 deltagere i uge 46");
        noteret("14 deltagere i uge 47");

        var tvivl = (Talspoergsmaal) siger(ANNA, "nej 41");
        assertThat(tvivl.forrige())
                .as("der spørges med det samme")
                .containsExactly(new BigDecimal("9"), new BigDecimal("11"), new BigDecimal("14"));
        assertThat(tvivl.naermere()).hasValue(new BigDecimal("14"));
        siger(ANNA, "ja");
        assertThat(verden.gemteNotater().getLast().vaerdi())
                .isEqualTo(new Notat.Tal(new BigDecimal("41"), "deltagere"));

        assertThat(siger(ANNA, "fortryd"))
                .isEqualTo(Hjaelp.sig(
                        "fortryd.tal.igen",
                        new Tekst.Hvornaar(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-22")),
                        new Tekst.Noteret(new Notat.Tal(new BigDecimal("14"), "deltagere"))));
    }

    @Test
    void enRimeligRettelseSesPaaKortet() {
        gaagrupper();
        noteret("9 deltagere i uge 45");
        noteret("11 deltagere i uge 46");
        noteret("14 deltagere i uge 47");

        assertThat(siger(ANNA, "nej 15")).isInstanceOf(Notatform.class);
    }

    @Test
    void detDerIkkeErTilAtForstaaEnderMedHjaelpOgDetDerLigner() {
        gaagrupper();

        var foerst = (Svartekst) siger(ANNA, "kan du lige ordne det der");
        var saa = (Visning.Hjaelp) siger(ANNA, "kan du lige ordne det der");

        assertThat(foerst.knapper()).hasSize(3);
        assertThat(foerst.knapper().subList(0, 2))
                .extracting(Knap::om)
                .as("noget, der kan gøres, står først")
                .noneMatch(om -> om.startsWith("ude_af_scope"));
        assertThat(saa.indledning()).isPresent();
        assertThat(saa.fundet()).hasSizeLessThanOrEqualTo(Visning.Hjaelp.FUNDET);
        assertThat(siger(ANNA, "31. februar")).isEqualTo(Hjaelp.sig("samtale.umulig_dato", ord("31. februar")));
    }

    @Test
    void iEnKanalErDerIntetPersonligt() {
        assertThat(verden.skriverIKanal(ANNA, "14 deltagere").svar()).containsInstanceOf(Visning.KunPersonligt.class);
        assertThat(verden.skriverIKanal(ANNA, "vis årshjulet").svar())
                .containsInstanceOf(Visning.Aarshjulsvisning.class);
    }

    @Test
    void stopErLaering() {
        var om = gaagrupper();

        var svar = verden.trykker(
                        ANNA,
                        Handling.GEM_AFSLUTNING,
                        om + "/" + verden.gemte().getFirst().kendemaerke(),
                        Map.of("set", "Gåture om aftenen trak ikke nye til", "udfald", "STOP"))
                .svar()
                .orElseThrow();

        assertThat(svar).isInstanceOf(Afslutningskvittering.class);
    }

    @Test
    void enAndensProevehandlingKanLaesesOgLederenKanNaas() {
        var om = gaagrupper();

        var svar = (AndensProevehandling) verden.trykker(BO, Handling.RET_PROEVEHANDLING, om, Map.of())
                .svar()
                .orElseThrow();

        assertThat(svar.leder()).map(Visning.AndensMaalplan.Leder::fornavn).hasValue("Ditte");
    }

    @Test
    void maalForUngeFindesUansetHvisDeEr() {
        assertThat(siger(BO, "mål for unge")).isInstanceOf(Svartekst.class);
        var form = (Maalform) siger(ANNA, "nyt mål: flere er med i klubben");
        assertThat(form.kladde().grupper()).as("klubben er for unge").containsExactly(Borgergruppe.UNGE);
        var felter = new HashMap<>(Maalfelter.af(form.kladde()));
        felter.put("grupper", "BOERN,UNGE,NOGET_ANDET");
        felter.put("under", Hierarki.ALLE_ER_MED.id().vaerdi().toString());
        verden.trykker(ANNA, Handling.GEM_MAAL, form.kladde().om(), felter);

        var gemt = verden.maal().getLast();
        assertThat(gemt.grupper()).isEqualTo(Set.of(Borgergruppe.BOERN, Borgergruppe.UNGE));
        for (var sagt : List.of("mål for unge", "vis mål for unge", "goals for young people")) {
            assertThat(((Maalliste) siger(BO, sagt)).maal()).as(sagt).containsExactly(gemt);
        }
        assertThat(((Maalliste) verden.skriverIKanal(CILLE, "mål for børn")
                                .svar()
                                .orElseThrow())
                        .maal())
                .as("titlen siger det, når intet er valgt")
                .extracting(Maal::titel)
                .contains(Verden.FAELLESSKABER.titel(), gemt.titel());
        assertThat(siger(BO, "mål for ældre"))
                .isEqualTo(Hjaelp.sig(
                        "maal.ingen_for", new Tekst.Opremset(List.of(new Tekst.Opslagsord("borgergruppe.aeldre")))));
        assertThat(siger(BO, "vis mål for Dagplejen")).isInstanceOf(Visning.Maalplansvisning.class);
    }

    private String gaagrupper() {
        var form = (Proevehandlingsform) siger(ANNA, "ny prøvehandling: gågrupper for ældre");
        var felter = new HashMap<>(Proevehandlingsfelter.af(form.kladde()));
        felter.put("start", "2026-09-01");
        felter.put("slut", "2027-03-31");
        verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter);
        return verden.gemte().getFirst().id().vaerdi().toString();
    }

    private void noteret(String tal) {
        siger(ANNA, tal);
        siger(ANNA, "gem");
    }

    private Visning siger(Medarbejder hvem, String tekst) {
        return verden.skriver(hvem, tekst).svar().orElseThrow();
    }
}
