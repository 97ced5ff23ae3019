package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.bot.teams.kort.Element.InputChoiceSet;
import dk.albertslund.styring.bot.teams.kort.Element.InputDate;
import dk.albertslund.styring.bot.teams.kort.Element.InputText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a form. The words of each lie under {@code <form>.felt.<id>}: its label, and under {@code .mangler} what
 * is said when it is left empty.
 */
record Felter(Sprogbrug sprog, String form) {

    /** A year before that is a slip of the finger, and the server takes it as no date. */
    private static final String TIDLIGST = "1900-01-01";

    Element tekst(String id, String vaerdi, int laengde) {
        return new InputText(id, navn(id), vaerdi, null, laengde, null, true, mangler(id));
    }

    Element frivillig(String id, String vaerdi, int laengde) {
        return new InputText(id, navn(id), vaerdi, null, laengde, null, null, null);
    }

    Element langTekst(String id, String vaerdi, int laengde) {
        return new InputText(id, navn(id), vaerdi, true, laengde, null, true, mangler(id));
    }

    Element frivilligLangTekst(String id, String vaerdi, int laengde) {
        return new InputText(id, navn(id), vaerdi, true, laengde, null, null, null);
    }

    Element dato(String id, Optional<LocalDate> vaerdi) {
        return new InputDate(
                id,
                navn(id),
                vaerdi.map(LocalDate::toString).orElse(""),
                TIDLIGST,
                true,
                mangler(id) + " " + sprog.tekst("form.aar"));
    }

    Element valg(String id, List<Choice> muligheder, String valgt) {
        return new InputChoiceSet(
                id, navn(id), muligheder, valgt, "compact", null, sprog.tekst("form.vaelg"), true, mangler(id));
    }

    Element frivilligtValg(String id, List<Choice> muligheder, String valgt) {
        return new InputChoiceSet(
                id, navn(id), muligheder, valgt, "compact", null, sprog.tekst("form.vaelg"), null, null);
    }

    Element frivilligDato(String id, Optional<LocalDate> vaerdi) {
        return new InputDate(
                id, navn(id), vaerdi.map(LocalDate::toString).orElse(""), TIDLIGST, null, sprog.tekst("form.aar"));
    }

    /** All choices at sight, and it is for us to say when one is missing. */
    Element synligtFrivilligtValg(String id, List<Choice> muligheder, String valgt) {
        return new InputChoiceSet(id, navn(id), muligheder, valgt, "expanded", null, null, null, null);
    }

    /** All choices at sight, one under the other. */
    Element synligtValg(String id, List<Choice> muligheder, String valgt) {
        return new InputChoiceSet(id, navn(id), muligheder, valgt, "expanded", null, null, true, mangler(id));
    }

    /** Any number of them; the values come back with commas between. */
    Element flereValg(String id, List<Choice> muligheder, String valgte) {
        return new InputChoiceSet(id, navn(id), muligheder, valgte, "expanded", true, null, null, null);
    }

    private String navn(String id) {
        return sprog.tekst(form + ".felt." + id);
    }

    private String mangler(String id) {
        return sprog.tekst(form + ".felt." + id + ".mangler");
    }
}
