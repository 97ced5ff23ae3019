package dk.albertslund.styring.dansk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Læser ét tal, i cifre eller ord, i en sætning, der er delt i leksemer. */
final class Tallaeser {

    private static final Map<String, Long> STORE = Map.of(
            "tusind",
            1_000L,
            "tusinde",
            1_000L,
            "mio",
            1_000_000L,
            "million",
            1_000_000L,
            "millioner",
            1_000_000L,
            "mia",
            1_000_000_000L,
            "milliard",
            1_000_000_000L,
            "milliarder",
            1_000_000_000L,
            "dusin",
            12L,
            "snes",
            20L);
    private static final Map<String, Long> KLISTREDE = Map.of("k", 1_000L, "m", 1_000_000L, "g", 1_000_000_000L);
    private static final BigDecimal HALV = new BigDecimal("0.5");

    private final List<Leksem> leksemer;
    private int her;

    Tallaeser(List<Leksem> leksemer, int her) {
        this.leksemer = leksemer;
        this.her = her;
    }

    int her() {
        return her;
    }

    Leksem se(int frem) {
        int i = her + frem;
        return i >= 0 && i < leksemer.size() ? leksemer.get(i) : Leksem.SLUT;
    }

    void frem(int antal) {
        her += antal;
    }

    Optional<BigDecimal> tal() {
        boolean minus = se(0).er("minus") || se(0).er("negativ") || (se(0).er("-") && se(0).luft() && !se(1).luft());
        her += minus ? 1 : 0;
        return cifre().or(this::ord).map(this::gange).map(tal -> minus ? tal.negate() : tal);
    }

    private Optional<BigDecimal> cifre() {
        if (se(0).er("½")) {
            her++;
            return Optional.of(HALV);
        }
        boolean kunDecimaler = se(0).er(",") && limet(1) && se(1).erTal();
        if (!se(0).erTal() && !kunDecimaler) {
            return Optional.empty();
        }
        var cifre = new StringBuilder(kunDecimaler ? "0" : se(0).ord());
        her += kunDecimaler ? 0 : 1;
        boolean grupper = cifre.length() <= 3 && !cifre.toString().startsWith("0");
        for (int skridt = tusinder(); grupper && skridt > 0; skridt = tusinder()) {
            cifre.append(se(skridt - 1).ord());
            her += skridt;
        }
        if (limet(0) && (se(0).er(",") || decimalpunktum()) && limet(1) && se(1).erTal()) {
            cifre.append('.').append(se(1).ord());
            her += 2;
        }
        return Optional.of(halv(new BigDecimal(cifre.toString())));
    }

    /** Længden af ”.700” efter ”2”, eller af ” 700” for den, der skiller tusinder med mellemrum. */
    private int tusinder() {
        if (se(0).er(".") && limet(0) && limet(1) && trecifret(se(1))) {
            return 2;
        }
        return se(0).luft() && trecifret(se(0)) ? 1 : 0;
    }

    private static boolean trecifret(Leksem leksem) {
        return leksem.erTal() && leksem.ord().length() == 3;
    }

    private boolean decimalpunktum() {
        return se(0).er(".") && !(se(2).er(".") && limet(2));
    }

    private BigDecimal halv(BigDecimal hele) {
        if (se(0).er("½")) {
            her++;
            return hele.add(HALV);
        }
        return hele;
    }

    private Optional<BigDecimal> ord() {
        if (se(0).er("halvanden") || se(0).er("halvandet")) {
            her++;
            return Optional.of(new BigDecimal("1.5"));
        }
        if (se(0).er("halvt") && se(1).er("hundrede")) {
            her += 2;
            return Optional.of(BigDecimal.valueOf(50));
        }
        return heltalsord().map(BigDecimal::valueOf).map(this::brok);
    }

    /** ”to en halv”, ”to og en halv”, ”toogtres komma fem”. */
    private BigDecimal brok(BigDecimal hele) {
        int og = se(0).er("og") ? 1 : 0;
        if ((se(og).er("en") || se(og).er("et")) && se(og + 1).ord().matches("halvt?")) {
            her += og + 2;
            return hele.add(HALV);
        }
        if (se(0).er("komma")) {
            var decimaler = Talord.antal(se(1).ord());
            if (decimaler.isPresent()) {
                her += 2;
                return new BigDecimal(hele + "." + decimaler.get());
            }
        }
        return hele;
    }

    private Optional<Long> heltalsord() {
        var rem = new Talrem();
        int start = her;
        while (se(0).erOrd()) {
            boolean og = her > start && se(0).er("og");
            if (!rem.tager(se(og ? 1 : 0).ord(), og)) {
                break;
            }
            her += og ? 2 : 1;
        }
        return her == start ? Optional.empty() : Optional.of(rem.sum());
    }

    private BigDecimal gange(BigDecimal tal) {
        var stort = STORE.get(se(0).ord());
        if (stort == null && se(0).erOrd() && limet(0)) {
            stort = KLISTREDE.get(se(0).ord());
        }
        if (stort == null) {
            return tal;
        }
        her += se(1).er(".") && limet(1) && se(0).ord().startsWith("mi") ? 2 : 1;
        return tal.multiply(BigDecimal.valueOf(stort));
    }

    private boolean limet(int frem) {
        return !se(frem).luft();
    }
}
