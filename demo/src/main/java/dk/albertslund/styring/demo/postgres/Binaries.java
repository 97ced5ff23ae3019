package dk.albertslund.styring.demo.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once for each version of them. */
record Binaries(Path folder) {

    static Binaries unpackInto(Path home) throws IOException {
        var archive = "/postgres-%s-%s.txz".formatted(system(), processor());
        var folder = home.resolve("server-" + fingerprint(archive));
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return new Binaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Unpacked beside its place and then moved, so that what is in place is whole. */
    private static void unpack(String archive, Path folder) throws IOException {
        var beside = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(beside);
        try (var in = new BufferedInputStream(new XZInputStream(resource(archive)), 1 << 16)) {
            new Tar(beside).extract(in);
        }
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String fingerprint(String archive) throws IOException {
        try (var in = resource(archive)) {
            var digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String archive) {
        var in = Binaries.class.getResourceAsStream(archive);
        if (in == null) {
            throw new PostgresException("there is no PostgreSQL for this kind of machine (%s)".formatted(archive));
        }
        return in;
    }

    private static String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch", "");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }
}
