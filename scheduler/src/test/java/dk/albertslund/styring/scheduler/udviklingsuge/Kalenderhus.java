package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Calendars in memory; they say no when the test wants. */
final class Kalenderhus implements Kalendere, Moedekalender {

    final Map<String, List<Tidsrum>> aftaler = new HashMap<>();
    final Map<Moede.Id, String> emner = new LinkedHashMap<>();
    final Map<String, Svar> svar = new TreeMap<>();
    private Optional<Kalenderfejl> nej = Optional.empty();

    void sigerNej(boolean forbigaaende) {
        var vent = forbigaaende ? Optional.of(Duration.ofSeconds(30)) : Optional.<Duration>empty();
        nej = Optional.of(new Kalenderfejl("Graph siger nej", forbigaaende, vent, new IllegalStateException("peer")));
    }

    void sigerJa() {
        nej = Optional.empty();
    }

    @Override
    public Map<String, List<Tidsrum>> optaget(List<String> mails, LocalDate fra, LocalDate til) {
        svar();
        var optaget = new HashMap<String, List<Tidsrum>>();
        mails.forEach(mail -> optaget.put(mail, aftaler.getOrDefault(mail, List.of())));
        return optaget;
    }

    @Override
    public List<Lokale> lokaler() {
        return List.of(new Lokale("Salen", "salen@example.org", 80));
    }

    @Override
    public Oprettet opret(Moede moede, String emne, String tekst) {
        svar();
        emner.put(moede.id(), emne);
        return new Oprettet("begivenhed-" + moede.id().vaerdi(), "https://teams.example.org/moede");
    }

    @Override
    public Map<String, Svar> svar(String begivenhed) {
        svar();
        return svar;
    }

    private void svar() {
        if (nej.isPresent()) {
            throw nej.get();
        }
    }
}
