package dk.albertslund.styring.demo.graph;

import dk.albertslund.styring.demo.graph.Begivenhed.Deltager;
import dk.albertslund.styring.demo.graph.Begivenhed.Svar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The calendars: each event stands in its organiser's mailbox and is seen in the attendees'. */
final class Begivenheder {

    /** Exchange takes a room's booking so far ahead and no further. */
    private static final Duration BOOKINGVINDUE = Duration.ofDays(180);

    private final Map<String, Begivenhed> alle = new LinkedHashMap<>();
    private final Brugere brugere;
    private final Lokaler lokaler;
    private final Opsaetning opsaetning;
    private final Gemmested gemmested;

    Begivenheder(Brugere brugere, Lokaler lokaler, Opsaetning opsaetning) {
        this.brugere = brugere;
        this.lokaler = lokaler;
        this.opsaetning = opsaetning;
        gemmested = new Gemmested(opsaetning.gemt());
        gemmested.laes().forEach(en -> alle.put(en.id(), en));
    }

    String postkasse(String noegle) {
        return brugere.find(noegle).mail();
    }

    synchronized Optional<Begivenhed> medTransaktion(String postkasse, String transaktion) {
        return alle.values().stream()
                .filter(en -> en.postkasse().equals(postkasse))
                .filter(en -> en.transaktion().equals(Optional.of(transaktion)))
                .findFirst()
                .map(this::lige);
    }

    /** Keeps the event; its rooms answer at once, each of them once. */
    synchronized void gem(Begivenhed ny) {
        alle.put(ny.id(), ny);
        laeg(ny.med(ny.deltagere().stream().map(en -> lokalesvar(ny, en)).toList(), ny.rettet()));
    }

    private void laeg(Begivenhed en) {
        alle.put(en.id(), en);
        gemmested.skriv(alle.values());
    }

    private Deltager lokalesvar(Begivenhed begivenhed, Deltager deltager) {
        if (!deltager.lokale()
                || deltager.svar() != Svar.INTET
                || lokaler.soeg(deltager.mail()).isEmpty()) {
            return deltager;
        }
        var forTidligt = begivenhed.slut().toInstant().isAfter(nu().plus(BOOKINGVINDUE));
        var ledigt = aftaler(deltager.mail(), begivenhed.start(), begivenhed.slut()).stream()
                .noneMatch(aftale -> aftale.status().equals("busy"));
        var hverdag = opsaetning.hverdag()
                && Hverdag.den(begivenhed.start().toLocalDate(), deltager.mail(), true).stream()
                        .anyMatch(aftale -> aftale.overlapper(begivenhed.start(), begivenhed.slut()));
        return deltager.svarer(forTidligt || !ledigt || hverdag ? Svar.NEJ : Svar.JA, nu());
    }

    synchronized Begivenhed find(String postkasse, String id) {
        return Optional.ofNullable(alle.get(id))
                .filter(en -> en.postkasse().equals(postkasse))
                .map(this::lige)
                .orElseThrow(() ->
                        new Graphfejl(404, "ErrorItemNotFound", "The specified object was not found in the store."));
    }

    synchronized List<Begivenhed> i(String postkasse) {
        return alle.values().stream()
                .filter(en -> en.postkasse().equals(postkasse))
                .map(this::lige)
                .toList();
    }

    synchronized void ret(String postkasse, String id, UnaryOperator<Begivenhed> hvordan) {
        gem(hvordan.apply(find(postkasse, id)));
    }

    synchronized void slet(String postkasse, String id) {
        alle.remove(find(postkasse, id).id());
        gemmested.skriv(alle.values());
    }

    synchronized List<Begivenhed> alle() {
        return alle.values().stream()
                .filter(en -> !en.deltagere().isEmpty())
                .map(this::lige)
                .toList();
    }

    synchronized void svar(String mail, String id, Svar svar) {
        var foer = Optional.ofNullable(alle.get(id)).orElseThrow(() -> Graphfejl.findesIkke(id));
        laeg(foer.med(
                foer.deltagere().stream()
                        .map(en -> en.mail().equalsIgnoreCase(mail) ? en.svarer(svar, nu()) : en)
                        .toList(),
                nu()));
    }

    synchronized void optag(String mail, LocalDateTime fra, LocalDateTime til) {
        var id = "AAkAoptaget" + alle.size();
        var indhold = new Begivenhed.Indhold("Optaget", "", "", "", false, false, false, "");
        laeg(new Begivenhed(
                id,
                mail,
                Optional.empty(),
                indhold,
                fra.atZone(Tider.DANMARK),
                til.atZone(Tider.DANMARK),
                List.of(),
                "",
                false,
                nu(),
                nu()));
    }

    /** What stands in the calendar of {@code mail}; an invitation without an answer stands as tentative. */
    synchronized List<Aftale> aftaler(String mail, ZonedDateTime fra, ZonedDateTime til) {
        var aftaler = new ArrayList<Aftale>();
        for (var en : alle.values()) {
            if (en.overlapper(fra, til)) {
                status(lige(en), mail).ifPresent(status -> aftaler.add(new Aftale(en.start(), en.slut(), status)));
            }
        }
        return aftaler;
    }

    private static Optional<String> status(Begivenhed begivenhed, String mail) {
        if (begivenhed.postkasse().equalsIgnoreCase(mail)) {
            return Optional.of("busy");
        }
        return begivenhed.deltagere().stream()
                .filter(en -> en.mail().equalsIgnoreCase(mail))
                .flatMap(en -> switch (en.svar()) {
                    case JA -> Optional.of("busy").stream();
                    case INTET, MAASKE -> Optional.of("tentative").stream();
                    case NEJ -> Optional.<String>empty().stream();
                })
                .findFirst();
    }

    /** The event as it is at this moment, with the answers that have come in by themselves. */
    private Begivenhed lige(Begivenhed begivenhed) {
        if (!opsaetning.selvsvar()) {
            return begivenhed;
        }
        return begivenhed.med(
                begivenhed.deltagere().stream()
                        .map(en -> Selvsvar.nu(begivenhed, en, nu()))
                        .toList(),
                begivenhed.rettet());
    }

    Instant nu() {
        return opsaetning.ur().instant();
    }
}
