package dk.albertslund.styring.samtale.tegn;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.samtale.Aendring.AfTegn;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Tegnkvittering;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Tegn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Et tegn aftales, rettes og lægges væk: det, vi holder øje med, og hvor det skal hen. */
public final class Tegnaftale {

    /** @param sagt det, der blev sagt om tegnet; tomt, når kun ønsket er sagt */
    public static Skridt begynd(String sagt, Samtale her, Opslag opslag) {
        return begynd(Tegnemner.gaet(sagt, opslag), sagt, her, opslag);
    }

    /** @param om det mål eller den prøvehandling, der blev trykket på; tom, når det ikke er et bestemt */
    public static Skridt begynd(String om, String sagt, Samtale her, Opslag opslag) {
        var paa = Kortid.uuid(om).flatMap(id -> Sted.emne(id, opslag)).map(emne -> emne.paa());
        return begynd(paa.or(() -> Tegnemner.gaet(sagt, opslag)), sagt, her, opslag);
    }

    private static Skridt begynd(Optional<Paa> paa, String sagt, Samtale her, Opslag opslag) {
        return Tegnemner.mulige(paa, opslag).isEmpty()
                ? Skridt.til(her, Hjaelp.sig(tekst("tegn.intet_emne"), Knap.til(Handling.NY_PROEVEHANDLING)))
                : form(Tegnudkast.af(sagt, paa, opslag), List.of(), opslag);
    }

    public static Skridt ret(String om, Samtale her, Opslag opslag) {
        return medTegn(om, her, opslag, et -> form(Tegnkladde.af(et), List.of(), opslag));
    }

    /** Gemmer det, kortet siger, når det holder; ellers kommer kortet igen med det, der mangler. */
    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var kort = Kortid.laes(tryk.om());
        if (kort.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var naeste = Fremlagt.efter(her, tryk.om());
        var felter = Tegnfelter.laes(tryk, kort.get(), opslag);
        if (kort.get().retter().isEmpty()) {
            return opslag.tegn(new Tegn.Id(kort.get().id()))
                    .map(et -> Skridt.til(naeste, kvittering(et, opslag)))
                    .orElseGet(() -> gem(Optional.empty(), felter, naeste, opslag));
        }
        return medTegn(kort.get().id().toString(), her, opslag, foer -> gem(Optional.of(foer), felter, naeste, opslag));
    }

    private static Skridt gem(Optional<Tegn> foer, Tegnfelter felter, Samtale naeste, Opslag opslag) {
        if (!felter.fejl().isEmpty()) {
            return form(felter.kladde(), felter.fejl(), opslag);
        }
        var efter = felter.kladde().tegn();
        if (!maaRette(efter, opslag)) {
            return Skridt.til(naeste, Hjaelp.sig("tegn.ikke_dit", ord(efter.navn())));
        }
        if (foer.filter(efter::equals).isPresent()) {
            return Skridt.til(naeste, kvittering(efter, opslag));
        }
        if (foer.filter(nu -> !nu.kendemaerke().equals(felter.kladde().retter()))
                .isPresent()) {
            return form(
                    Tegnkladde.af(foer.get()),
                    List.of(Siden.aendret(foer.get().id().vaerdi(), opslag)),
                    opslag);
        }
        return Skridt.til(naeste, kvittering(efter, opslag)).med(new AfTegn(foer, Optional.of(efter)));
    }

    /** Det, der er noteret, bliver, hvor det er. */
    public static Skridt slet(String om, Samtale her, Opslag opslag) {
        return medTegn(om, her, opslag, et -> {
            var id = et.id().vaerdi().toString();
            return Skridt.til(
                    new Fremlagt(Handling.SLET_AFTALE_NU, id, Map.of()),
                    Hjaelp.sig(
                            tekst("tegn.slet", ord(et.navn())),
                            Knap.til(Handling.SLET_AFTALE_NU, id),
                            Knap.til(Handling.ANNULLER)));
        });
    }

    public static Skridt sletNu(Trykket tryk, Samtale her, Opslag opslag) {
        var naeste = Fremlagt.efter(her, tryk.om());
        return medTegn(
                tryk.om(),
                naeste,
                opslag,
                et -> Skridt.til(naeste, Hjaelp.sig(tekst("tegn.slettet", ord(et.navn())), Knap.til(Handling.FORTRYD)))
                        .med(new AfTegn(Optional.of(et), Optional.empty())));
    }

    /** Tegnet, når det er der og må rettes; ellers det, der skal siges om det. */
    private static Skridt medTegn(String om, Samtale her, Opslag opslag, Function<Tegn, Skridt> saa) {
        var tegn = Kortid.laes(om).flatMap(kort -> opslag.tegn(new Tegn.Id(kort.id())));
        if (tegn.isEmpty()) {
            return Skridt.til(her, Siden.vaek(om, opslag));
        }
        return maaRette(tegn.get(), opslag)
                ? saa.apply(tegn.get())
                : Skridt.til(her, Hjaelp.sig("tegn.ikke_dit", ord(tegn.get().navn())));
    }

    private static boolean maaRette(Tegn tegn, Opslag opslag) {
        return Sted.emne(tegn.paa(), opslag)
                .filter(Rettigheder.af(opslag)::maaRette)
                .isPresent();
    }

    private static Visning kvittering(Tegn tegn, Opslag opslag) {
        return Sted.emne(tegn.paa(), opslag)
                .<Visning>map(emne -> new Tegnkvittering(tegn, emne))
                .orElseGet(() -> Hjaelp.sig("siden.vaek"));
    }

    private static Skridt form(Tegnkladde kladde, List<Tekst> fejl, Opslag opslag) {
        return Skridt.til(
                new Fremlagt(Handling.GEM_AFTALE, kladde.om(), Tegnfelter.af(kladde)),
                Tegnemner.form(kladde, fejl, opslag));
    }

    private Tegnaftale() {}
}
