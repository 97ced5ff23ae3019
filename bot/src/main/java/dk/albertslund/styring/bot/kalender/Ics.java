package dk.albertslund.styring.bot.kalender;

import dk.albertslund.styring.aarshjul.Aarspost;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a calendar. All of the year takes whole days, and a day has no time zone; only the stamp is a time, in UTC.
 *
 * @param navn what the calendar is called where it is shown
 * @param vaert ends the key of each event, so that it is nobody else's
 * @param post what an event is called
 */
record Ics(String navn, String vaert, Function<Aarspost, String> post) {

    private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STEMPEL =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** How often it is worth looking again. */
    private static final String HVERT = "PT6H";

    String skriv(Collection<Aarspost> poster, Instant nu) {
        var linjer = new Linjer()
                .raa("BEGIN", "VCALENDAR")
                .raa("VERSION", "2.0")
                .raa("PRODID", "-//Albertslund Kommune//Styring//DA")
                .raa("CALSCALE", "GREGORIAN")
                .tekst("NAME", navn)
                .tekst("X-WR-CALNAME", navn)
                .raa("REFRESH-INTERVAL;VALUE=DURATION", HVERT)
                .raa("X-PUBLISHED-TTL", HVERT);
        poster.forEach(en -> begivenhed(en, nu, linjer));
        return linjer.raa("END", "VCALENDAR").toString();
    }

    /** What lasts for weeks would cover the whole calendar; only the day it has to be done by is shown. */
    private void begivenhed(Aarspost en, Instant nu, Linjer linjer) {
        boolean kort = en.dag().equals(en.fra());
        linjer.raa("BEGIN", "VEVENT")
                .tekst("UID", en.noegle() + "@" + vaert)
                .raa("DTSTAMP", STEMPEL.format(nu))
                .raa("DTSTART;VALUE=DATE", DAG.format(en.dag()))
                .raa("DTEND;VALUE=DATE", DAG.format(dagenEfter(en, kort)))
                .tekst("SUMMARY", post.apply(en));
        if (!en.traad().isEmpty()) {
            linjer.tekst("DESCRIPTION", en.traad());
        }
        linjer.raa("TRANSP", "TRANSPARENT").raa("END", "VEVENT");
    }

    /** The end is the first day that is not in it (section 3.6.1). */
    private static LocalDate dagenEfter(Aarspost en, boolean kort) {
        return (kort ? en.til() : en.dag()).plusDays(1);
    }
}
