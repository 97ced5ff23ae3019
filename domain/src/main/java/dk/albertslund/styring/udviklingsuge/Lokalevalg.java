package dk.albertslund.styring.udviklingsuge;

import static java.util.Comparator.comparingInt;

import dk.albertslund.styring.udviklingsuge.Ugeplan.Forslag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Et lokale til et møde: det mindste, der kan rumme alle; ellers det største. Intet lokale bruges to steder på én gang. */
final class Lokalevalg {

    private final List<Lokale> efterStoerrelse;
    private final Kalenderblik kalendere;

    Lokalevalg(List<Lokale> lokaler, Kalenderblik kalendere) {
        efterStoerrelse = lokaler.stream()
                .sorted(comparingInt(Lokale::pladser)
                        .thenComparing(Lokale::navn)
                        .thenComparing(Lokale::mail))
                .toList();
        this.kalendere = kalendere;
    }

    boolean rummer(int personer, Tidsrum tid, List<Forslag> lagt) {
        return ledige(tid, lagt).anyMatch(lokale -> lokale.pladser() >= personer);
    }

    Optional<Lokale> vaelg(int personer, Tidsrum tid, List<Forslag> lagt) {
        return ledige(tid, lagt)
                .filter(lokale -> lokale.pladser() >= personer)
                .findFirst()
                .or(() -> ledige(tid, lagt).reduce((mindre, stoerre) -> stoerre));
    }

    private Stream<Lokale> ledige(Tidsrum tid, List<Forslag> lagt) {
        return efterStoerrelse.stream().filter(lokale -> ledigt(lokale, tid, lagt));
    }

    boolean ledigt(Lokale lokale, Tidsrum tid, List<Forslag> lagt) {
        return kalendere.ledig(lokale.mail(), tid)
                && lagt.stream()
                        .map(Forslag::moede)
                        .noneMatch(moede -> moede.tid().overlapper(tid)
                                && moede.lokale().map(Lokale::mail).equals(Optional.of(lokale.mail())));
    }
}
