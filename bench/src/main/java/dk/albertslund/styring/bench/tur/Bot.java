package dk.albertslund.styring.bench.tur;

import java.time.Duration;

/** A bot that runs as a process of its own. */
interface Bot extends AutoCloseable {

    String name();

    int port();

    /** The header that lets a message in, with its line end; empty where nobody asks. */
    String authorization();

    /** The processor time the bot itself has used. */
    Duration cpu();

    /** The processor time its database has used. */
    default Duration databaseCpu() {
        return Duration.ZERO;
    }

    @Override
    void close();
}
