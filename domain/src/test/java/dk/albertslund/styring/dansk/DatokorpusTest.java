package dk.albertslund.styring.dansk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.dansk.Datofund.Dato;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vores egne udtryk for tid, sagt mandag den 23. november 2026. */
class DatokorpusTest {

    static final List<Jsonl> ALLE = Stream.of("datoer.jsonl", "flere_datoer.jsonl")
            .flatMap(fil -> Jsonl.laes(fil).stream())
            .toList();

    @ParameterizedTest
    @MethodSource
    void datoenErDenDerErMent(Jsonl proeve) {
        assertThat(datoer(proeve)).singleElement().satisfies(dato -> {
            assertThat(ens(proeve.felt("start"), dato.start()))
                    .as("start %s", dato.start())
                    .isTrue();
            assertThat(ens(proeve.felt("endInclusive"), dato.slut()))
                    .as("slut %s", dato.slut())
                    .isTrue();
        });
    }

    static Stream<Jsonl> datoenErDenDerErMent() {
        return ALLE.stream()
                .filter(proeve -> proeve.felt("start").isPresent()
                        || proeve.felt("endInclusive").isPresent());
    }

    @ParameterizedTest
    @MethodSource
    void detDerIkkeErEnDatoErDetIkke(Jsonl proeve) {
        assertThat(datoer(proeve)).isEmpty();
    }

    static Stream<Jsonl> detDerIkkeErEnDatoErDetIkke() {
        return ALLE.stream().filter(proeve -> proeve.maerket("expect-none") || proeve.maerket("recurrence"));
    }

    private static List<Dato> datoer(Jsonl proeve) {
        var idag = LocalDate.parse(proeve.felt("reference").orElseThrow().substring(0, 10));
        return Datoer.find(proeve.tekst(), idag, retning(proeve)).stream()
                .filter(Dato.class::isInstance)
                .map(Dato.class::cast)
                .toList();
    }

    private static Retning retning(Jsonl proeve) {
        return switch (proeve.felt("direction").orElse("DEFAULT")) {
            case "PAST" -> Retning.FORTID;
            case "FUTURE" -> Retning.FREMTID;
            default -> Retning.NAERMEST;
        };
    }

    private static boolean ens(Optional<String> ventet, Optional<LocalDate> fundet) {
        return ventet.isEmpty() || ventet.equals(fundet.map(LocalDate::toString));
    }
}
