package dk.albertslund.styring.demo.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Extracts the kind of tar PostgreSQL's programs come in: files, folders, links and GNU's long names. */
final class Tar {

    private static final int BLOCK = 512;

    private final Path to;
    private String longName = "";
    private String longLink = "";

    Tar(Path to) {
        this.to = to;
    }

    void extract(InputStream in) throws IOException {
        var header = in.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            entry(new Header(header), in);
            header = in.readNBytes(BLOCK);
        }
    }

    private void entry(Header header, InputStream in) throws IOException {
        switch (header.type()) {
            case 'L' -> longName = content(in, header.size());
            case 'K' -> longLink = content(in, header.size());
            case 'x', 'g' -> content(in, header.size());
            default -> {
                var link = longLink.isEmpty() ? header.link() : longLink;
                place(header, inside(longName.isEmpty() ? header.name() : longName), link, in);
                longName = "";
                longLink = "";
            }
        }
    }

    private void place(Header header, Path path, String link, InputStream in) throws IOException {
        Files.createDirectories(path.equals(to) ? to : path.getParent());
        switch (header.type()) {
            case '5' -> Files.createDirectories(path);
            case '2' -> Files.createSymbolicLink(path, Path.of(link));
            case '1' -> Files.createLink(path, inside(link));
            default -> file(header, path, in);
        }
    }

    private static void file(Header header, Path path, InputStream in) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            var buffer = new byte[1 << 16];
            for (var left = header.size(); left > 0; ) {
                var read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException("the archive ends within " + path);
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        in.skipNBytes(padding(header.size()));
        if (header.executable() && !path.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + path);
        }
    }

    /** A name may not lead out of the folder. */
    private Path inside(String name) throws IOException {
        var path = to.resolve(name).normalize();
        if (!path.startsWith(to)) {
            throw new IOException("the archive reaches outside its folder: " + name);
        }
        return path;
    }

    private static String content(InputStream in, long size) throws IOException {
        var content = in.readNBytes(Math.toIntExact(size));
        in.skipNBytes(padding(size));
        return text(content, 0, content.length);
    }

    private static long padding(long size) {
        return (BLOCK - size % BLOCK) % BLOCK;
    }

    private static String text(byte[] bytes, int from, int length) {
        var end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, UTF_8).strip();
    }

    /** The fields of a header block, at the places the ustar format gives them. */
    private static final class Header {

        private final byte[] block;

        Header(byte[] block) {
            this.block = block;
        }

        String name() {
            var prefix = text(block, 257, 6).equals("ustar") ? text(block, 345, 155) : "";
            return prefix.isEmpty() ? text(block, 0, 100) : prefix + "/" + text(block, 0, 100);
        }

        boolean executable() {
            return (Integer.parseInt(text(block, 100, 8), 8) & 0111) != 0;
        }

        long size() {
            return Long.parseLong(text(block, 124, 12), 8);
        }

        char type() {
            return (char) block[156];
        }

        String link() {
            return text(block, 157, 100);
        }
    }
}
