package dk.albertslund.styring.udviklingsuge;

import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import java.util.List;
import java.util.Map;

/** Hvem er ledig hvornår, så langt kalenderne kan læses. */
record Kalenderblik(Map<String, List<Tidsrum>> optaget) {

    int ledige(List<Deltager> deltagere, Tidsrum tid) {
        return (int) deltagere.stream()
                .filter(deltager -> kendt(deltager.mail()) && ledig(deltager.mail(), tid))
                .count();
    }

    int ukendte(List<Deltager> deltagere) {
        return (int)
                deltagere.stream().filter(deltager -> !kendt(deltager.mail())).count();
    }

    /** Også den, hvis kalender ikke kan læses. */
    boolean ledig(String mail, Tidsrum tid) {
        return optaget.getOrDefault(mail, List.of()).stream().noneMatch(tid::overlapper);
    }

    private boolean kendt(String mail) {
        return optaget.containsKey(mail);
    }
}
