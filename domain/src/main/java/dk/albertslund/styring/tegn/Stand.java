package dk.albertslund.styring.tegn;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Hvor langt et tegn er fra det, der er aftalt, set på en bestemt dag. */
public enum Stand {
    INTET_NOTERET,
    /** Der er noteret, men der er ikke aftalt noget at nå. */
    UDEN_SIGTE,
    NAAET,
    /** Så langt, som man kan vente på dagen, når vejen fra udgangspunktet er lige. */
    PAA_VEJ,
    /** Mindre langt. */
    BAGEFTER,
    /** Dagen er gået, og det er ikke nået. */
    IKKE_NAAET;

    /** @param notater det, der er noteret til tegnet, i vilkårlig rækkefølge */
    public static Stand den(LocalDate idag, Tegn tegn, List<Notat> notater) {
        return notater.stream()
                .max(Comparator.comparing(Notat::til))
                .map(seneste -> switch (seneste.vaerdi()) {
                    case Notat.Tal _ -> tal(idag, tegn, Talraekke.alle(notater).orElseThrow());
                    case Notat.JaNej(var ja) -> ja ? NAAET : forbi(idag, tegn);
                    case Notat.Dag(var dag) -> dag(dag, idag, tegn);
                    case Notat.Iagttagelse _ -> UDEN_SIGTE;
                })
                .orElse(INTET_NOTERET);
    }

    private static Stand tal(LocalDate idag, Tegn tegn, Talraekke raekke) {
        return tegn.sigte()
                .map(sigte -> {
                    if (naaet(raekke.seneste().antal(), sigte, tegn.retning())) {
                        return NAAET;
                    }
                    return forbi(idag, tegn) == IKKE_NAAET ? IKKE_NAAET : undervejs(raekke, sigte, tegn);
                })
                .orElse(UDEN_SIGTE);
    }

    private static Stand undervejs(Talraekke raekke, BigDecimal sigte, Tegn tegn) {
        var foerste = raekke.punkter().getFirst();
        var fra = tegn.udgangspunkt().orElse(foerste.antal());
        var seneste = raekke.seneste();
        var vej = tegn.inden()
                .map(inden -> del(foerste.dag(), seneste.dag(), inden))
                .orElse(BigDecimal.ZERO);
        var ventet = fra.add(sigte.subtract(fra).multiply(vej));
        boolean begyndt = seneste.antal().compareTo(fra) != 0 || vej.signum() > 0;
        return begyndt && naaet(seneste.antal(), ventet, tegn.retning()) ? PAA_VEJ : BAGEFTER;
    }

    /** Så stor en del af tiden fra {@code fra} til {@code til}, der er gået på {@code dag}. */
    private static BigDecimal del(LocalDate fra, LocalDate dag, LocalDate til) {
        long hele = ChronoUnit.DAYS.between(fra, til);
        return hele <= 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(ChronoUnit.DAYS.between(fra, dag))
                        .divide(BigDecimal.valueOf(hele), MathContext.DECIMAL32);
    }

    private static boolean naaet(BigDecimal tal, BigDecimal sigte, Tegn.Retning retning) {
        return switch (retning) {
            case OP -> tal.compareTo(sigte) >= 0;
            case NED -> tal.compareTo(sigte) <= 0;
        };
    }

    private static Stand dag(LocalDate dag, LocalDate idag, Tegn tegn) {
        boolean itide = tegn.inden().filter(dag::isAfter).isEmpty();
        if (dag.isAfter(idag)) {
            return itide ? PAA_VEJ : BAGEFTER;
        }
        return itide ? NAAET : IKKE_NAAET;
    }

    private static Stand forbi(LocalDate idag, Tegn tegn) {
        return tegn.inden().filter(idag::isAfter).isPresent() ? IKKE_NAAET : BAGEFTER;
    }
}
