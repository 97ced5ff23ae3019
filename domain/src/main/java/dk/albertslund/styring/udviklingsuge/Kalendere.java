package dk.albertslund.styring.udviklingsuge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Hvem er optaget hvornår, og hvilke lokaler findes (Microsoft Graph: getSchedule og places). */
public interface Kalendere {

    /**
     * De optagne tidsrum for hver adresse fra og med {@code fra} til og med {@code til}. En adresse, hvis kalender ikke
     * kan læses, er der ikke.
     */
    Map<String, List<Tidsrum>> optaget(List<String> mails, LocalDate fra, LocalDate til);

    List<Lokale> lokaler();
}
