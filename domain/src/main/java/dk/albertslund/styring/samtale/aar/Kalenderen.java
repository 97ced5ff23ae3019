package dk.albertslund.styring.samtale.aar;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.samtale.Aendring.AfKalenderadresse;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Visning;
import java.util.Map;
import java.util.Optional;

/** Årshjulet i ens egen kalender: adressen, der abonneres på, og en ny, når den gamle er kommet for vidt omkring. */
public final class Kalenderen {

    static final String MIN = "mig";
    static final String ENHEDENS = "enhed";

    /** Første gang laves adressen. */
    public static Skridt vis(String hvis, Samtale her, Opslag opslag) {
        var ejer = ejer(hvis, opslag);
        var findes = opslag.kalenderkode(ejer);
        var kode = findes.orElseGet(opslag::nytId);
        return opslag.kalenderadresse(kode)
                .map(adresse -> {
                    var skridt = Skridt.til(her, kort(ejer, adresse, opslag));
                    return findes.isPresent()
                            ? skridt
                            : skridt.med(new AfKalenderadresse(ejer, Optional.empty(), Optional.of(kode)));
                })
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kalender.ingen")));
    }

    public static Skridt spoerg(String hvis, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaForny(ejer(hvis, opslag))) {
            return Skridt.til(her, Hjaelp.sig("kalender.kun_lederen"));
        }
        return Skridt.til(
                new Fremlagt(Handling.FORNY_KALENDER, hvis, Map.of()),
                Hjaelp.sig(
                        tekst("kalender.forny"),
                        Knap.til(Handling.FORNY_KALENDER, hvis),
                        Knap.til(Handling.ANNULLER, hvis)));
    }

    public static Skridt forny(String hvis, Samtale her, Opslag opslag) {
        var ejer = ejer(hvis, opslag);
        if (!Rettigheder.af(opslag).maaForny(ejer)) {
            return Skridt.til(her, Hjaelp.sig("kalender.kun_lederen"));
        }
        var ny = opslag.nytId();
        return opslag.kalenderadresse(ny)
                .map(adresse -> Skridt.til(Fremlagt.efter(her, hvis), kort(ejer, adresse, opslag))
                        .med(new AfKalenderadresse(ejer, opslag.kalenderkode(ejer), Optional.of(ny))))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kalender.ingen")));
    }

    /** Den, der ikke er i en enhed, har kun sin egen. */
    private static Kalenderejer ejer(String hvis, Opslag opslag) {
        return hvis.equals(ENHEDENS) && !opslag.mig().enhed().isEmpty()
                ? new Kalenderejer.Enhed(opslag.mig().enhed())
                : new Kalenderejer.Person(opslag.mig().id());
    }

    private static Visning kort(Kalenderejer ejer, String adresse, Opslag opslag) {
        return new Visning.Kalenderkort(
                ejer, adresse, opslag.mig().enhed(), Rettigheder.af(opslag).maaForny(ejer));
    }

    private Kalenderen() {}
}
