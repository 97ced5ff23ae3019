package dk.albertslund.styring.bench.tur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Processor time as the kernel counts it. */
final class Cpu {

    private static final long TICK_MILLIS = 10;

    private Cpu() {}

    /** Of the process itself, and of its children that have ended. */
    static Duration of(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            var ticks = Long.parseLong(fields[11])
                    + Long.parseLong(fields[12])
                    + Long.parseLong(fields[13])
                    + Long.parseLong(fields[14]);
            return Duration.ofMillis(ticks * TICK_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the process and everything that runs below it. */
    static Duration ofTree(long pid) {
        var below = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .map(Cpu::ofOneThatMayEnd)
                .reduce(Duration.ZERO, Duration::plus);
        return of(pid).plus(below);
    }

    /** Nothing for one that has just ended: its time is its parent's from then on. */
    private static Duration ofOneThatMayEnd(long pid) {
        try {
            return of(pid);
        } catch (UncheckedIOException e) {
            if (ProcessHandle.of(pid).isEmpty()) {
                return Duration.ZERO;
            }
            throw e;
        }
    }
}
