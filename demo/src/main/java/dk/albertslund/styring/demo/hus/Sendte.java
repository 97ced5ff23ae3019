package dk.albertslund.styring.demo.hus;

import dk.albertslund.styring.demo.teams.TeamsEvent;
import dk.albertslund.styring.demo.teams.TeamsPeer;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Counts the messages the bot sends. */
final class Sendte implements LongSupplier {

    private final LongAdder antal = new LongAdder();

    Sendte(TeamsPeer teams) {
        teams.listen(this::hoert);
    }

    private void hoert(TeamsEvent event) {
        if (event instanceof TeamsEvent.Posted posted && posted.message().fromBot()) {
            antal.increment();
        }
    }

    @Override
    public long getAsLong() {
        return antal.sum();
    }
}
