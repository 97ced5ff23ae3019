package dk.albertslund.styring.demo.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A running server with its data in a folder. It stops when closed and when this process ends, whatever ends it; the
 * next start on the same folder goes on where it was.
 */
public final class LocalPostgres implements AutoCloseable {

    private final FileChannel lock;
    private final Server server;
    private final String password;

    private LocalPostgres(FileChannel lock, Server server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts on the folder, and makes it first when there is nothing there.
     *
     * @throws PostgresException with one line for the user when it cannot be done, as with a damaged folder
     */
    public static LocalPostgres start(Path folder) {
        try {
            var home = Files.createDirectories(folder.toAbsolutePath().normalize());
            var lock = lock(home);
            var binaries = Binaries.unpackInto(home);
            var unprivileged = Unprivileged.in(home);
            var cluster = Cluster.open(home, binaries, unprivileged);
            return new LocalPostgres(lock, Server.start(cluster, binaries, unprivileged), cluster.password());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot use %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new PostgresException("%s is in use by another start".formatted(home));
        }
        return channel;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port());
    }

    public String username() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return password;
    }

    public long pid() {
        return server.pid();
    }

    /** Runs the action if the server ends without having been closed. */
    public void onDeath(Runnable action) {
        server.onDeath(action);
    }

    @Override
    public void close() {
        server.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
