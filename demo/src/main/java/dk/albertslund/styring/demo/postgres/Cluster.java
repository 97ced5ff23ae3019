package dk.albertslund.styring.demo.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The data folder and what belongs to it. */
record Cluster(Path data, Path log, String password) {

    static final String SUPERUSER = "postgres";

    static Cluster open(Path home, Binaries binaries, Unprivileged unprivileged) throws IOException {
        var data = home.resolve("data");
        var password = home.resolve("password");
        if (Files.notExists(data)) {
            create(data, password, binaries, unprivileged);
        }
        for (var needed : List.of(data.resolve("PG_VERSION"), data.resolve("global/pg_control"), password)) {
            if (Files.notExists(needed)) {
                throw damaged(data, needed.getFileName() + " is missing");
            }
        }
        return new Cluster(data, home.resolve("postgres.log"), Files.readString(password));
    }

    Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    static PostgresException damaged(Path data, String why) {
        return new PostgresException(
                "the data folder %s is damaged (%s): restore it, or move it away to begin afresh".formatted(data, why));
    }

    /** Made beside its place and then moved, so that a start that was broken off leaves no half cluster. */
    private static void create(Path data, Path password, Binaries binaries, Unprivileged unprivileged)
            throws IOException {
        var beside = data.resolveSibling("data.new");
        Folders.delete(beside);
        writePassword(password);
        Command.run(unprivileged.command(List.of(
                binaries.program("initdb").toString(),
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--text-search-config=danish",
                "--no-instructions",
                beside.toString())));
        Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writePassword(Path file) throws IOException {
        var random = new byte[18];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        var owner = Files.getOwner(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.setOwner(file, owner);
        Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
    }
}
