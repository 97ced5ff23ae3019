package dk.albertslund.styring.samtale;

import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** De faste måder, folk beder om at se eller rette begreberne på. */
final class Begrebsudtryk {

    private static final List<String> RET = List.of(
            "ret begrebet",
            "ret begreb",
            "ret forklaringen paa",
            "aendr begrebet",
            "aendr forklaringen paa",
            "edit the term",
            "edit term",
            "change the term",
            "change the explanation of");

    /** Det, der skrives efter, er navnet. */
    private static final Pattern NYT = Pattern.compile(
            "(?iu)^\\s*(?:(?:tilføj|tilfoej|opret|lav)(?: et)?(?: nyt)? begreb(?:et)?|nyt begreb|add (?:a |the )?(?:new )?term"
                    + "|new term)\\b\\s*[:,]?(.*)$");

    private static final List<String> ALLE = List.of(
            "begreber",
            "begreberne",
            "vis begreber",
            "vis begreberne",
            "ordliste",
            "ordlisten",
            "vis ordlisten",
            "terms",
            "show terms",
            "glossary");

    static Optional<Hensigt> i(Ytring ytring) {
        var nyt = NYT.matcher(ytring.tekst());
        if (nyt.matches()) {
            return Optional.of(new Hensigt.NytBegreb(nyt.group(1).strip()));
        }
        var saetning = ytring.saetning();
        if (saetning.begynderMed(RET)) {
            return Optional.of(new Hensigt.RetBegreb(ytring.tekst()));
        }
        return saetning.er(ALLE) ? Optional.of(new Hensigt.VisBegreber()) : Optional.empty();
    }

    private Begrebsudtryk() {}
}
