package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Calendars in memory; they say no when the test wants. */
final class Kalenderhus implements Kalendere, Moedekalender {

    final Map<String, List<Tidsrum>> aftaler = new HashMap<>();
    final Map<Moede.Id, String> emner = new LinkedHashMap<>();
    final Map<String, Svar> svar = new TreeMap<>();
    final Map<Moede.Id, String> tekster = new HashMap<>();
    final Map<String, Moede> begivenheder = new LinkedHashMap<>();
    final List<Lokale> lokaler = new ArrayList<>(List.of(new Lokale("Salen", "salen@example.org", 80)));
    final List<Optional<String>> maerker = new ArrayList<>();
    private final Set<String> vist = new HashSet<>();
    boolean glemmer;
    String moedelink = "https://teams.example.org/moede";
    private Optional<Kalenderfejl> nej = Optional.empty();

    void sigerNej(boolean forbigaaende) {
        var vent = forbigaaende ? Optional.of(Duration.ofSeconds(30)) : Optional.<Duration>empty();
        nej = Optional.of(new Kalenderfejl("Graph siger nej", forbigaaende, vent, new IllegalStateException("peer")));
    }

    void slukkes() {
        nej = Optional.of(Kalenderfejl.slukket());
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
        return List.copyOf(lokaler);
    }

    @Override
    public Oprettet opret(Moede moede, int omgang, String emne, String tekst) {
        svar();
        emner.put(moede.id(), emne);
        tekster.put(moede.id(), tekst);
        var oprettet = new Oprettet("begivenhed-" + moede.transaktion(omgang), moedelink, "uge@example.org");
        begivenheder.put(oprettet.begivenhed(), moede);
        return oprettet;
    }

    @Override
    public Optional<Moedebillede> flyt(Oprettet begivenhed, Moede moede) {
        svar();
        begivenheder.computeIfPresent(begivenhed.begivenhed(), (_, _) -> moede);
        return laes(begivenhed);
    }

    @Override
    public void aflys(Oprettet begivenhed, String hilsen) {
        svar();
        begivenheder.remove(begivenhed.begivenhed());
    }

    @Override
    public Optional<Moedebillede> laes(Oprettet begivenhed) {
        svar();
        return Optional.ofNullable(begivenheder.get(begivenhed.begivenhed()))
                .map(moede -> new Moedebillede(
                        begivenhed.begivenhed(), moede.tid(), /* aflyst= */ false, moedelink, svarPaa(moede)));
    }

    /** What was shown before and is gone, is removed; the rest is new each time. */
    @Override
    public Nyt nyt(String postkasse, Optional<String> maerke, LocalDate fra, LocalDate til) {
        svar();
        maerker.add(maerke);
        var forfra = glemmer || maerke.isEmpty();
        var nu = begivenheder.keySet().stream()
                .flatMap(id -> laes(new Oprettet(id, moedelink, postkasse)).stream())
                .toList();
        var fjernede = new HashSet<>(vist);
        fjernede.removeAll(begivenheder.keySet());
        vist.addAll(begivenheder.keySet());
        return new Nyt(forfra, nu, forfra ? Set.of() : fjernede, Optional.of("m" + maerker.size()));
    }

    private Map<String, Svar> svarPaa(Moede moede) {
        var alle = new TreeMap<String, Svar>(String.CASE_INSENSITIVE_ORDER);
        Stream.concat(
                        moede.deltagere().stream().map(Moede.Deltager::mail),
                        moede.lokale().stream().map(Lokale::mail))
                .forEach(mail -> alle.put(mail, svar.getOrDefault(mail, Svar.INTET)));
        return alle;
    }

    private void svar() {
        if (nej.isPresent()) {
            throw nej.get();
        }
    }
}
