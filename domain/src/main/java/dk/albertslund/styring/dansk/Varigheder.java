package dk.albertslund.styring.dansk;

import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** ”6 uger”, ”et par måneder”, ”halvandet år”, ”8 uger og 2 dage”. */
final class Varigheder {

    private static final Map<String, Integer> ANTAL =
            Map.of("et par", 2, "a", 1, "an", 1, "a couple of", 2, "nogle faa", 3, "et par faa", 2, "kun en", 1);
    static final Map<String, Integer> TIMER = Ordforraad.ordbog(Map.of(
            "time, timer, hour, hours",
            60,
            "kvarter",
            15,
            "minut, minutter, min, minute, minutes",
            1,
            "sekund, sekunder",
            0));

    private Varigheder() {}

    static Optional<Period> laes(Laeser laeser) {
        omtrent(laeser);
        return laeser.proev(Varigheder::led).map(foerste -> medMere(laeser, foerste));
    }

    /** Så længe, fra og med den første dag. */
    static Tid fra(Tid start, Period varighed) {
        return start.med(periode ->
                new Periode(periode.start(), periode.start().plus(varighed).minusDays(1), Korn.PERIODE));
    }

    static void omtrent(Laeser laeser) {
        laeser.et("ca", "cirka", "omkring", "godt", "knap", "about", "mindst", "hoejst");
        if (laeser.se(1).erTal() || Talord.antal(laeser.se(1).ord()).isPresent()) {
            laeser.et("en"); // ”en 14 dages tid”, ”en fjorten dages tid”
        }
    }

    static Optional<Integer> antal(Laeser laeser) {
        return laeser.frase(ANTAL).or(() -> laeser.proev(Varigheder::cifre)).or(() -> iOrd(laeser));
    }

    /** ”2. uger” og ”2,5” er ikke to. */
    private static Optional<Integer> cifre(Laeser laeser) {
        return laeser.tal(0, 999)
                .filter(tal -> laeser.se(0).erOrd() || laeser.se(0).erStreg());
    }

    private static Optional<Integer> iOrd(Laeser laeser) {
        var ord = laeser.se(0).ord();
        return laeser.se(0).erOrd() ? Talord.antal(ord).filter(tal -> laeser.ord(ord)) : Optional.empty();
    }

    private static Period medMere(Laeser laeser, Period foerste) {
        return laeser.proev(Varigheder::mere)
                .map(mere -> medMere(laeser, foerste.plus(mere)))
                .orElse(foerste);
    }

    private static Optional<Period> mere(Laeser laeser) {
        boolean skilt =
                laeser.et("og", "and") || laeser.limet(",") || laeser.se(0).erTal();
        return skilt ? led(laeser) : Optional.empty();
    }

    private static Optional<Period> led(Laeser laeser) {
        var led = laeser.proev(Varigheder::halve).or(() -> laeser.proev(Varigheder::hele));
        if (led.isPresent() && laeser.se(-1).ord().endsWith("s")) {
            laeser.ord("tid"); // ”en uges tid”
        }
        return led;
    }

    private static Optional<Period> hele(Laeser laeser) {
        return antal(laeser).flatMap(tal -> {
            laeser.proev(Varigheder::hoejst); // ”2-3 uger” er mindst to
            laeser.et("lille", "god"); // ”en lille uge”
            return laeser.frase(Enhed.ORD).map(enhed -> enhed.gange(tal));
        });
    }

    private static Optional<Integer> hoejst(Laeser laeser) {
        return Uger.streg(laeser) || laeser.et("til", "to")
                ? laeser.tal(1, 999).or(() -> iOrd(laeser))
                : Optional.empty();
    }

    /** ”halvanden måned”, ”1½ måned” og ”et halvt år”. */
    private static Optional<Period> halve(Laeser laeser) {
        return laeser.proev(Varigheder::heleForudenHalv)
                .flatMap(hele ->
                        laeser.frase(Enhed.ORD).map(enhed -> halvdelen(enhed).plus(enhed.gange(hele))));
    }

    private static Optional<Integer> heleForudenHalv(Laeser laeser) {
        if (laeser.et("halvanden", "halvandet")) {
            return Optional.of(1);
        }
        if (laeser.ord("en", "halv") || laeser.ord("et", "halvt") || laeser.ord("half", "a")) {
            return Optional.of(0);
        }
        return laeser.tal(1, 99).filter(hele -> laeser.limet("½"));
    }

    private static Period halvdelen(Enhed enhed) {
        return switch (enhed) {
            case DAG -> Period.ZERO;
            case UGE -> Period.ofDays(3);
            case MAANED -> Period.ofDays(15);
            case KVARTAL -> Period.ofDays(45);
            case HALVAAR -> Period.ofMonths(3);
            case AAR -> Period.ofMonths(6);
        };
    }

    /** Minutterne i ”halvanden time”, ”et kvarter”, ”2,5 time”. */
    static Optional<Integer> minutter(Laeser laeser) {
        omtrent(laeser);
        var halve = laeser.proev(Varigheder::halveTimer);
        return halve.isPresent() ? halve : antal(laeser).flatMap(tal -> komma(laeser, tal));
    }

    private static Optional<Integer> komma(Laeser laeser, int hele) {
        int ekstra = laeser.ord("og", "en", "halv") || laeser.ord("en", "halv") ? 30 : 0;
        return laeser.frase(TIMER).map(minutter -> hele * minutter + ekstra);
    }

    private static Optional<Integer> halveTimer(Laeser laeser) {
        if (laeser.et("halvanden")) {
            return laeser.frase(TIMER).map(minutter -> minutter * 3 / 2);
        }
        if (laeser.ord("en", "halv")) {
            return laeser.frase(TIMER).map(minutter -> minutter / 2);
        }
        var hele = laeser.tal(0, 99);
        boolean halvt = laeser.limet(",") && laeser.tal(5, 5).isPresent();
        return halvt ? hele.flatMap(tal -> laeser.frase(TIMER).map(minutter -> tal * minutter + 30)) : Optional.empty();
    }
}
