package dk.albertslund.styring.samtale;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Maalsaetning.FraBudgetaftale;
import dk.albertslund.styring.maalplan.Maalsaetning.FraPolitik;
import dk.albertslund.styring.maalplan.Politik;
import dk.albertslund.styring.maalplan.Vision;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Det, der står over enhedernes mål i den lille kommune: en politik for 2026-2029 og budgetaftalen for 2027. */
final class Hierarki {

    static final Vision VISION = new Vision(new Vision.Id(new UUID(1, 1)), "Den bæredygtige by");

    static final Politik BOERNEPOLITIK = new Politik(
            new Politik.Id(new UUID(2, 1)),
            VISION,
            "Børne- og ungepolitik",
            "Børn",
            "Alle børn har nogen at være sammen med",
            2026);

    static final Maalsaetning ALLE_ER_MED = afPolitik(1, "Alle børn er med");
    static final Maalsaetning GOD_BEGYNDELSE = afPolitik(2, "Alle børn får en god begyndelse");
    static final Maalsaetning FLERE_UDE = afPolitik(3, "Børn er mere ude");
    static final Maalsaetning LAVERE_FRAVAER = new Maalsaetning(
            new Maalsaetning.Id(new UUID(3, 4)), "Lavere fravær", new FraBudgetaftale(VISION, 2027), Set.of());

    static final List<Maalsaetning> ALLE = List.of(LAVERE_FRAVAER, ALLE_ER_MED, GOD_BEGYNDELSE, FLERE_UDE);

    static Maal faelles(String titel) {
        return maal(titel, ALLE_ER_MED);
    }

    static Maal maal(String titel, Maalsaetning under, String... enheder) {
        return new Maal(
                new Maal.Id(UUID.nameUUIDFromBytes(titel.getBytes(UTF_8))),
                titel,
                under.id(),
                under.traad(),
                Maal.Art.KVALITATIVT,
                2027,
                2028,
                Set.of(enheder),
                "",
                "",
                /* arkiveret= */ false);
    }

    private static Maalsaetning afPolitik(int nr, String titel) {
        return new Maalsaetning(new Maalsaetning.Id(new UUID(3, nr)), titel, new FraPolitik(BOERNEPOLITIK), Set.of());
    }

    private Hierarki() {}
}
