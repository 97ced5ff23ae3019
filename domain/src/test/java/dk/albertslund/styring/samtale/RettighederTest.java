package dk.albertslund.styring.samtale;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Emne.OmMaal;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import dk.albertslund.styring.tegn.Tegnemne.EnProevehandling;
import dk.albertslund.styring.tegn.Tegnemne.EtMaal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hvem der må hvad, som en tabel; ”ja” og ”nej” afprøves begge. Dagplejen hører under Dagtilbud, Biblioteket gør ikke. */
class RettighederTest {

    private static final Maal DAGPLEJENS = maal("Dagplejen");
    private static final Maal TVAERFAGLIGT = maal("Dagplejen", "Biblioteket");
    private static final Maal FAELLES = maal();

    private static final Notat NOTAT = new Notat(
            new Notat.Id(new UUID(5, 1)),
            Paa.proevehandling(new Proevehandling.Id(new UUID(6, 1))),
            Optional.empty(),
            new Notat.Tal(BigDecimal.TEN, "børn"),
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            new Medarbejder.Id("anna"));

    private static final Emne DET_EVALUEREDE = new OmProevehandling(proevehandling(Optional.of(DAGPLEJENS)));

    private static final Map<String, Rettigheder> ROLLER = Map.of(
            "kollega", rettigheder("eva", "Dagplejen", Set.of()),
            "leder", rettigheder("ditte", "Dagplejen", Set.of("Dagplejen"), Rolle.LEDER),
            "chef", rettigheder("gitte", "Dagtilbud", Set.of("Dagplejen", "Børnehaven"), Rolle.LEDER),
            "anden leder", rettigheder("bo", "Biblioteket", Set.of("Biblioteket"), Rolle.LEDER),
            "anden", rettigheder("signe", "Biblioteket", Set.of()),
            "organisator", rettigheder("cille", "HR & Personale", Set.of(), Rolle.ORGANISATOR),
            "administrator", rettigheder("asta", "Digitalisering", Set.of(), Rolle.ADMINISTRATOR),
            "ukendt", rettigheder("ukendt", "", Set.of()));

    private static final Map<String, Predicate<Rettigheder>> HANDLINGER = Map.ofEntries(
            Map.entry("ret Dagplejens mål", hvem -> hvem.maaRette(DAGPLEJENS)),
            Map.entry("ret tværfagligt mål", hvem -> hvem.maaRette(TVAERFAGLIGT)),
            Map.entry("ret fælles mål", hvem -> hvem.maaRette(FAELLES)),
            Map.entry("nyt mål for Dagplejen", hvem -> hvem.maaArbejdeFor("Dagplejen")),
            Map.entry("Dagplejens målplan færdig", hvem -> hvem.maaGoereFaerdig("Dagplejen")),
            Map.entry("ret Dagplejens prøvehandling", hvem -> hvem.maaRette(proevehandling(Optional.of(DAGPLEJENS)))),
            Map.entry("ret delt prøvehandling", hvem -> hvem.maaRette(proevehandling(Optional.of(TVAERFAGLIGT)))),
            Map.entry("ret Annas notat", hvem -> hvem.maaRette(NOTAT, paa(DAGPLEJENS))),
            Map.entry("ret Dagplejens tegn", hvem -> hvem.maaRette(new EtMaal(DAGPLEJENS))),
            Map.entry("ret tværfagligt tegn", hvem -> hvem.maaRette(new EtMaal(TVAERFAGLIGT))),
            Map.entry("notér på Dagplejens tegn", hvem -> hvem.maaNotere(paa(DAGPLEJENS), Optional.of(tegn("")))),
            Map.entry(
                    "notér på tegn, Signe noterer",
                    hvem -> hvem.maaNotere(paa(DAGPLEJENS), Optional.of(tegn("signe")))),
            Map.entry(
                    "evaluér Dagplejens prøvehandling",
                    hvem -> hvem.maaEvaluere(new OmProevehandling(proevehandling(Optional.of(DAGPLEJENS))))),
            Map.entry("evaluér tværfagligt mål", hvem -> hvem.maaEvaluere(new OmMaal(TVAERFAGLIGT))),
            Map.entry("ret Annas kladde", hvem -> hvem.maaRette(evaluering(Tilstand.KLADDE), DET_EVALUEREDE)),
            Map.entry("ret Dagplejens evaluering", hvem -> hvem.maaRette(evaluering(Tilstand.GEMT), DET_EVALUEREDE)),
            Map.entry("læs Annas kladde", hvem -> hvem.maaLaese(evaluering(Tilstand.KLADDE))),
            Map.entry("læs evalueringen", hvem -> hvem.maaLaese(evaluering(Tilstand.GEMT))),
            Map.entry("svar for Dagplejen", hvem -> hvem.maaVurdereSamarbejde("Dagplejen", TVAERFAGLIGT.enheder())),
            Map.entry("svar for en enhed alene", hvem -> hvem.maaVurdereSamarbejde("Dagplejen", DAGPLEJENS.enheder())),
            Map.entry("læs om samarbejdet", hvem -> hvem.maaSeSamarbejde(TVAERFAGLIGT.enheder())),
            Map.entry("se dækning", Rettigheder::maaSeDaekning),
            Map.entry("vælg målsætninger", Rettigheder::maaVaelgeMaalsaetninger),
            Map.entry("ret et begreb", Rettigheder::maaRetteBegreber),
            Map.entry("hent Dagplejen som fil", hvem -> henter(hvem, "Dagplejen")),
            Map.entry(
                    "hent hele kommunen som fil",
                    hvem -> hvem.udtraeksomfang().filter(Set::isEmpty).isPresent()),
            Map.entry("se hvem der mangler noget", Rettigheder::maaSeHvemDerMangler),
            Map.entry("skriv til mange", Rettigheder::maaSkriveTilMange),
            Map.entry("se hvad andre har fået", Rettigheder::maaSeSendtTilAndre),
            Map.entry("se døde breve", Rettigheder::maaSeBreve),
            Map.entry("planlæg udviklingsuge", Rettigheder::maaPlanlaegge));

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
                    handling                     | kollega | leder | chef | anden leder | anden | organisator | administrator | ukendt
                    ret Dagplejens mål           | ja      | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    ret tværfagligt mål          | ja      | ja    | ja   | ja          | ja    | ja          | ja            | nej
                    ret fælles mål               | nej     | nej   | nej  | nej         | nej   | ja          | ja            | nej
                    nyt mål for Dagplejen        | ja      | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    Dagplejens målplan færdig    | nej     | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    ret Dagplejens prøvehandling | ja      | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    ret delt prøvehandling       | ja      | ja    | ja   | ja          | ja    | ja          | ja            | nej
                    ret Annas notat              | ja      | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    ret Dagplejens tegn          | ja      | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    ret tværfagligt tegn         | ja      | ja    | ja   | ja          | ja    | ja          | ja            | nej
                    notér på Dagplejens tegn     | ja      | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    notér på tegn, Signe noterer | ja      | ja    | ja   | nej         | ja    | ja          | ja            | nej
                    evaluér Dagplejens prøvehandling | ja   | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    evaluér tværfagligt mål      | ja      | ja    | ja   | ja          | ja    | ja          | ja            | nej
                    ret Annas kladde             | nej     | nej   | nej  | nej         | nej   | nej         | nej           | nej
                    ret Dagplejens evaluering    | ja      | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    læs Annas kladde             | nej     | nej   | nej  | nej         | nej   | nej         | nej           | nej
                    læs evalueringen             | ja      | ja    | ja   | ja          | ja    | ja          | ja            | ja
                    svar for Dagplejen           | ja      | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    svar for en enhed alene      | nej     | nej   | nej  | nej         | nej   | nej         | nej           | nej
                    læs om samarbejdet           | ja      | ja    | ja   | ja          | ja    | ja          | ja            | nej
                    se dækning                   | nej     | ja    | ja   | ja          | nej   | ja          | ja            | nej
                    vælg målsætninger            | nej     | nej   | nej  | nej         | nej   | ja          | ja            | nej
                    ret et begreb                | nej     | nej   | nej  | nej         | nej   | ja          | ja            | nej
                    hent Dagplejen som fil       | ja      | ja    | ja   | nej         | nej   | ja          | ja            | nej
                    hent hele kommunen som fil   | nej     | nej   | nej  | nej         | nej   | ja          | ja            | nej
                    se hvem der mangler noget    | nej     | ja    | ja   | ja          | nej   | nej         | nej           | nej
                    skriv til mange              | nej     | nej   | nej  | nej         | nej   | ja          | nej           | nej
                    se hvad andre har fået       | nej     | nej   | nej  | nej         | nej   | nej         | ja            | nej
                    se døde breve                | nej     | nej   | nej  | nej         | nej   | nej         | ja            | nej
                    planlæg udviklingsuge        | nej     | nej   | nej  | nej         | nej   | ja          | nej           | nej
                    """)
    void foelgerOrganisationen(
            String handling,
            String kollega,
            String leder,
            String chef,
            String andenLeder,
            String anden,
            String organisator,
            String administrator,
            String ukendt) {
        var ventet = Map.of(
                "kollega", kollega,
                "leder", leder,
                "chef", chef,
                "anden leder", andenLeder,
                "anden", anden,
                "organisator", organisator,
                "administrator", administrator,
                "ukendt", ukendt);

        assertThat(ventet)
                .allSatisfy((rolle, svar) -> assertThat(
                                requireNonNull(HANDLINGER.get(handling)).test(requireNonNull(ROLLER.get(rolle))))
                        .as("%s: %s", rolle, handling)
                        .isEqualTo(svar.equals("ja")));
    }

    static Stream<Arguments> uden() {
        return HANDLINGER.entrySet().stream().map(et -> Arguments.of(et.getKey(), et.getValue()));
    }

    /** At slå organisationen op koster; det sker kun for en leder uden for egen enhed. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("uden")
    void denDerIngenLederErFaarAldrigOrganisationenSlaaetOp(String handling, Predicate<Rettigheder> spoerg) {
        var hvem = new Rettigheder(medarbejder("eva", "Dagplejen"), Set::of, () -> {
            throw new AssertionError("slået op for at " + handling);
        });

        assertThat(spoerg.test(hvem)).isIn(true, false);
    }

    private static boolean henter(Rettigheder hvem, String enhed) {
        return hvem.udtraeksomfang()
                .filter(enheder -> enheder.isEmpty() || enheder.contains(enhed))
                .isPresent();
    }

    private static Rettigheder rettigheder(String navn, String enhed, Set<String> under, Rolle... roller) {
        return new Rettigheder(medarbejder(navn, enhed, roller), Set::of, () -> under);
    }

    private static Medarbejder medarbejder(String navn, String enhed, Rolle... roller) {
        return new Medarbejder(
                new Medarbejder.Id(navn), navn, navn, "", "", enhed, Optional.empty(), Set.of(roller), Set.of());
    }

    private static Maal maal(String... enheder) {
        return Hierarki.maal("Et mål for " + Arrays.toString(enheder), Hierarki.ALLE_ER_MED, enheder);
    }

    private static Evaluering evaluering(Tilstand tilstand) {
        return new Evaluering(
                new Evaluering.Id(new UUID(7, 1)),
                DET_EVALUEREDE.genstand(),
                Slags.UNDERVEJS,
                tilstand,
                LocalDate.EPOCH,
                Map.of(Modtager.BORGERE, new Effekt("De synger", Optional.empty())),
                Forklaring.INGEN,
                Optional.of(Udfald.FORTSAET),
                "",
                Optional.empty(),
                new Medarbejder.Id("anna"),
                "Dagplejen");
    }

    private static Tegnemne paa(Maal maal) {
        return new EnProevehandling(proevehandling(Optional.of(maal)));
    }

    private static Tegn tegn(String noteresAf) {
        return new Tegn(
                new Tegn.Id(new UUID(7, 1)),
                Paa.proevehandling(new Proevehandling.Id(new UUID(6, 1))),
                "Deltagere",
                Tegn.Art.ANTAL,
                "deltagere",
                Tegn.Retning.OP,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rytme.UGE,
                Optional.of(noteresAf).filter(navn -> !navn.isEmpty()).map(Medarbejder.Id::new));
    }

    private static Proevehandling proevehandling(Optional<Maal> maal) {
        return new Proevehandling(
                new Proevehandling.Id(new UUID(6, 1)),
                "Morgensang",
                maal,
                Borgergruppe.BOERN,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                "",
                new Medarbejder.Id("anna"),
                "Dagplejen");
    }
}
