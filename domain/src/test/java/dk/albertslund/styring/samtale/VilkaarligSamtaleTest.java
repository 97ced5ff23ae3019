package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.samtale.Aendring.AfProevehandling;
import dk.albertslund.styring.samtale.Aendring.AfTegn;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.Visning.Proevehandlingskvittering;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.Visning.Tegnform;
import dk.albertslund.styring.samtale.Visning.Tegnkvittering;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import dk.albertslund.styring.samtale.tegn.Tegnfelter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** I hvilken rækkefølge der end skrives og trykkes, også på gamle kort og to gange, går intet tabt. */
class VilkaarligSamtaleTest {

    private static final int SAMTALER = Integer.getInteger("samtaler.antal", 60);
    private static final int SKRIDT = 80;

    private static final List<Medarbejder> FOLK = List.of(ANNA, EVA, BO);

    private static final List<String> SKREVET = List.of(
            "ny prøvehandling: gåture for ældre fra 1. september til 31. marts",
            "ny prøvehandling: morgensang for børn fra i dag til påske",
            "ny prøvehandling",
            "lektiecafé for unge",
            "til udgangen af april",
            "14 deltagere i uge 47",
            "nej 41",
            "nyt tegn: de spørger selv efter turen",
            "i dag gik alle seks med, også ham der plejer at blive hjemme",
            "gem",
            "ja",
            "nej",
            "annuller",
            "fortryd",
            "mine prøvehandlinger",
            "hvad er et tegn?",
            "hjælp",
            "kan du lige ordne det der",
            "31. februar",
            "");

    /** Det, der står: alt, en samtale kan ændre. */
    private record Stand(Map<Proevehandling.Id, Proevehandling> proevehandlinger, Map<Tegn.Id, Tegn> tegn) {}

    private final Verden verden = new Verden();
    private final List<Trykket> knapper = new ArrayList<>();

    static Stream<Long> froe() {
        return Stream.iterate(1L, nr -> nr + 1).limit(SAMTALER);
    }

    @ParameterizedTest
    @MethodSource("froe")
    void intetGaarTabtOgAltKanForlades(long froe) {
        var tilfaeldig = new Random(froe);
        for (int i = 0; i < SKRIDT; i++) {
            var hvem = en(FOLK, tilfaeldig);
            var foer = stand();
            var skridt = goer(hvem, tilfaeldig);

            assertThat(skridt.svar()).isPresent();
            aendrerDetDerStod(skridt, foer);
            skridt.svar().ifPresent(svar -> knapper.addAll(knapper(svar, tilfaeldig)));
            assertThat(verden.kanForlades(hvem)).isTrue();
            if (!skridt.aendringer().isEmpty() && skridt.fortrudt().isEmpty() && tilfaeldig.nextInt(3) == 0) {
                fortrydesHelt(hvem, foer);
            }
            verden.gaar(Duration.ofSeconds(tilfaeldig.nextInt(400)));
        }
    }

    private Skridt goer(Medarbejder hvem, Random tilfaeldig) {
        if (knapper.isEmpty() || tilfaeldig.nextInt(2) == 0) {
            return verden.skriver(hvem, en(SKREVET, tilfaeldig));
        }
        var knap = en(knapper, tilfaeldig);
        var skridt = tryk(hvem, knap);
        if (knap.handling() == Handling.GEM_PROEVEHANDLING || knap.handling() == Handling.GEM_TEGN) {
            var foer = stand();
            assertThat(tryk(hvem, knap).aendringer())
                    .as("trykket to gange på %s", knap)
                    .isEmpty();
            assertThat(stand()).isEqualTo(foer);
        }
        return skridt;
    }

    private Skridt tryk(Medarbejder hvem, Trykket knap) {
        return verden.trykker(hvem, knap.handling(), knap.om(), knap.felter());
    }

    /** En ændring går ud fra det, der faktisk stod; ellers ville den slette, hvad en anden skrev imens. */
    private static void aendrerDetDerStod(Skridt skridt, Stand foer) {
        for (var aendring : skridt.aendringer()) {
            switch (aendring) {
                case AfProevehandling af ->
                    assertThat(Optional.ofNullable(foer.proevehandlinger()
                                    .get(af.efter().or(af::foer).orElseThrow().id())))
                            .isEqualTo(af.foer());
                case AfTegn af ->
                    assertThat(Optional.ofNullable(foer.tegn()
                                    .get(af.efter().or(af::foer).orElseThrow().id())))
                            .isEqualTo(af.foer());
                default -> assertThat(aendring.omvendt().omvendt()).isEqualTo(aendring);
            }
        }
    }

    private void fortrydesHelt(Medarbejder hvem, Stand foer) {
        var fortrudt = verden.skriver(hvem, "fortryd");

        assertThat(fortrudt.fortrudt()).isPresent();
        assertThat(stand()).isEqualTo(foer);
    }

    private Stand stand() {
        return new Stand(
                verden.gemte().stream().collect(toUnmodifiableMap(Proevehandling::id, Function.identity())),
                verden.gemteTegn().stream().collect(toUnmodifiableMap(Tegn::id, Function.identity())));
    }

    private static List<Trykket> knapper(Visning svar, Random tilfaeldig) {
        return switch (svar) {
            case Proevehandlingsform form ->
                List.of(
                        knap(
                                Handling.GEM_PROEVEHANDLING,
                                form.kladde().om(),
                                udfyldt(Proevehandlingsfelter.af(form.kladde()), tilfaeldig)),
                        knap(Handling.ANNULLER, "", Map.of()));
            case Tegnform form ->
                List.of(knap(Handling.GEM_TEGN, form.kladde().om(), udfyldt(Tegnfelter.af(form.kladde()), tilfaeldig)));
            case Proevehandlingskvittering gemt ->
                List.of(
                        knap(
                                Handling.RET_PROEVEHANDLING,
                                gemt.gemt().id().vaerdi().toString(),
                                Map.of()),
                        knap(Handling.NYT_TEGN, gemt.gemt().id().vaerdi().toString(), Map.of()));
            case Tegnkvittering gemt ->
                List.of(
                        knap(Handling.RET_TEGN, gemt.gemt().id().vaerdi().toString(), Map.of()),
                        knap(Handling.FORTRYD, "", Map.of()));
            case Svartekst tekst ->
                tekst.knapper().stream()
                        .map(en -> knap(en.handling(), en.om(), Map.of()))
                        .toList();
            default -> List.of();
        };
    }

    /** Som kortet kan være udfyldt: rigtigt, anderledes, eller med et felt for lidt. */
    private static Map<String, String> udfyldt(Map<String, String> felter, Random tilfaeldig) {
        var udfyldt = new HashMap<>(felter);
        udfyldt.putIfAbsent("borgergruppe", "UNGE");
        udfyldt.putIfAbsent("start", "2026-11-30");
        udfyldt.putIfAbsent("slut", "2027-03-31");
        udfyldt.putIfAbsent("forandring", "LIDT");
        switch (tilfaeldig.nextInt(4)) {
            case 0 -> udfyldt.put("titel", "Rettet " + tilfaeldig.nextInt(5));
            case 1 -> udfyldt.remove(en(List.copyOf(udfyldt.keySet()), tilfaeldig));
            default -> {}
        }
        return udfyldt;
    }

    private static Trykket knap(Handling handling, String om, Map<String, String> felter) {
        return new Trykket(handling, om, felter);
    }

    private static <T> T en(List<T> af, Random tilfaeldig) {
        return af.get(tilfaeldig.nextInt(af.size()));
    }
}
