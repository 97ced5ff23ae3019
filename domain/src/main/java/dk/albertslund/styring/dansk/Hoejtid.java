package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** En mærkedag er den, man ser hen til, medmindre den lige har været. */
record Hoejtid(Tid tid) implements Tid {

    private static final int LIGE_VAERET = 14;

    @Override
    public Optional<Loesning> loes(LocalDate idag, Retning retning) {
        return tid.loes(idag, retning == Retning.NAERMEST && !ligeVaeret(idag) ? Retning.FREMTID : retning);
    }

    private boolean ligeVaeret(LocalDate idag) {
        return omkring(idag).stream()
                .anyMatch(periode ->
                        periode.slut().isBefore(idag) && !periode.slut().isBefore(idag.minusDays(LIGE_VAERET)));
    }

    @Override
    public List<Periode> omkring(LocalDate dag) {
        return tid.omkring(dag);
    }

    @Override
    public Hoejtid som(Function<Periode, Optional<Periode>> andet) {
        return new Hoejtid(tid.som(andet));
    }
}
