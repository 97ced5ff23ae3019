package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.dansk.Tal;
import dk.albertslund.styring.dansk.Talfund;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.ord.Saetning;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Talskrift;
import dk.albertslund.styring.tegn.Tegn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** En kladde til et tegn, læst ud af det, der blev sagt: ”andelen af trygge fra 60 til 75 % inden 2027”. */
final class Tegnudkast {

    private static final List<String> HOEJST = List.of("hoejst", "maks", "maksimalt", "max", "most");
    private static final List<String> MINDST = List.of("mindst", "minimum", "least");
    private static final List<String> NED = List.of(
            "falder",
            "falde",
            "fald",
            "faldet",
            "ned",
            "faerre",
            "mindre",
            "reduceres",
            "reducere",
            "decrease",
            "fewer");
    private static final List<String> OP =
            List.of("stiger", "stige", "stigning", "vokser", "vokse", "oeges", "oege", "increase", "more");
    private static final List<String> ANDEL = List.of("andel", "andelen", "procent", "share");
    private static final List<String> ANTAL = List.of("antal", "antallet", "number");

    /** Ord, der binder navnet sammen med tallene, og som intet navn slutter med. */
    private static final Pattern BINDEORD = Pattern.compile(
            "(?iU)[\\s,.:–-]*\\b(?:fra|på|paa|med|til|mindst|højst|hoejst|maks|max|minimum|skal|være|vaere|stige|falde|"
                    + "stiger|falder|op|ned|ca|er|i|inden|senest|from|at|least|most|to|by|should|rise|fall)[\\s,.:–-]*$");

    private static final Pattern TAELLER = Pattern.compile("(?iU)^(?:antal(?:let)?(?: af)?|number of) (\\p{L}+)$");

    private static final int KORTESTE_NAVN = 4;

    private final Ytring ytring;
    private final List<Datofund> tider;
    private final List<Talfund> tal;

    private Tegnudkast(String sagt, Opslag opslag) {
        this.ytring = Ytring.af(sagt, opslag);
        this.tider = ytring.tider(Retning.FREMTID);
        this.tal = Tal.find(sagt, tider).stream()
                .filter(et -> et.art() == Talfund.Art.ANTAL)
                .toList();
    }

    static Tegnkladde af(String sagt, Optional<Paa> paa, Opslag opslag) {
        return new Tegnudkast(sagt, opslag).kladde(paa);
    }

    private Tegnkladde kladde(Optional<Paa> paa) {
        var ender = ender();
        return new Tegnkladde(
                ytring.opslag().nytId(),
                paa,
                navn(),
                art(),
                enhed(),
                har(NED) || har(HOEJST) ? Tegn.Retning.NED : Tegn.Retning.OP,
                ender.fra().map(Talskrift::skriv).orElse(""),
                ender.til().map(this::medFortegn).map(Talskrift::skriv).orElse(""),
                inden(),
                rytme(),
                Optional.empty(),
                "");
    }

    private record Ender(Optional<BigDecimal> fra, Optional<BigDecimal> til) {}

    /** ”fra 60 til 75” er to ender; ét tal er det, der skal nås. */
    private Ender ender() {
        if (tal.isEmpty()) {
            return new Ender(Optional.empty(), Optional.empty());
        }
        var foerste = tal.getFirst();
        if (foerste.hoejst().isPresent()) {
            return new Ender(Optional.of(foerste.tal()), foerste.hoejst());
        }
        return tal.size() > 1 && har(List.of("fra", "from"))
                ? new Ender(Optional.of(foerste.tal()), Optional.of(tal.get(1).tal()))
                : new Ender(Optional.empty(), Optional.of(foerste.tal()));
    }

    private BigDecimal medFortegn(BigDecimal maaltal) {
        return relativ() && har(NED) && maaltal.signum() > 0 ? maaltal.negate() : maaltal;
    }

    private Optional<Tegn.Art> art() {
        if (har(HOEJST)) {
            return Optional.of(Tegn.Art.HOEJST);
        }
        if (har(MINDST)) {
            return Optional.of(Tegn.Art.MINDST);
        }
        if (relativ()) {
            return Optional.of(Tegn.Art.RELATIV);
        }
        if (har(ANDEL) || sagtEnhed().equals("%")) {
            return Optional.of(Tegn.Art.ANDEL);
        }
        return !tal.isEmpty() || har(ANTAL) ? Optional.of(Tegn.Art.ANTAL) : Optional.empty();
    }

    /** ”falder med 20 %”. */
    private boolean relativ() {
        return har(List.of("med", "by")) && (har(NED) || har(OP)) && sagtEnhed().equals("%");
    }

    /** Det, der tælles; for en ændring i procent er det ikke procenten. */
    private String enhed() {
        if (relativ()) {
            return "";
        }
        var sagt = sagtEnhed();
        return sagt.isEmpty() ? taelles() : sagt;
    }

    private String sagtEnhed() {
        var sagt = tal.stream()
                .filter(et -> tider.stream().noneMatch(tid -> et.til() < tid.til() && tid.fra() < et.enhedTil()))
                .map(Talfund::enhed)
                .filter(enhed -> !enhed.isEmpty())
                .findFirst()
                .orElse("");
        return List.of("procent", "pct", "percent").contains(sagt.toLowerCase(Locale.ROOT)) ? "%" : sagt;
    }

    /** ”antal deltagere” tæller deltagere. */
    private String taelles() {
        var navn = TAELLER.matcher(navn());
        return navn.find() ? navn.group(1) : "";
    }

    private Optional<LocalDate> inden() {
        return tider.stream()
                .filter(Datofund.Dato.class::isInstance)
                .map(Datofund.Dato.class::cast)
                .map(Datofund.Dato::frist)
                .filter(dag -> dag.isAfter(ytring.opslag().idag()))
                .findFirst();
    }

    private Rytme rytme() {
        return Stream.of(Rytme.values())
                .filter(rytme -> har(
                        switch (rytme) {
                            case UGE -> List.of("ugentligt", "ugentlig", "weekly");
                            case MAANED -> List.of("maanedligt", "maanedlig", "monthly");
                            case KVARTAL -> List.of("kvartalsvis", "quarterly");
                            case HALVAAR -> List.of("halvaarligt");
                            case AAR -> List.of("aarligt", "yearly");
                            case EFTER_BEHOV -> List.of();
                        }))
                .findFirst()
                .orElse(Rytme.EFTER_BEHOV);
    }

    /** Det, der står før det første tal og den første tid; begynder det med et tal, det hele. */
    private String navn() {
        var sagt = ytring.tekst();
        int slut = IntStream.concat(
                        tal.stream().mapToInt(Talfund::fra), tider.stream().mapToInt(Datofund::fra))
                .min()
                .orElse(sagt.length());
        var foer = udenBindeord(sagt.substring(0, slut));
        var navn = foer.length() >= KORTESTE_NAVN ? foer : sagt.strip();
        var kort = navn.length() <= Tegn.NAVN_LAENGDE ? navn : navn.substring(0, Tegn.NAVN_LAENGDE);
        return kort.isEmpty() ? "" : kort.substring(0, 1).toUpperCase(Locale.of("da")) + kort.substring(1);
    }

    private static String udenBindeord(String tekst) {
        var uden = BINDEORD.matcher(tekst).replaceFirst("");
        return uden.equals(tekst) ? tekst.replaceFirst("[\\s,.:–-]+$", "").strip() : udenBindeord(uden);
    }

    private boolean har(List<String> nogle) {
        return Saetning.af(ytring.tekst()).ord().stream().anyMatch(nogle::contains);
    }
}
