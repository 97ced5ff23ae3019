package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Delivers one kind as the test wants, and remembers in which order. */
final class Postbud<U extends Udsendelse> implements Levering<U> {

    private final Class<U> slags;
    private final Queue<Function<U, Udfald>> naeste = new ConcurrentLinkedQueue<>();
    private final List<U> set = new CopyOnWriteArrayList<>();
    private volatile Function<U, Udfald> ellers = u -> new Udfald.Leveret("1:" + u.noegle());

    Postbud(Class<U> slags) {
        this.slags = slags;
    }

    /** What becomes of the next ones, whoever comes first; after that all arrive. */
    void svarer(Udfald udfald) {
        naeste.add(u -> udfald);
    }

    void goer(Function<U, Udfald> handling) {
        naeste.add(handling);
    }

    void altid(Function<U, Udfald> handling) {
        ellers = handling;
    }

    List<String> set() {
        return set.stream().map(Udsendelse::noegle).toList();
    }

    List<U> leveret() {
        return List.copyOf(set);
    }

    @Override
    public Class<U> slags() {
        return slags;
    }

    @Override
    public Udfald lever(U udsendelse) {
        set.add(udsendelse);
        var handling = naeste.poll();
        return (handling == null ? ellers : handling).apply(udsendelse);
    }
}
