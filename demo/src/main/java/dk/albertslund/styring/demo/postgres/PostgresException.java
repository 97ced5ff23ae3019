package dk.albertslund.styring.demo.postgres;

/** PostgreSQL cannot run; the message is one line that tells the user why. */
public final class PostgresException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PostgresException(String message) {
        super(message);
    }
}
