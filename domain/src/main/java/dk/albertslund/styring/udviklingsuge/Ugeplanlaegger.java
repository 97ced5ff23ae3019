package dk.albertslund.styring.udviklingsuge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Ugeplan.Forslag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Lægger en udviklingsuge: hver borgergruppe får den tid, flest er ledige på. Den største gruppe vælger først, for den er
 * sværest at finde tid til; er to tider lige gode, vinder den med plads i et lokale, og så den tidligste. Samme spørgsmål
 * giver samme plan.
 */
public final class Ugeplanlaegger {

    /** Pladsen til lokalet er regnet fra. */
    private static final int HOEJST_PERSONER = Moede.HOEJST_DELTAGERE - 1;

    private final Ugeplan.Id id;
    private final LocalDate mandag;
    private final Kalenderblik kalendere;
    private final Lokalevalg lokaler;
    private final List<Forslag> lagt = new ArrayList<>();

    private Ugeplanlaegger(Ugeplan.Id id, LocalDate mandag, Kalenderblik kalendere, Lokalevalg lokaler) {
        this.id = id;
        this.mandag = mandag;
        this.kalendere = kalendere;
        this.lokaler = lokaler;
    }

    /** @param optaget efter adresse, både for deltagere og lokaler; den, der ikke er der, kendes ikke */
    public static Ugeplan plan(
            Ugeplan.Id id,
            LocalDate mandag,
            Map<Borgergruppe, List<Deltager>> grupper,
            Map<String, List<Tidsrum>> optaget,
            List<Lokale> lokaler) {
        var kalendere = new Kalenderblik(optaget);
        var planlaegger = new Ugeplanlaegger(id, mandag, kalendere, new Lokalevalg(lokaler, kalendere));
        grupper.entrySet().stream()
                .filter(gruppe -> !gruppe.getValue().isEmpty())
                .sorted(Comparator.<Map.Entry<Borgergruppe, List<Deltager>>>comparingInt(
                                gruppe -> -gruppe.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(gruppe -> planlaegger.laeg(gruppe.getKey(), gruppe.getValue()));
        return planlaegger.ugeplan();
    }

    /**
     * Et lokale til et møde på dets tid: det, det har, når det er ledigt, ellers et ledigt.
     *
     * @param optaget lokalernes kalendere den dag
     * @param foer mødets tid i kalenderne nu; det optager ikke lokalet for sig selv
     * @param afviste lokaler, der har sagt nej
     */
    public static Optional<Lokale> lokale(
            Ugeplan plan,
            Moede moede,
            Optional<Tidsrum> foer,
            Map<String, List<Tidsrum>> optaget,
            List<Lokale> lokaler,
            Set<String> afviste) {
        var andres = new HashMap<>(optaget);
        moede.lokale()
                .ifPresent(eget -> andres.computeIfPresent(
                        eget.mail(),
                        (_, tider) -> tider.stream()
                                .filter(tid -> !foer.equals(Optional.of(tid)))
                                .toList()));
        var andre = plan.forslag().stream()
                .filter(forslag -> !forslag.moede().id().equals(moede.id()))
                .toList();
        var mulige = lokaler.stream()
                .filter(lokale -> !afviste.contains(lokale.mail()))
                .toList();
        var valg = new Lokalevalg(mulige, new Kalenderblik(andres));
        return moede.lokale()
                .filter(eget -> mulige.contains(eget) && valg.ledigt(eget, moede.tid(), andre))
                .or(() -> valg.vaelg(moede.deltagere().size(), moede.tid(), andre));
    }

    private Ugeplan ugeplan() {
        return new Ugeplan(
                id,
                mandag,
                lagt.stream()
                        .sorted(comparing((Forslag forslag) -> forslag.moede().borgergruppe())
                                .thenComparingInt(forslag -> forslag.moede().del()))
                        .toList());
    }

    private void laeg(Borgergruppe gruppe, List<Deltager> deltagere) {
        var dele = dele(deltagere);
        bedsteTid(deltagere, dele).ifPresent(tid -> {
            for (var del = 0; del < dele.size(); del++) {
                lagt.add(forslag(gruppe, del, dele, tid));
            }
        });
    }

    private Optional<Tidsrum> bedsteTid(List<Deltager> deltagere, List<List<Deltager>> dele) {
        return Moedetider.i(mandag).stream()
                .filter(tid -> !deltagerAndetsteds(deltagere, tid))
                .max(comparingInt((Tidsrum tid) -> kalendere.ledige(deltagere, tid))
                        .thenComparing(tid -> lokaler.rummer(dele.getFirst().size(), tid, lagt))
                        .thenComparing(Tidsrum::start, Comparator.reverseOrder()));
    }

    /** Den, der arbejder for to grupper, kan ikke være begge steder. */
    private boolean deltagerAndetsteds(List<Deltager> deltagere, Tidsrum tid) {
        var personer = personer(deltagere);
        return lagt.stream()
                .map(Forslag::moede)
                .filter(moede -> moede.tid().overlapper(tid))
                .flatMap(moede -> moede.deltagere().stream())
                .anyMatch(deltager -> personer.contains(deltager.id()));
    }

    private static Set<Medarbejder.Id> personer(List<Deltager> deltagere) {
        return new HashSet<>(deltagere.stream().map(Deltager::id).toList());
    }

    private Forslag forslag(Borgergruppe gruppe, int del, List<List<Deltager>> dele, Tidsrum tid) {
        var deltagere = dele.get(del);
        var moede = new Moede(
                moedeId(gruppe, del),
                gruppe,
                del + 1,
                dele.size(),
                tid,
                lokaler.vaelg(deltagere.size(), tid, lagt),
                deltagere);
        return new Forslag(moede, kalendere.ledige(deltagere, tid), kalendere.ukendte(deltagere));
    }

    /** Planlægges ugen igen under samme id, er møderne de samme. */
    private Moede.Id moedeId(Borgergruppe gruppe, int del) {
        var navn = "%s/%s/%d".formatted(id.vaerdi(), gruppe, del);
        return new Moede.Id(UUID.nameUUIDFromBytes(navn.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lige store, når Outlooks grænse deler mødet. */
    private static List<List<Deltager>> dele(List<Deltager> deltagere) {
        var antal = Math.ceilDiv(deltagere.size(), HOEJST_PERSONER);
        var dele = new ArrayList<List<Deltager>>();
        for (var del = 0; del < antal; del++) {
            dele.add(deltagere.subList(deltagere.size() * del / antal, deltagere.size() * (del + 1) / antal));
        }
        return dele;
    }
}
