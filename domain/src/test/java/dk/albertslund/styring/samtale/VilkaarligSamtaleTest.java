package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring.AfEvaluering;
import dk.albertslund.styring.samtale.Aendring.AfNotat;
import dk.albertslund.styring.samtale.Aendring.AfProevehandling;
import dk.albertslund.styring.samtale.Aendring.AfSamarbejde;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Visning.Checkinform;
import dk.albertslund.styring.samtale.Visning.Evalueringsform;
import dk.albertslund.styring.samtale.Visning.Evalueringskvittering;
import dk.albertslund.styring.samtale.Visning.Fristform;
import dk.albertslund.styring.samtale.Visning.Notatform;
import dk.albertslund.styring.samtale.Visning.Notatkvittering;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.Visning.Proevehandlingskvittering;
import dk.albertslund.styring.samtale.Visning.Samarbejdsform;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.Visning.Talspoergsmaal;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import dk.albertslund.styring.samtale.tegn.Notatfelter;
import dk.albertslund.styring.tegn.Notat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
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
            "410 deltagere i uge 47",
            "ret tallet i uge 47 til 12",
            "slet mit sidste tegn",
            "vis tegn",
            "aftal et tegn: antal deltagere fra 9 til 20 inden udgangen af marts",
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
            "vi skal evaluere gåturene",
            "endelig evaluering af morgensangen: det virkede, vi udbreder den",
            "check-in på gåturene",
            "vis evalueringer",
            "flyt fristen for gåturene til 1. maj",
            "udskyd evalueringen en uge",
            "evaluer samarbejdet",
            "");

    /** Det, der står: alt, en samtale kan ændre. */
    private record Stand(
            Map<Proevehandling.Id, Proevehandling> proevehandlinger,
            Map<Notat.Id, Notat> notater,
            Map<Evaluering.Id, Evaluering> evalueringer,
            Set<Samarbejde> samarbejde) {}

    private static final Set<Handling> GEMMER = EnumSet.of(
            Handling.GEM_PROEVEHANDLING,
            Handling.GEM_NOTAT,
            Handling.GEM_EVALUERING,
            Handling.UDSKYD_EVALUERING,
            Handling.GEM_CHECKIN,
            Handling.GEM_SAMARBEJDE,
            Handling.GEM_FRIST);

    private final Verden verden = new Verden();

    @BeforeEach
    void dagplejenOgBiblioteketHarEtMaalSammen() {
        verden.har(Hierarki.maal("Flere gåture for ældre", Hierarki.ALLE_ER_MED, "Dagplejen", "Biblioteket"));
    }

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
        if (GEMMER.contains(knap.handling())) {
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
        skridt.aendringer().forEach(aendring -> aendrerDetDerStod(aendring, foer));
    }

    private static void aendrerDetDerStod(Aendring aendring, Stand foer) {
        switch (aendring) {
            case Aendring.Samlet(var dele) -> dele.forEach(del -> aendrerDetDerStod(del, foer));
            case AfEvaluering af ->
                assertThat(Optional.ofNullable(foer.evalueringer()
                                .get(af.efter().or(af::foer).orElseThrow().id())))
                        .isEqualTo(af.foer());
            case AfSamarbejde af ->
                assertThat(foer.samarbejde()).containsAll(af.foer().stream().toList());
            case AfProevehandling af ->
                assertThat(Optional.ofNullable(foer.proevehandlinger()
                                .get(af.efter().or(af::foer).orElseThrow().id())))
                        .isEqualTo(af.foer());
            case AfNotat af ->
                assertThat(Optional.ofNullable(foer.notater()
                                .get(af.efter().or(af::foer).orElseThrow().id())))
                        .isEqualTo(af.foer());
            default -> assertThat(aendring.omvendt().omvendt()).isEqualTo(aendring);
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
                verden.gemteNotater().stream().collect(toUnmodifiableMap(Notat::id, Function.identity())),
                verden.evalueringer().stream().collect(toUnmodifiableMap(Evaluering::id, Function.identity())),
                Set.copyOf(verden.samarbejde()));
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
            case Notatform form ->
                List.of(knap(
                        Handling.GEM_NOTAT, form.kladde().om(), udfyldt(Notatfelter.af(form.kladde()), tilfaeldig)));
            case Evalueringsform form ->
                List.of(
                        knap(Handling.GEM_EVALUERING, form.om(), evalueret(form, tilfaeldig)),
                        knap(Handling.UDSKYD_EVALUERING, form.om(), evalueret(form, tilfaeldig)));
            case Checkinform form -> List.of(knap(Handling.GEM_CHECKIN, form.om(), svaret(form, tilfaeldig)));
            case Evalueringskvittering gemt ->
                Stream.of(
                                Handling.RET_EVALUERING,
                                Handling.SLET_EVALUERING,
                                Handling.VIS_EVALUERING,
                                Handling.VURDER_SAMARBEJDE)
                        .map(en -> knap(en, gemt.gemt().id().vaerdi().toString(), Map.of()))
                        .toList();
            case Samarbejdsform form ->
                List.of(knap(
                        Handling.GEM_SAMARBEJDE,
                        form.om(),
                        Map.of("enhed", form.enhed(), "opgave", "JA", "roller", "NEJ", "vaerdi", "DELVIST")));
            case Fristform form ->
                List.of(knap(
                        Handling.GEM_FRIST,
                        form.om(),
                        Map.of(
                                "dag",
                                form.foer().plusDays(tilfaeldig.nextInt(60)).toString())));
            case Proevehandlingskvittering gemt ->
                List.of(
                        knap(Handling.NY_EVALUERING, gemt.gemt().id().vaerdi().toString(), Map.of()),
                        knap(Handling.CHECKIN, gemt.gemt().id().vaerdi().toString(), Map.of()),
                        knap(
                                Handling.RET_PROEVEHANDLING,
                                gemt.gemt().id().vaerdi().toString(),
                                Map.of()),
                        knap(Handling.NYT_NOTAT, gemt.gemt().id().vaerdi().toString(), Map.of()));
            case Notatkvittering gemt ->
                List.of(
                        knap(Handling.RET_NOTAT, gemt.gemt().id().vaerdi().toString(), Map.of()),
                        knap(Handling.FORTRYD, "", Map.of()));
            case Talspoergsmaal tvivl ->
                List.of(
                        knap(Handling.GEM_NOTAT, tvivl.kladde().om(), sikker(tvivl)),
                        knap(Handling.ANNULLER, "", Map.of()));
            case Svartekst tekst ->
                tekst.knapper().stream()
                        .map(en -> knap(en.handling(), en.om(), Map.of()))
                        .toList();
            default -> List.of();
        };
    }

    private static Map<String, String> sikker(Talspoergsmaal tvivl) {
        var felter = Notatfelter.af(tvivl.kladde());
        felter.put(Notatfelter.SIKKER, tvivl.kladde().skrevet());
        return felter;
    }

    private static Map<String, String> evalueret(Evalueringsform form, Random tilfaeldig) {
        var felter = new HashMap<>(Map.of(
                "paa", form.emne().genstand().vaerdi().toString(),
                "slags", form.kladde().slags().name(),
                "borgere", "Set " + tilfaeldig.nextInt(3),
                "konklusion", en(List.of("FORTSAET", "STOP", "UDBRED", "noget andet"), tilfaeldig),
                "laering", "Lært " + tilfaeldig.nextInt(3),
                "naeste", en(List.of("2027-05-01", "2020-01-01", "i morgen"), tilfaeldig)));
        felter.remove(en(List.copyOf(felter.keySet()), tilfaeldig));
        return felter;
    }

    private static Map<String, String> svaret(Checkinform form, Random tilfaeldig) {
        var felter = new HashMap<>(form.medfoelger());
        felter.put("borgere", en(List.of("", "To nye kom til"), tilfaeldig));
        felter.put("konklusion", en(List.of("FORTSAET", "STOP", "UDBRED"), tilfaeldig));
        felter.put("tal-0", en(List.of("", "14", "fjorten"), tilfaeldig));
        return felter;
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
