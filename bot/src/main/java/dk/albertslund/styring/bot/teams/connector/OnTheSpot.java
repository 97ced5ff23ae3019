package dk.albertslund.styring.bot.teams.connector;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** The thread that calls waits for the answer anyway, so it may as well do the call. */
final class OnTheSpot extends AbstractExecutorService {

    @Override
    public void execute(Runnable call) {
        call.run();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
