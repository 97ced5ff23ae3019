package dk.albertslund.styring.bot;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something read when it is first asked for, and kept. For one thread. */
final class Laest<T> implements Supplier<T> {

    private final Supplier<T> laes;
    private @Nullable T vaerdi;

    Laest(Supplier<T> laes) {
        this.laes = laes;
    }

    @Override
    public T get() {
        if (vaerdi == null) {
            vaerdi = laes.get();
        }
        return vaerdi;
    }
}
