package dk.albertslund.styring.samtale.organisation;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.samtale.organisation.Organisationsoenske.Omlaegges;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * De faste måder, folk taler om organisationen på. En sætning som ”flyt mødet til fredag” er kun om organisationen, når
 * det, der flyttes, er en enhed.
 */
public final class Organisationsudtryk {

    private record Form(Pattern moenster, Function<Fund, Optional<? extends Omlaegges>> oenske) {

        Optional<? extends Omlaegges> laest(String sagt, Supplier<Organisation> enheder) {
            var match = moenster.matcher(sagt);
            return match.matches() ? oenske.apply(new Fund(match, enheder.get())) : Optional.empty();
        }
    }

    private static final Pattern SLUTTEGN = Pattern.compile("[.!\\s]+$");

    /** Tre navne og ordene imellem; noget længere er ikke en omlægning. */
    private static final int LAENGST = 4 * Enhed.NAVN_LAENGDE;

    /** Sætningens dele, som de blev skrevet, og de enheder, de nævner. */
    private record Fund(MatchResult match, Organisation organisation) {

        String tekst(int nr) {
            return match.group(nr).strip();
        }

        Optional<Enhed> enhed(int nr) {
            return organisation.kaldet(tekst(nr));
        }
    }

    private static final Set<String> VIS = Set.of(
            "organisation",
            "organisationen",
            "vis organisationen",
            "vis organisation",
            "enheder",
            "vis enheder",
            "organisationsdiagram",
            "organization",
            "show the organization",
            "show units");

    private static final Set<String> FORSLAG = Set.of(
            "organisationsaendringer",
            "vis organisationsaendringer",
            "aendringer i organisationen",
            "vis aendringer i organisationen",
            "aendringer fra kataloget",
            "vis aendringer fra kataloget",
            "katalogaendringer",
            "organization changes",
            "changes from the directory");

    private static final List<Form> OMLAEGNINGER = List.of(
            form(
                    "(?:flyt|move) (?:enheden |the unit )?(.+?) (?:ind |hen )?(?:under|til|to) (.+)",
                    fund -> fund.enhed(1)
                            .flatMap(en -> fund.enhed(2).map(over -> new Organisationsoenske.Flyt(en, over)))),
            form(
                    "(?:omdøb|omdoeb|rename) (?:enheden )?(.+?) (?:til|to) (.+)",
                    fund -> fund.enhed(1).map(en -> new Organisationsoenske.Omdoeb(en, fund.tekst(2)))),
            form(
                    "(?:læg|laeg|saml|merge) (.+?) (?:og|and) (.+?) (?:sammen )?(?:til|i|into) (.+)",
                    fund -> fund.enhed(1)
                            .flatMap(en -> fund.enhed(2)
                                    .map(anden -> new Organisationsoenske.Saml(en, anden, fund.tekst(3))))),
            form(
                    "(?:del|split) (?:enheden )?(.+?) (?:op )?(?:i|into) (.+?) (?:og|and) (.+)",
                    fund -> fund.enhed(1).map(en -> new Organisationsoenske.Del(en, fund.tekst(2), fund.tekst(3)))),
            form(
                    "(.+?) (?:kaldes også|hedder også|is also called) (.+)",
                    fund -> fund.enhed(1).map(en -> new Organisationsoenske.Kald(en, fund.tekst(2)))),
            form(
                    "(?:opret|create) (enheden|institutionen|afdelingen|staben|direktørområdet|the unit) (.+?) under (.+)",
                    fund -> fund.enhed(3)
                            .map(over -> new Organisationsoenske.Opret(fund.tekst(2), slags(fund.tekst(1)), over))));

    private static Slags slags(String ord) {
        return switch (ord.toLowerCase(Locale.ROOT)) {
            case "institutionen" -> Slags.INSTITUTION;
            case "afdelingen" -> Slags.AFDELING;
            case "staben" -> Slags.STAB;
            case "direktørområdet" -> Slags.DIREKTOEROMRAADE;
            default -> Slags.ENHED;
        };
    }

    private static Form form(String moenster, Function<Fund, Optional<? extends Omlaegges>> oenske) {
        return new Form(Pattern.compile(moenster, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), oenske);
    }

    public static Optional<Organisationsoenske> i(Ytring ytring) {
        var foldet = Foldning.fold(ytring.tekst());
        if (VIS.contains(foldet)) {
            return Optional.of(new Organisationsoenske.Vis());
        }
        if (FORSLAG.contains(foldet)) {
            return Optional.of(new Organisationsoenske.VisForslag());
        }
        return omlaegning(ytring.tekst(), () -> ytring.opslag().organisation().enheder())
                .map(Organisationsoenske.class::cast);
    }

    /** Enhederne slås kun op, når sætningen har formen. */
    static Optional<Omlaegges> omlaegning(String tekst, Supplier<Organisation> enheder) {
        var sagt = SLUTTEGN.matcher(tekst).replaceFirst("");
        return sagt.length() > LAENGST
                ? Optional.empty()
                : OMLAEGNINGER.stream()
                        .<Omlaegges>flatMap(form -> form.laest(sagt, enheder).stream())
                        .findFirst();
    }

    private Organisationsudtryk() {}
}
