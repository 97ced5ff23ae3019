package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.drift.Afsendt;
import dk.albertslund.styring.drift.Afsendt.Regel;
import dk.albertslund.styring.drift.Afsendt.Tilstand;
import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.mangel.Mangel.Slags;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningsform;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningskort;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste.Person;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Rundsendelse.Fremdrift;
import dk.albertslund.styring.samtale.Rundsendelse.Kreds;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Rundsendelse.Post;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Udbakkevisning.Begivenhedsform;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundbesked;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundform;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundkvittering;
import dk.albertslund.styring.samtale.Udbakkevisning.Sendelog;
import dk.albertslund.styring.samtale.Udbakkevisning.Udbakke;
import dk.albertslund.styring.samtale.Udbakkevisning.Udbakke.Udpost;
import dk.albertslund.styring.samtale.Visning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of each of the cards between leaders and their people. */
record Ledereksempler(String navn, String ord) {

    private static final LocalDate IDAG = LocalDate.of(2026, 12, 14);
    private static final Medarbejder.Id DITTE = new Medarbejder.Id("ditte");

    Map<String, Visning> alle() {
        var alle = new LinkedHashMap<String, Visning>();
        alle.put(
                "mangelliste",
                new Mangelliste(
                        List.of(person("Anna Holm", mangler().subList(1, 2)), person(navn, mangler())), 2, IDAG));
        alle.put(
                "mangelliste-lang",
                new Mangelliste(
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(nr -> person("Leder " + nr, mangler().subList(0, 1)))
                                .toList(),
                        0,
                        IDAG));
        alle.put(
                "anmodning-form",
                new Anmodningsform(
                        "alle", List.of("Anna Holm", navn), spurgt(mangler().subList(0, 2)), List.of()));
        alle.put(
                "anmodning-form-fejl",
                new Anmodningsform(
                        "anna",
                        List.of("Anna Holm"),
                        spurgt(mangler().subList(0, 1)),
                        List.of(tekst("leder.for_lang", tal(500)))));
        alle.put("anmodning", spurgt(mangler()));
        alle.put(
                "varsel",
                new Anmodningskort(
                        DITTE, "Ditte Kragelund", "", mangler().subList(1, 3), Optional.of(IDAG.plusDays(2)), IDAG));
        alle.put("rund-form", rundform(Optional.empty(), List.of()));
        alle.put("rund-form-fejl", rundform(Optional.of(IDAG.plusDays(5)), List.of(tekst("rund.uden_for_arbejdstid"))));
        alle.put("rund-besked", new Rundbesked(ord + "\n\n" + navn, "Cille Prøve"));
        alle.put(
                "begivenhed-form",
                new Begivenhedsform(
                        new UUID(0, 1).toString(),
                        ord.substring(0, 20),
                        Optional.of(IDAG),
                        Optional.of(IDAG),
                        new Modtagere.Ledere(),
                        new Kreds(
                                List.of(medarbejder("Eva Holm"), medarbejder("Dan Holm")),
                                List.of(medarbejder("Bo Dam"))),
                        List.of()));
        alle.put(
                "sendelog",
                new Sendelog(
                        "",
                        Stream.of(Regel.values())
                                .map(regel -> new Afsendt(
                                        regel,
                                        List.of(Tilstand.values())
                                                .get(regel.name().length() % Tilstand.values().length),
                                        IDAG.atTime(8, 0)))
                                .toList()));
        alle.put(
                "sendelog-andens",
                new Sendelog(navn, List.of(new Afsendt(Regel.EGEN, Tilstand.SENDT, IDAG.atTime(8, 0)))));
        alle.put("rund-kvittering", new Rundkvittering(new UUID(0, 1), 2690, Optional.empty()));
        alle.put(
                "rund-kvittering-senere",
                new Rundkvittering(
                        new UUID(0, 1), 2690, Optional.of(IDAG.plusDays(7).atTime(9, 0))));
        alle.put(
                "udbakke",
                new Udbakke(List.of(
                        post(1, new Modtagere.Alle(), new Fremdrift(2690, 1204, 1483, 3, 0), true),
                        post(2, new Modtagere.Enhed(navn), new Fremdrift(0, 0, 0, 0, 0), true),
                        post(3, new Modtagere.Ledere(), new Fremdrift(120, 120, 0, 0, 0), false))));
        return alle;
    }

    private Rundform rundform(Optional<LocalDate> dag, List<Tekst> fejl) {
        return new Rundform(
                new UUID(0, 1).toString(),
                new Modtagere.Enhed(navn),
                List.of(
                        new Modtagere.Alle(),
                        new Modtagere.Ledere(),
                        new Modtagere.Gruppe(Borgergruppe.BOERN),
                        new Modtagere.Enhed(navn)),
                new Kreds(List.of(medarbejder(navn), medarbejder("Eva Holm")), List.of(medarbejder("Bo Dam"))),
                ord,
                dag,
                9,
                "Cille Prøve",
                fejl);
    }

    private Udpost post(int nr, Modtagere til, Fremdrift fremdrift, boolean kanStoppes) {
        var en = new Rundsendelse(
                new Rundsendelse.Id(new UUID(0, nr)),
                DITTE,
                new Rundbesked(ord, "Cille Prøve"),
                til,
                Instant.EPOCH,
                Optional.empty());
        return new Udpost(new Post(en, "Cille Prøve", fremdrift), IDAG.atTime(9, 0), kanStoppes);
    }

    private static Medarbejder medarbejder(String navn) {
        return new Medarbejder(
                new Medarbejder.Id(navn), navn, navn, "", "", "Dagplejen", Optional.empty(), Set.of(), Set.of());
    }

    private Anmodningskort spurgt(List<Mangel> mangler) {
        return new Anmodningskort(DITTE, "Ditte Kragelund", ord, mangler, Optional.empty(), IDAG);
    }

    private static Person person(String navn, List<Mangel> mangler) {
        return new Person(new Medarbejder.Id(navn), navn, "Dagplejen", mangler);
    }

    private List<Mangel> mangler() {
        return List.of(
                mangel(Slags.FAERDIG, "2027", "2027-02-12"),
                mangel(Slags.IAGTTAGELSE, ord, "2026-12-10"),
                mangel(Slags.EVALUERING, "Gågrupper for ældre", "2026-12-18"),
                mangel(Slags.TEGN, "Flere børn deltager i fællesskaber", "2027-02-12"),
                mangel(Slags.MAAL, "2027", "2026-12-18"));
    }

    private static Mangel mangel(Slags slags, String titel, String frist) {
        return new Mangel(
                slags,
                new UUID(0, 1).toString(),
                titel,
                "Dagplejen",
                IDAG.minusWeeks(5),
                Optional.of(LocalDate.parse(frist)));
    }
}
