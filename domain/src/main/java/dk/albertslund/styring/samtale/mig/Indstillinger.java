package dk.albertslund.styring.samtale.mig;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.samtale.Aendring.AfSprog;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.dagen.Vanevalg;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Det, hver bestemmer for sig selv: sproget, og hvornår der mindes. Og det, botten ved om en. */
public final class Indstillinger {

    public static Skridt vis(Samtale her, Opslag opslag) {
        return Skridt.til(her, new Visning.Indstillingskort(opslag.sprog(), Vanevalg.mine(opslag), List.of()));
    }

    public static Skridt vaelgSprog(Trykket tryk, Samtale her, Opslag opslag) {
        return Arrays.stream(Sprog.values())
                .filter(et -> et.name().equals(tryk.om()))
                .findFirst()
                .map(valgt -> vaelg(valgt, her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kort.gammelt")));
    }

    /** Det nye sprog er svaret selv skrevet på; det andet er ét tryk væk. */
    public static Skridt vaelg(Sprog valgt, Samtale her, Opslag opslag) {
        var kvittering =
                Skridt.til(her, new Visning.Indstillingskort(Optional.of(valgt), Vanevalg.mine(opslag), List.of()));
        return opslag.sprog().equals(Optional.of(valgt))
                ? kvittering
                : kvittering.med(new AfSprog(opslag.sprog(), Optional.of(valgt)));
    }

    public static Skridt hvadVedDu(Samtale her, Opslag opslag) {
        var mig = opslag.mig();
        return Skridt.til(her, new Visning.Persondatakort(mig.navn(), mig.enhed(), opslag.omMig(), opslag.sprog()));
    }

    public static Skridt hvorLaenge(Samtale her) {
        return Skridt.til(
                her,
                new Visning.Svartekst(
                        List.of(
                                tekst("persondata.laenge.arbejde"),
                                tekst("persondata.laenge.beskeder"),
                                tekst("persondata.laenge.dig")),
                        List.of()));
    }

    private Indstillinger() {}
}
