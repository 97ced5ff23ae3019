package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.mangel.Mangel.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningsform;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningskort;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste.Person;
import dk.albertslund.styring.samtale.Visning;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

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
        return alle;
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
