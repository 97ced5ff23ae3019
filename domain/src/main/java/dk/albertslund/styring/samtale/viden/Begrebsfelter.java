package dk.albertslund.styring.samtale.viden;

import static dk.albertslund.styring.begreb.Begreb.Ordlyd.NAVN_LAENGDE;
import static dk.albertslund.styring.begreb.Begreb.Ordlyd.TEKST_LAENGDE;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begreb.Ordlyd;
import dk.albertslund.styring.begreb.Ordbog;
import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Tekst;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Det, der står på kortet, når et begreb skrives: begge sprog, og ordene og de beslægtede med komma imellem.
 *
 * @param skrevet felterne, som de blev skrevet
 */
record Begrebsfelter(String noegle, Map<String, String> skrevet, Ordbog ordbog) {

    private static final List<String> NAVNE = List.of("navn", "navn_en");
    private static final List<String> TEKSTER = List.of("forklaring", "eksempel", "forklaring_en", "eksempel_en");
    private static final List<String> LISTER = List.of("ord", "beslaegtede");
    private static final Pattern KOMMA = Pattern.compile("\\s*[,;]\\s*");

    static Begrebsfelter laes(Trykket tryk, String noegle, Opslag opslag) {
        var skrevet = Stream.of(NAVNE, TEKSTER, LISTER)
                .flatMap(List::stream)
                .collect(Collectors.toMap(felt -> felt, felt -> tryk.felt(felt).strip()));
        return new Begrebsfelter(noegle, skrevet, opslag.ordbog());
    }

    static Map<String, String> af(Begreb et, Opslag opslag) {
        return Map.of(
                "navn", et.dansk().navn(),
                "forklaring", et.dansk().forklaring(),
                "eksempel", et.dansk().eksempel(),
                "navn_en", et.engelsk().navn(),
                "forklaring_en", et.engelsk().forklaring(),
                "eksempel_en", et.engelsk().eksempel(),
                "ord", String.join(", ", et.ord()),
                "beslaegtede",
                        opslag.ordbog().beslaegtede(et).stream()
                                .map(andet -> andet.dansk().navn())
                                .collect(Collectors.joining(", ")));
    }

    List<Tekst> fejl() {
        return Stream.of(
                        mangler(),
                        forLange(NAVNE, NAVN_LAENGDE),
                        forLange(TEKSTER, TEKST_LAENGDE),
                        forLange(LISTER, TEKST_LAENGDE),
                        optagne(),
                        ukendte())
                .flatMap(fejl -> fejl)
                .toList();
    }

    Begreb begreb() {
        return new Begreb(
                noegle,
                new Ordlyd(felt("navn"), felt("forklaring"), felt("eksempel")),
                new Ordlyd(felt("navn_en"), felt("forklaring_en"), felt("eksempel_en")),
                liste("ord").distinct().toList(),
                liste("beslaegtede")
                        .flatMap(navn -> ordbog.kendt(Foldning.fold(navn)).stream())
                        .map(Begreb::noegle)
                        .filter(andet -> !andet.equals(noegle))
                        .distinct()
                        .toList());
    }

    private Stream<Tekst> mangler() {
        return Stream.concat(NAVNE.stream(), TEKSTER.stream())
                .filter(felt -> felt(felt).isEmpty())
                .limit(1)
                .map(_ -> tekst("begreb.mangler"));
    }

    private Stream<Tekst> forLange(List<String> felter, int laengst) {
        return felter.stream()
                .filter(felt -> felt(felt).length() > laengst)
                .limit(1)
                .map(_ -> tekst("begreb.for_lang", tal(laengst)));
    }

    /** Et ord kan kun føre til ét begreb. */
    private Stream<Tekst> optagne() {
        return Stream.concat(NAVNE.stream().map(this::felt), liste("ord"))
                .filter(et -> ordbog.kendt(Foldning.fold(et))
                        .filter(andet -> !andet.noegle().equals(noegle))
                        .isPresent())
                .map(et -> tekst("begreb.optaget", Tekst.ord(et)));
    }

    private Stream<Tekst> ukendte() {
        return liste("beslaegtede")
                .filter(navn -> ordbog.kendt(Foldning.fold(navn)).isEmpty())
                .map(navn -> tekst("begreb.kendes_ikke", Tekst.ord(navn)));
    }

    private Stream<String> liste(String felt) {
        return KOMMA.splitAsStream(felt(felt)).filter(et -> !et.isEmpty());
    }

    private String felt(String navn) {
        return skrevet.getOrDefault(navn, "");
    }
}
