package dk.albertslund.styring.dansk;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Højtider, ferier, mærkedage og årstider ved navn. */
final class Maerkedage {

    static final Map<String, IntFunction<Periode>> NAVNE = navne();

    /** Årstiden alene siger for lidt; ”om sommeren” er hvert år. */
    static final Map<String, IntFunction<Periode>> AARSTIDER = Ordforraad.ordbog(Map.of(
            "foraar, foraaret, spring", aar -> aarstid(aar, 3),
            "sommer, sommeren, summer", aar -> aarstid(aar, 6),
            "efteraar, efteraaret, autumn", aar -> aarstid(aar, 9),
            "vinter, vinteren, winter", aar -> aarstid(aar - 1, 12)));

    private static final Map<String, Integer> FORHOLD = Ordforraad.ordbog(Map.of(
            "denne, dette, den her, det her, this, i, i denne", 0,
            "naeste, kommende, next, til, her til, den kommende, det kommende, til naeste, den naeste", 1,
            "sidste, forrige, last, i sidste", -1));

    /** ”god jul” er en hilsen. */
    private static final Set<String> HILSENER =
            Set.of("god", "godt", "glaedelig", "rigtig", "dejlig", "happy", "merry", "fortsat", "glaedeligt", "goed");

    /** Ord, der tit indleder et navn: ”Jul i Albertslund”. Et forholdsord foran gør dem til tid. */
    private static final Set<String> UBESTEMTE = Set.of("jul", "paaske", "pinse", "advent", "halloween", "fastelavn");

    private static final Set<String> FORAN_UBESTEMTE =
            Set.copyOf(Ordliste.af("i til inden foer efter siden fra op ved og omkring before after until by from"));

    private Maerkedage() {}

    static Optional<Tid> laes(Laeser laeser) {
        if (HILSENER.contains(laeser.se(-1).ord())) {
            return Optional.empty();
        }
        return laeser.proev(Maerkedage::aarstid).or(() -> laeser.proev(Maerkedage::dag));
    }

    private static Optional<Tid> dag(Laeser laeser) {
        var foran = laeser.se(-1);
        var forhold = laeser.frase(Map.of("naeste", 1, "sidste", -1, "next", 1, "last", -1));
        var i = laeser.frase(NAVNE);
        boolean titel = forhold.isEmpty()
                && UBESTEMTE.contains(laeser.se(-1).ord())
                && laeser.se(0).erOrd();
        if (i.isEmpty() || (titel && !FORAN_UBESTEMTE.contains(foran.ord()))) {
            return Optional.empty();
        }
        var tid = Aarstal.efter(laeser, Tid.aarlig(aar -> Optional.of(i.get().apply(aar))));
        return Optional.of(tid instanceof Tid.Fast ? tid : Perioder.rettet(new Hoejtid(tid), forhold.orElse(0)));
    }

    private static Optional<Tid> aarstid(Laeser laeser) {
        var foran = laeser.se(-1);
        var forhold = laeser.frase(FORHOLD);
        var i = laeser.frase(AARSTIDER);
        if (i.isEmpty() || laeser.se(-2).er("om")) {
            return Optional.empty();
        }
        boolean bestemt =
                laeser.se(-1).ord().endsWith("en") || laeser.se(-1).ord().endsWith("et");
        var tid = Aarstal.efter(laeser, Tid.aarlig(aar -> Optional.of(i.get().apply(aar))));
        boolean nok =
                forhold.isPresent() || bestemt || tid instanceof Tid.Fast || FORAN_UBESTEMTE.contains(foran.ord());
        return nok ? Optional.of(Perioder.rettet(tid, forhold.orElse(0))) : Optional.empty();
    }

    private static Map<String, IntFunction<Periode>> navne() {
        var navne = new HashMap<String, IntFunction<Periode>>();
        navne.putAll(Ordforraad.ordbog(faste()));
        navne.putAll(Ordforraad.ordbog(efterPaasken()));
        navne.putAll(Ordforraad.ordbog(andreDage()));
        navne.putAll(Ordforraad.ordbog(ferier()));
        return Map.copyOf(navne);
    }

    private static Map<String, IntFunction<Periode>> faste() {
        return Map.ofEntries(
                entry("nytaarsdag, nytaar, nytaaret, new year, new years day", den(1, 1)),
                entry("helligtrekonger, hellig tre konger, helligtrekongersdag", den(6, 1)),
                entry("valentinsdag", den(14, 2)),
                entry("kvindernes kampdag, kvindernes internationale kampdag", den(8, 3)),
                entry("arbejdernes kampdag, arbejdernes internationale kampdag", den(1, 5)),
                entry("grundlovsdag, fars dag, farsdag", den(5, 6)),
                entry("sankthans, sankt hans, sankthansaften, sankt hans aften, skt hans, skt hans aften", den(23, 6)),
                entry("halloween", den(31, 10)),
                entry("mortensaften, mortens aften", den(10, 11)),
                entry("mortensdag", den(11, 11)),
                entry("luciadag, sankta lucia, santa lucia", den(13, 12)),
                entry("lillejuleaften, lille juleaften, lillejuleaftensdag", den(23, 12)),
                entry("juleaften, juleaftensdag, juleaftens dag, christmas eve", den(24, 12)),
                entry("juledag, 1 juledag, foerste juledag, christmas day", den(25, 12)),
                entry("2 juledag, anden juledag", den(26, 12)),
                entry(
                        "nytaarsaften, nytaarsaftensdag, nytaarsaftens dag, aarsskiftet, aarsskifte, new years eve",
                        den(31, 12)));
    }

    private static Map<String, IntFunction<Periode>> efterPaasken() {
        return Map.ofEntries(
                entry("fastelavn, fastelavnssoendag", paaske(-49)),
                entry("fastelavnsmandag", paaske(-48)),
                entry("palmesoendag", paaske(-7)),
                entry("skaertorsdag, skaer torsdag", paaske(-3)),
                entry("langfredag, good friday", paaske(-2)),
                entry("paaskeloerdag", paaske(-1)),
                entry("paaskedag, 1 paaskedag, foerste paaskedag, paaskesoendag, easter sunday", paaske(0)),
                entry("2 paaskedag, anden paaskedag, paaskemandag, easter monday", paaske(1)),
                entry("store bededag, storebededag", paaske(26)),
                entry(
                        "kristi himmelfartsdag, kristi himmelfart, kr himmelfart, kr himmelfartsdag, himmelfartsdag, "
                                + "kristihimmelfartsdag, kristi himmelfarts dag",
                        paaske(39)),
                entry("pinsedag, 1 pinsedag, foerste pinsedag, pinsesoendag", paaske(49)),
                entry("2 pinsedag, anden pinsedag, pinsemandag", paaske(50)));
    }

    private static Map<String, IntFunction<Periode>> andreDage() {
        return Map.ofEntries(
                entry(
                        "mors dag, morsdag",
                        aar -> Periode.dag(LocalDate.of(aar, 5, 1).with(dayOfWeekInMonth(2, SUNDAY)))),
                entry(
                        "allehelgen, alle helgen, allehelgensdag",
                        aar -> Periode.dag(LocalDate.of(aar, 11, 1).with(nextOrSame(SUNDAY)))),
                entry("1 soendag i advent, foerste soendag i advent, 1 advent, foerste advent, advent", advent(1)),
                entry("2 soendag i advent, anden soendag i advent, 2 advent, anden advent", advent(2)),
                entry("3 soendag i advent, tredje soendag i advent, 3 advent, tredje advent", advent(3)),
                entry("4 soendag i advent, fjerde soendag i advent, 4 advent, fjerde advent", advent(4)));
    }

    private static Map<String, IntFunction<Periode>> ferier() {
        return Map.ofEntries(
                entry("jul, julen, juledagene, christmas", ferie(aar -> LocalDate.of(aar, 12, 24), 3)),
                entry("jul og nytaar, julen og nytaaret", ferie(aar -> LocalDate.of(aar, 12, 24), 9)),
                entry("mellem jul og nytaar, juledagene og nytaar", ferie(aar -> LocalDate.of(aar, 12, 27), 5)),
                entry(
                        "paaske, paasken, paaskedagene, easter",
                        ferie(aar -> paaskedag(aar).minusDays(3), 5)),
                entry(
                        "pinse, pinsen, pinsedagene, pentecost",
                        ferie(aar -> paaskedag(aar).plusDays(49), 2)),
                entry("paaskeferien, paaskeferie", ferie(aar -> paaskedag(aar).minusDays(8), 10)),
                entry("vinterferien, vinterferie", aar -> uge(7, aar, 1)),
                entry("efteraarsferien, efteraarsferie, kartoffelferien, kartoffelferie", aar -> uge(42, aar, 1)),
                entry("industriferien, industriferie", aar -> uge(29, aar, 3)),
                entry("sommerferien, sommerferie, summer holidays, skolernes sommerferie", Maerkedage::sommerferie),
                entry("skolestart", aar -> Periode.dag(sommerferie(aar).slut().plusDays(1))),
                entry(
                        "juleferien, juleferie",
                        ferie(aar -> LocalDate.of(aar, 12, 24).with(previous(SATURDAY)), 16)));
    }

    private static IntFunction<Periode> den(int dag, int maaned) {
        return aar -> Periode.dag(LocalDate.of(aar, maaned, dag));
    }

    private static IntFunction<Periode> paaske(int dageEfter) {
        return aar -> Periode.dag(paaskedag(aar).plusDays(dageEfter));
    }

    private static LocalDate paaskedag(int aar) {
        return Helligdag.paaskedag(aar);
    }

    private static IntFunction<Periode> advent(int nummer) {
        return aar ->
                Periode.dag(LocalDate.of(aar, 12, 25).with(previous(SUNDAY)).minusWeeks(4 - nummer));
    }

    private static IntFunction<Periode> ferie(IntFunction<LocalDate> start, int dage) {
        return aar -> new Periode(start.apply(aar), start.apply(aar).plusDays(dage - 1), Korn.FERIE);
    }

    private static Periode uge(int nummer, int aar, int antal) {
        var mandag = Periode.uge(LocalDate.of(aar, 1, 4)).start().plusWeeks(nummer - 1);
        return new Periode(mandag, mandag.plusDays(7L * antal - 1), Korn.FERIE);
    }

    /** Skolerne slutter den sidste fredag i juni og begynder seks uger efter. */
    private static Periode sommerferie(int aar) {
        var loerdag = LocalDate.of(aar, 6, 1).with(lastInMonth(SATURDAY));
        return new Periode(loerdag, loerdag.plusDays(43), Korn.FERIE);
    }

    private static Periode aarstid(int aar, int maaned) {
        return Periode.maaneder(YearMonth.of(aar, maaned), 3, Korn.FERIE);
    }
}
