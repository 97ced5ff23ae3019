package dk.albertslund.styring.demo.tid;

import static dk.albertslund.styring.demo.tid.Demotid.DANMARK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** Goes forward in time, and lets everything that was due in between happen in order. */
public final class Tidsmaskine {

    /** @param beskeder how many messages the bot sent on that day of the journey */
    public record Haendelse(LocalDate dato, long beskeder) {}

    private final Demotid tid;
    private final Dagsarbejde arbejde;
    private final LongSupplier sendt;

    /** @param sendt how many messages the bot has sent until now */
    public Tidsmaskine(Demotid tid, Dagsarbejde arbejde, LongSupplier sendt) {
        this.tid = tid;
        this.arbejde = arbejde;
        this.sendt = sendt;
    }

    public LocalDateTime nu() {
        return LocalDateTime.ofInstant(tid.instant(), DANMARK);
    }

    /** What happened on the way, the days on which nothing was sent left out. */
    public synchronized List<Haendelse> tag(LocalDateTime maal) {
        var til = maal.atZone(DANMARK).toInstant();
        var beskeder = new TreeMap<LocalDate, Long>();
        for (var planlagt : arbejde.tider(tid.instant(), til)) {
            sendHenTil(planlagt, beskeder);
            stop(planlagt, beskeder, () -> arbejde.goer(planlagt));
        }
        sendHenTil(til, beskeder);
        tid.stilTil(til);
        arbejde.send();
        return beskeder.entrySet().stream()
                .filter(dag -> dag.getValue() > 0)
                .map(dag -> new Haendelse(dag.getKey(), dag.getValue()))
                .toList();
    }

    /** What was put off to an hour between two runs is sent at that hour; later it may no longer be worth sending. */
    private void sendHenTil(Instant til, Map<LocalDate, Long> beskeder) {
        for (var naeste = arbejde.forfalder(tid.instant(), til);
                naeste.isPresent();
                naeste = arbejde.forfalder(tid.instant(), til)) {
            stop(naeste.get(), beskeder, () -> {});
        }
    }

    private void stop(Instant tidspunkt, Map<LocalDate, Long> beskeder, Runnable goer) {
        var foer = sendt.getAsLong();
        tid.stilTil(tidspunkt);
        goer.run();
        arbejde.send();
        beskeder.merge(LocalDate.ofInstant(tidspunkt, DANMARK), sendt.getAsLong() - foer, Long::sum);
    }
}
