package dk.albertslund.styring.aarshjul;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** Ét års årshjul. Fasernes datoer er data, for de flytter sig fra år til år, og kilderne er uenige om dem. */
public record Aarshjul(int aar, List<Fase> faser) {

    public Aarshjul {
        faser = faser.stream()
                .sorted(comparing(Fase::fra).thenComparing(Fase::til).thenComparing(Fase::navn))
                .toList();
    }

    /** Årshjulet 2027 begynder med budgettet for 2027 i november 2026 og ender med status i august 2027. */
    public static LocalDate begynder(int aar) {
        return LocalDate.of(aar - 1, Month.NOVEMBER, 1);
    }

    /** Det år, hvis årshjul {@code dato} hører til. */
    public static int aarFor(LocalDate dato) {
        return dato.isBefore(begynder(dato.getYear() + 1)) ? dato.getYear() : dato.getYear() + 1;
    }

    public Optional<Fase> faseDen(LocalDate dato) {
        return faser.stream().filter(fase -> fase.omfatter(dato)).findFirst();
    }

    /** Den første fase, hvis frist er {@code dato} eller senere. */
    public Optional<Fase> naeste(LocalDate dato) {
        return faser.stream().filter(fase -> !fase.til().isBefore(dato)).findFirst();
    }

    /** De påmindelser, der skal sendes netop på {@code dato}. */
    public List<Paamindelse> paamindelserDen(LocalDate dato) {
        return faser.stream()
                .filter(fase -> fase.varselsdage().contains(dato))
                .map(fase -> new Paamindelse(aar, fase.navn(), fase.fra(), fase.til(), dato))
                .toList();
    }
}
