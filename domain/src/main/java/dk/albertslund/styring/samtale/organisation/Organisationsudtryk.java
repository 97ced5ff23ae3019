package dk.albertslund.styring.samtale.organisation;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.organisation.Slagsord;
import dk.albertslund.styring.samtale.Organisationsopslag;
import dk.albertslund.styring.samtale.ord.Borgergruppegaet;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * De faste måder, folk taler om organisationen på. En sætning som ”flyt mødet til fredag” er kun om organisationen, når
 * det, der flyttes, er en enhed.
 */
public final class Organisationsudtryk {

    private record Form(Pattern moenster, Function<Fund, Optional<? extends Organisationsoenske>> oenske) {

        Optional<? extends Organisationsoenske> laest(String sagt, Organisationsopslag opslag) {
            var match = moenster.matcher(sagt);
            return match.matches() ? oenske.apply(new Fund(match, opslag, opslag.enheder())) : Optional.empty();
        }
    }

    private static final Pattern SLUTTEGN = Pattern.compile("[.!?\\s]+$");

    /** Tre navne og ordene imellem; noget længere er ikke en omlægning. */
    private static final int LAENGST = 4 * Enhed.NAVN_LAENGDE;

    /** Sætningens dele, som de blev skrevet, og de enheder, de nævner. */
    private record Fund(MatchResult match, Organisationsopslag opslag, Organisation organisation) {

        String tekst(int nr) {
            return match.group(nr).strip();
        }

        Optional<Enhed> enhed(int nr) {
            return organisation.kaldet(tekst(nr));
        }

        /** ”Bo”, ”Bo Dam” eller ”Bo Dam (Biblioteket)”; hedder flere sådan, er det den, der er i enheden. */
        Optional<? extends Organisationsoenske> person(
                int nr, Optional<Enhed> naermest, Function<Medarbejder, Organisationsoenske> saa) {
            var navn = PERSON.matcher(tekst(nr));
            if (!navn.matches()) {
                return Optional.empty();
            }
            var kaldte = opslag.medarbejdere(navn.group(1).strip());
            var i = Optional.ofNullable(navn.group(2)).or(() -> naermest.map(Enhed::navn));
            var her = kaldte.stream()
                    .filter(en -> i.filter(en.enhed()::equalsIgnoreCase).isPresent())
                    .toList();
            if (her.size() == 1) {
                return Optional.of(saa.apply(her.getFirst()));
            }
            return kaldte.size() == 1
                    ? Optional.of(saa.apply(kaldte.getFirst()))
                    : Optional.of(new Organisationsoenske.UkendtPerson(tekst(nr), kaldte));
        }

        Set<Borgergruppe> grupper(int nr) {
            return Borgergruppegaet.alleI(tekst(nr));
        }

        Optional<? extends Organisationsoenske> tagget(int hvad, int grupper, boolean med) {
            var fundne = grupper(grupper);
            if (fundne.isEmpty()) {
                return Optional.empty();
            }
            var enhed = enhed(hvad);
            return enhed.isPresent()
                    ? enhed.map(en -> new Haandsaettelse.AfEnhedensGrupper(en, fundne, med))
                    : person(
                            hvad,
                            Optional.empty(),
                            en -> new Haandsaettelse.AfPersonensGrupper(en, opslag.borgervalg(en.id()), fundne, med));
        }
    }

    /** Et navn på højst seks ord, og måske enheden i parentes. */
    private static final Pattern PERSON = Pattern.compile("((?:[\\p{L}.'’-]+\\s*){1,6})(?:\\((.+)\\))?");

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

    private static final List<Form> FORMER = List.of(
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
                    "(?:hvem er leder (?:af|for|i)|hvem leder|vis enheden|who leads|show the unit) (.+)",
                    fund -> fund.enhed(1).map(Organisationsoenske.VisEnhed::new)),
            form(
                    "(?:.+? er ikke (?:længere )?leder (?:af|for|i)|lad kataloget sige, hvem der leder|let the directory say who leads) (.+)",
                    fund -> fund.enhed(1).map(Haandsaettelse.SomKataloget::new)),
            form("(?:gør|make) (.+?) (?:til leder (?:af|for|i)|(?:the )?leader of) (.+)", Organisationsudtryk::leder),
            form(
                    "(.+?) (?:er (?:ny )?leder (?:af|for|i)|leder nu|is (?:the )?leader of) (.+)",
                    Organisationsudtryk::leder),
            form("(?:tag|mærk) (.+?) (?:med|with) (.+)", fund -> fund.tagget(1, 2, /* med= */ true)),
            form("(?:fjern|remove) (.+?) (?:fra|from) (.+)", fund -> fund.tagget(2, 1, /* med= */ false)),
            form(
                    "(?:opret|create) (enheden|institutionen|afdelingen|staben|direktørområdet|the unit) (.+?) under (.+)",
                    fund -> fund.enhed(3)
                            .map(over -> new Organisationsoenske.Opret(
                                    fund.tekst(2), Slagsord.i(fund.tekst(1)).orElse(Slags.ENHED), over))));

    private static Optional<? extends Organisationsoenske> leder(Fund fund) {
        return fund.enhed(2)
                .flatMap(enhed -> fund.person(1, Optional.of(enhed), hvem -> new Haandsaettelse.AfLeder(enhed, hvem)));
    }

    private static Form form(String moenster, Function<Fund, Optional<? extends Organisationsoenske>> oenske) {
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
        return oenske(ytring.tekst(), ytring.opslag().organisation());
    }

    /** Enhederne og personerne slås kun op, når sætningen har formen. */
    static Optional<Organisationsoenske> oenske(String tekst, Organisationsopslag opslag) {
        var sagt = SLUTTEGN.matcher(tekst).replaceFirst("");
        return sagt.length() > LAENGST
                ? Optional.empty()
                : FORMER.stream()
                        .<Organisationsoenske>flatMap(form -> form.laest(sagt, opslag).stream())
                        .findFirst();
    }

    private Organisationsudtryk() {}
}
