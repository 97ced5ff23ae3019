package dk.albertslund.styring.store;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Maalsaetning.FraBudgetaftale;
import dk.albertslund.styring.maalplan.Maalsaetning.FraPolitik;
import dk.albertslund.styring.maalplan.Politik;
import dk.albertslund.styring.maalplan.Vision;
import dk.albertslund.styring.organisation.Borgergruppe;
import java.util.Set;
import java.util.UUID;

/** A little of the hierarchy, for the goals of the tests to hang on. */
final class Hierarki {

    static final Vision VISION = new Vision(new Vision.Id(new UUID(1, 1)), "Den bæredygtige by");

    static final Politik KULTUR = new Politik(
            new Politik.Id(new UUID(2, 1)),
            VISION,
            "Kulturpolitik",
            "Kultur & Fritid",
            "Alle har en at læse med",
            2026);

    static final Maalsaetning LAESELYST =
            new Maalsaetning(new Maalsaetning.Id(new UUID(3, 1)), "Læselyst", new FraPolitik(KULTUR), Set.of());

    static final Maalsaetning LEKTIER = new Maalsaetning(
            new Maalsaetning.Id(new UUID(3, 2)), "Flere lektiecaféer", new FraBudgetaftale(VISION, 2027), Set.of());

    static Maal maal(UUID id, String titel, String... enheder) {
        return new Maal(
                new Maal.Id(id),
                titel,
                LAESELYST.id(),
                LAESELYST.traad(),
                Maal.Art.KVALITATIVT,
                2026,
                2028,
                Set.of(enheder),
                Set.of(Borgergruppe.UNGE),
                "",
                "",
                /* arkiveret= */ false);
    }

    private Hierarki() {}
}
