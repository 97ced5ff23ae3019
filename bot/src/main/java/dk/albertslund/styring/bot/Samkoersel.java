package dk.albertslund.styring.bot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.springframework.transaction.TransactionException;

/**
 * Those who come at the same time share a ride, so that a busy moment costs the database few transactions instead of many.
 * Nobody waits for company: who comes while there is a car leaves at once; those who come while all are out leave together
 * when one is back, and the first of them drives.
 *
 * <p>If a ride fails, each who was on it goes alone, so that nobody suffers for another; unless it was the transaction
 * itself that failed, for then it would for each of them as well.
 */
final class Samkoersel<I, O> {

    private final int pladser;
    private final Function<I, Object> kun;
    private final Function<List<I>, List<O>> tur;

    private final Deque<Passager<I, O>> venter = new ArrayDeque<>();
    private int ledige;

    /**
     * @param vogne how many rides there can be at the same time
     * @param pladser how many a ride takes
     * @param kun only one with the same of this is on a ride; they go in the order in which they came
     * @param tur gives an answer for each it is given, in their order; has had no effect when it throws
     */
    Samkoersel(int vogne, int pladser, Function<I, Object> kun, Function<List<I>, List<O>> tur) {
        this.ledige = vogne;
        this.pladser = pladser;
        this.kun = kun;
        this.tur = tur;
    }

    /** What one who waits is told: to drive, to go alone, or the answer. */
    private sealed interface Besked<O> {

        record Koer<O>() implements Besked<O> {}

        record GaaAlene<O>() implements Besked<O> {}

        record Svar<O>(O svar) implements Besked<O> {}
    }

    private record Passager<I, O>(I ind, CompletableFuture<Besked<O>> besked) {

        Besked<O> vent() {
            try {
                return besked.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    O med(I ind) {
        var mig = new Passager<>(ind, new CompletableFuture<Besked<O>>());
        if (fik(mig)) {
            return koer(mig);
        }
        return switch (mig.vent()) {
            case Besked.Koer<O> _ -> koer(mig);
            case Besked.GaaAlene<O> _ -> alene(mig);
            case Besked.Svar<O>(var svar) -> svar;
        };
    }

    private O koer(Passager<I, O> mig) {
        var selskab = selskab(mig);
        try {
            var svar = tur.apply(selskab.stream().map(Passager::ind).toList());
            for (int i = 0; i < selskab.size(); i++) {
                selskab.get(i).besked().complete(new Besked.Svar<>(svar.get(i)));
            }
            return svar.getFirst();
        } catch (TransactionException e) {
            selskab.forEach(passager -> passager.besked().completeExceptionally(e));
            throw e;
        } catch (RuntimeException e) {
            if (selskab.size() == 1) {
                throw e;
            }
        } finally {
            selskab.forEach(passager -> passager.besked().complete(new Besked.GaaAlene<>()));
            hjem();
        }
        return alene(mig);
    }

    private O alene(Passager<I, O> mig) {
        return tur.apply(List.of(mig.ind())).getFirst();
    }

    /** Whether there was a car; who gets none waits. */
    private synchronized boolean fik(Passager<I, O> mig) {
        if (ledige == 0) {
            venter.add(mig);
            return false;
        }
        ledige--;
        return true;
    }

    /** How many wait for a car. */
    synchronized int venter() {
        return venter.size();
    }

    private synchronized List<Passager<I, O>> selskab(Passager<I, O> foerer) {
        var selskab = new ArrayList<>(List.of(foerer));
        var optaget = new HashSet<>(List.of(kun.apply(foerer.ind())));
        for (var naeste = venter.iterator(); naeste.hasNext() && selskab.size() < pladser; ) {
            var passager = naeste.next();
            if (optaget.add(kun.apply(passager.ind()))) {
                naeste.remove();
                selskab.add(passager);
            }
        }
        return selskab;
    }

    /** The car goes on with the first who waits. */
    private synchronized void hjem() {
        var foerer = venter.poll();
        if (foerer == null) {
            ledige++;
        } else {
            foerer.besked().complete(new Besked.Koer<>());
        }
    }
}
