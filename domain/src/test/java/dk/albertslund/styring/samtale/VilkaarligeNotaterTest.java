package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.samtale.Aendring.AfNotat;
import dk.albertslund.styring.samtale.Visning.Notatform;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.Visning.Talspoergsmaal;
import dk.albertslund.styring.samtale.Visning.Tegnvisning;
import dk.albertslund.styring.samtale.Visning.Tegnvisning.Noteret;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import dk.albertslund.styring.samtale.tegn.Notatkladde;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Rettelse;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Talskrift;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** I hvilken rækkefølge der end noteres, rettes, slettes og fortrydes, viser tegnet netop det, der gælder, og hvad det var. */
class VilkaarligeNotaterTest {

    private static final int GANGE = 40;
    private static final int SKRIDT = 40;

    private static final List<String> TAL = List.of("9", "11", "14", "12-15", "ca. 20", "7/15", "12,5", "400");

    private final Verden verden = new Verden();

    /** Hvert notats værdier, den første først. */
    private final Map<Notat.Id, List<Notat>> ventet = new LinkedHashMap<>();

    private final Deque<AfNotat> gjort = new ArrayDeque<>();

    static Stream<Long> froe() {
        return Stream.iterate(1L, nr -> nr + 1).limit(GANGE);
    }

    @ParameterizedTest
    @MethodSource("froe")
    void kurvenOgHistorienFoelgesAd(long froe) {
        var tilfaeldig = new Random(froe);
        var tegn = aftalt();
        for (int i = 0; i < SKRIDT; i++) {
            switch (tilfaeldig.nextInt(5)) {
                case 0, 1 -> noter(tegn, en(TAL, tilfaeldig), tilfaeldig);
                case 2 -> etNotat(tilfaeldig).ifPresent(notat -> ret(notat, en(TAL, tilfaeldig)));
                case 3 -> etNotat(tilfaeldig).ifPresent(this::slet);
                default -> fortryd();
            }
            verden.gaar(Duration.ofSeconds(5));
            viserDetVentede(tegn);
        }
    }

    private void viserDetVentede(String tegn) {
        var vist = (Tegnvisning)
                verden.trykker(ANNA, Handling.VIS_TEGN, tegn, Map.of()).svar().orElseThrow();
        var gaelder = ventet.values().stream().map(List::getLast).toList();

        assertThat(vist.notater()).extracting(Noteret::notat).containsExactlyInAnyOrderElementsOf(gaelder);
        assertThat(vist.notater())
                .allSatisfy(noteret -> assertThat(noteret.rettet())
                        .extracting(Rettelse::foer)
                        .isEqualTo(foer(noteret.notat().id())));
        assertThat(vist.raekke().map(Talraekke::punkter).orElse(List.of()))
                .isSortedAccordingTo(Comparator.comparing(Talraekke.Punkt::dag))
                .extracting(Talraekke.Punkt::antal)
                .containsExactlyInAnyOrderElementsOf(gaelder.stream()
                        .map(et -> ((Notat.Tal) et.vaerdi()).maalt())
                        .toList());
    }

    private List<Notat> foer(Notat.Id id) {
        var alle = ventet.getOrDefault(id, List.of());
        return alle.subList(0, alle.size() - 1);
    }

    private void noter(String tegn, String tal, Random tilfaeldig) {
        var form = (Notatform)
                verden.trykker(ANNA, Handling.NYT_NOTAT, tegn, Map.of()).svar().orElseThrow();
        var dag = "2026-11-%02d".formatted(1 + tilfaeldig.nextInt(20));
        gem(form.kladde(), Map.of("antal", tal, "paa", tegn, "enhed", "%", "fra", dag, "til", dag));
    }

    private void ret(Notat notat, String tal) {
        var svar = verden.trykker(ANNA, Handling.RET_NOTAT, notat.id().vaerdi() + "=" + tal, Map.of())
                .svar()
                .orElseThrow();
        var kladde = svar instanceof Talspoergsmaal tvivl ? tvivl.kladde() : ((Notatform) svar).kladde();
        gem(
                kladde,
                Map.of(
                        "antal", kladde.skrevet(),
                        "paa", kladde.sted().orElseThrow().id().toString(),
                        "enhed", "%",
                        "fra", notat.fra().toString(),
                        "til", notat.til().toString()));
    }

    private void gem(Notatkladde kladde, Map<String, String> felter) {
        assertThat(Talskrift.laes(felter.getOrDefault("antal", ""), "%")).isPresent();
        var skridt = verden.trykker(ANNA, Handling.GEM_NOTAT, kladde.om(), felter);
        if (skridt.svar().orElseThrow() instanceof Talspoergsmaal) {
            var sikker = new HashMap<>(felter);
            sikker.put("sikker", felter.getOrDefault("antal", ""));
            skridt = verden.trykker(ANNA, Handling.GEM_NOTAT, kladde.om(), sikker);
        }
        husk(skridt);
    }

    private void slet(Notat notat) {
        husk(verden.trykker(ANNA, Handling.SLET_NOTAT_NU, notat.id().vaerdi().toString(), Map.of()));
    }

    private void fortryd() {
        if (!gjort.isEmpty()) {
            var skridt = verden.skriver(ANNA, "fortryd");
            assertThat(skridt.aendringer()).containsExactly(gjort.pop().omvendt());
            genskab();
        }
    }

    private void husk(Skridt skridt) {
        skridt.aendringer().forEach(aendring -> gjort.push((AfNotat) aendring));
        genskab();
    }

    /** Det, der ventes, er de ændringer, der står, udført forfra. */
    private void genskab() {
        ventet.clear();
        gjort.descendingIterator().forEachRemaining(af -> {
            var id = af.efter().or(af::foer).orElseThrow().id();
            af.efter()
                    .ifPresentOrElse(
                            efter -> ventet.computeIfAbsent(id, ny -> new ArrayList<>())
                                    .add(efter),
                            () -> ventet.remove(id));
        });
    }

    private Optional<Notat> etNotat(Random tilfaeldig) {
        var alle = verden.gemteNotater();
        return alle.isEmpty() ? Optional.empty() : Optional.of(en(alle, tilfaeldig));
    }

    private String aftalt() {
        var form = (Proevehandlingsform) verden.skriver(ANNA, "ny prøvehandling: gågrupper for ældre")
                .svar()
                .orElseThrow();
        var felter = new HashMap<>(Proevehandlingsfelter.af(form.kladde()));
        felter.put("start", "2026-09-01");
        felter.put("slut", "2027-03-31");
        verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter);
        verden.skriver(ANNA, "aftal et tegn: andelen af trygge fra 10 til 75 % inden 2028");
        verden.skriver(ANNA, "gem");
        return verden.aftalteTegn().getFirst().id().vaerdi().toString();
    }

    private static <T> T en(List<T> af, Random tilfaeldig) {
        return af.get(tilfaeldig.nextInt(af.size()));
    }
}
