package dk.albertslund.styring.udtraek;

import dk.albertslund.styring.organisation.Arkraekke;
import dk.albertslund.styring.organisation.Arkraekke.Kolonne;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.udtraek.Ark.Celle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Enhederne som et ark, der kan rettes og sendes tilbage; læses det uændret igen, er der ingen forskel. */
public final class Organisationsark {

    /** @param mail en leders mail; hun kendes på den i arket */
    public static Ark af(Organisation organisation, Function<Medarbejder.Id, String> mail) {
        return new Ark(
                "organisation",
                Arrays.stream(Kolonne.values()).map(Organisationsark::noegle).toList(),
                organisation.toppen().stream()
                        .flatMap(enhed -> medUnder(enhed, organisation))
                        .map(enhed -> raekke(enhed, organisation, mail))
                        .toList());
    }

    /** Nøglen for det, kolonnen hedder. */
    public static String noegle(Kolonne kolonne) {
        return "enhed_" + kolonne.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<Enhed> medUnder(Enhed enhed, Organisation organisation) {
        return Stream.concat(
                Stream.of(enhed),
                organisation.ligeUnder(enhed).stream().flatMap(under -> medUnder(under, organisation)));
    }

    private static List<Celle> raekke(Enhed enhed, Organisation organisation, Function<Medarbejder.Id, String> mail) {
        return Arrays.stream(Kolonne.values())
                .map(kolonne -> switch (kolonne) {
                    case NAVN -> new Ark.Ord(enhed.navn());
                    case SLAGS ->
                        new Ark.Valg("enhedsslags." + enhed.slags().name().toLowerCase(Locale.ROOT));
                    case UNDER ->
                        new Ark.Ord(organisation.over(enhed).map(Enhed::navn).orElse(""));
                    case LEDER -> new Ark.Ord(enhed.leder().map(mail).orElse(""));
                    case BORGERGRUPPER ->
                        new Ark.Flervalg(enhed.borgergrupper().stream()
                                .sorted()
                                .map(gruppe -> "borgergruppe." + gruppe.name().toLowerCase(Locale.ROOT))
                                .toList());
                    case ALIASER -> new Ark.Ord(String.join(Arkraekke.MELLEM, new TreeSet<>(enhed.aliaser())));
                    case ID -> new Ark.Ord(enhed.id().vaerdi().toString());
                })
                .<Celle>map(celle -> celle)
                .toList();
    }

    private Organisationsark() {}
}
