package dk.albertslund.styring.aarshjul;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Hvornår en fase ligger i et årshjul, indtil nogen beslutter andet for året. */
public record Faseregel(Fase.Navn navn, Placering placering, Set<Integer> varsler) {

    /** Altid den første gang fra og med årshjulets begyndelse: november 2026 hører til 2027. */
    public sealed interface Placering {}

    public record Datoer(MonthDay fra, MonthDay til) implements Placering {}

    /** Fra mandag i den første uge til fredag i den sidste. */
    public record Uger(int foerste, int sidste) implements Placering {}

    public static Aarshjul aarshjul(int aar, List<Faseregel> regler) {
        return new Aarshjul(aar, regler.stream().map(regel -> regel.fase(aar)).toList());
    }

    public Fase fase(int aar) {
        return switch (placering) {
            case Datoer(var fra, var til) -> new Fase(navn, dag(aar, fra), dag(aar, til), varsler);
            case Uger(var foerste, var sidste) ->
                new Fase(navn, mandag(aar, foerste), mandag(aar, sidste).with(DayOfWeek.FRIDAY), varsler);
        };
    }

    private static LocalDate dag(int aar, MonthDay dag) {
        var aaretFoer = dag.atYear(aar - 1);
        return aaretFoer.isBefore(Aarshjul.begynder(aar)) ? dag.atYear(aar) : aaretFoer;
    }

    private static LocalDate mandag(int aar, int uge) {
        var aaretFoer = mandagI(aar - 1, uge);
        return aaretFoer.isBefore(Aarshjul.begynder(aar)) ? mandagI(aar, uge) : aaretFoer;
    }

    /** Den 4. januar er altid i uge 1. */
    private static LocalDate mandagI(int ugeaar, int uge) {
        return LocalDate.of(ugeaar, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, uge)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
