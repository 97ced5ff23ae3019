package dk.albertslund.styring.demo.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a program is run without root's rights, which PostgreSQL demands.
 *
 * @param prefix the words before the program and its arguments; none when we are not root
 */
record Unprivileged(List<String> prefix) {

    private static final String NOBODY = "65534";
    /** In an unmapped user namespace we are nobody to ourselves and yet own our files. */
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private static final List<String> OTHER_USER =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    static Unprivileged in(Path home) throws IOException {
        if (!System.getProperty("user.name", "").equals("root")) {
            return new Unprivileged(List.of());
        }
        if (reaches(home, NAMESPACE)) {
            return new Unprivileged(NAMESPACE);
        }
        return otherUser(home);
    }

    /** For a container that allows no user namespaces: nobody gets the folder. */
    static Unprivileged otherUser(Path home) throws IOException {
        if (!reaches(home, OTHER_USER)) {
            throw new PostgresException(
                    "PostgreSQL does not run as root, and %s is out of reach for others: start as another user"
                            .formatted(home));
        }
        Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, home.toString()));
        return new Unprivileged(OTHER_USER);
    }

    List<String> command(List<String> program) {
        var command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }

    private static boolean reaches(Path home, List<String> prefix) {
        var probe = new ArrayList<>(prefix);
        probe.addAll(List.of("sh", "-c", "test \"$(id -u)\" != 0 && cd \"$1\"", "sh", home.toString()));
        return Command.works(probe);
    }
}
