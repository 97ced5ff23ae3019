package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** En tid, hvor ordene selv siger, hvilken vej den ligger. */
record Rettet(Tid tid, Retning retning) implements Tid {

    @Override
    public Optional<Loesning> loes(LocalDate idag, Retning ligegyldig) {
        return tid.loes(idag, retning);
    }

    @Override
    public List<Periode> omkring(LocalDate dag) {
        return tid.omkring(dag);
    }

    @Override
    public Rettet som(Function<Periode, Optional<Periode>> andet) {
        return new Rettet(tid.som(andet), retning);
    }
}
