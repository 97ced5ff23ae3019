package dk.albertslund.styring.demo.tid;

import static dk.albertslund.styring.demo.tid.Demotid.DANMARK;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
        var haendelser = new ArrayList<Haendelse>();
        for (var planlagt : arbejde.tider(tid.instant(), til)) {
            var foer = sendt.getAsLong();
            tid.stilTil(planlagt);
            arbejde.goer(planlagt);
            arbejde.send();
            haendelser.add(new Haendelse(LocalDate.ofInstant(planlagt, DANMARK), sendt.getAsLong() - foer));
        }
        tid.stilTil(til);
        arbejde.send();
        return haendelser.stream().filter(it -> it.beskeder() > 0).toList();
    }
}
