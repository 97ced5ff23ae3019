package dk.albertslund.styring.bot.teams.levering;

import dk.albertslund.styring.udsendelse.Samtaletakt;
import dk.albertslund.styring.udsendelse.Udfald;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Keeps within what Teams allows in one conversation. The processes that are alive share it equally, so that none of them
 * has to ask before it answers; who joins or leaves is seen within some seconds.
 */
final class Samtaleloft implements Loft {

    private static final long LONGEST_WAIT = Duration.ofSeconds(5).toNanos();
    private static final long LOOK_AGAIN = Duration.ofSeconds(5).toNanos();

    private final IntSupplier processer;
    private final Map<String, Samtaletakt> samtaler = new HashMap<>();
    private int levende;
    private long looked;

    /** @param processer how many are alive, this one included */
    Samtaleloft(IntSupplier processer) {
        this.processer = processer;
    }

    @Override
    public Udfald indenfor(String samtale, Supplier<Udfald> send) {
        var vent = vent(samtale);
        if (vent > LONGEST_WAIT) {
            return new Udfald.Senere(Duration.ofNanos(vent), "der er skrevet nok i samtalen for nu");
        }
        try {
            Thread.sleep(Duration.ofNanos(vent));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Udfald.Senere(Duration.ZERO, "afbrudt");
        }
        return send.get();
    }

    private synchronized long vent(String samtale) {
        var nu = System.nanoTime();
        if (levende == 0 || nu - looked > LOOK_AGAIN) {
            look(nu);
        }
        return samtaler.computeIfAbsent(samtale, s -> new Samtaletakt(levende)).plads(nu, nu + LONGEST_WAIT) - nu;
    }

    private void look(long nu) {
        looked = nu;
        samtaler.values().removeIf(samtale -> samtale.tom(nu));
        var nyt = processer.getAsInt();
        if (nyt != levende) {
            levende = nyt;
            samtaler.values().forEach(samtale -> samtale.del(nyt));
        }
    }
}
