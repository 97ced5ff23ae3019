package dk.albertslund.styring.samtale.aar;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Begivenhed;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Aendring.AfAarshjul;
import dk.albertslund.styring.samtale.Aendring.AfRundsendelse;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Udbakkevisning.Begivenhedsform;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Organisatoren lægger noget nyt i året: ser, hvem det rører, og de kan få én besked om det. */
public final class Tilfoejelse {

    static Skridt begynd(String titel, Ytring sagt, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("tilfoej.kun_organisatorer"));
        }
        var dato = sagt.dato(Retning.FREMTID);
        return frem(
                new Kladde(
                        opslag.nytId(),
                        titel,
                        dato.map(Datofund.Dato::begyndelse),
                        dato.map(Datofund.Dato::frist),
                        enhed(sagt, opslag)),
                List.of(),
                opslag);
    }

    /** Nævnes en enhed, er det for den; ellers er det for alle ledere. */
    private static String enhed(Ytring sagt, Opslag opslag) {
        return opslag.enheder().stream()
                .filter(navn -> sagt.tekst().contains(navn))
                .findFirst()
                .orElse("");
    }

    /** @param enhed den enhed, det er for; tom, når det er for alle */
    private record Kladde(UUID id, String titel, Optional<LocalDate> fra, Optional<LocalDate> til, String enhed) {

        static Optional<Kladde> af(Trykket tryk) {
            return Kortid.laes(tryk.om())
                    .map(kort -> new Kladde(
                            kort.id(), tryk.felt("titel"), tryk.dato("fra"), tryk.dato("til"), kort.retter()));
        }

        String om() {
            return new Kortid(id, enhed).om();
        }

        String noegle() {
            return "tilfoejet-" + id;
        }

        Modtagere modtagere() {
            return enhed.isEmpty() ? new Modtagere.Ledere() : new Modtagere.Enhed(enhed);
        }

        List<Tekst> fejl(Opslag opslag) {
            var fejl = new ArrayList<Tekst>();
            if (titel.isEmpty() || titel.length() > Begivenhed.TITEL_LAENGDE) {
                fejl.add(tekst("tilfoej.mangler.titel", tal(Begivenhed.TITEL_LAENGDE)));
            }
            if (fra.isEmpty() || til.isEmpty()) {
                fejl.add(tekst("flyt.mangler"));
            } else if (til.get().isBefore(fra.get())) {
                fejl.add(tekst("flyt.slutter_foer"));
            } else if (til.get().isBefore(opslag.idag())) {
                fejl.add(tekst("flyt.forbi"));
            }
            return fejl;
        }

        Begivenhed begivenhed() {
            return new Begivenhed(
                    noegle(),
                    titel,
                    enhed.isEmpty() ? Ejer.LEDELSE : Ejer.ENHED,
                    enhed,
                    fra.orElseThrow(),
                    til.orElseThrow());
        }
    }

    public static Skridt gem(Trykket tryk, boolean medBesked, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("tilfoej.kun_organisatorer"));
        }
        return Kladde.af(tryk)
                .map(kladde -> gem(kladde, medBesked, Fremlagt.efter(her, tryk.om()), opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kort.gammelt")));
    }

    private static Skridt gem(Kladde kladde, boolean medBesked, Samtale saa, Opslag opslag) {
        var fejl = kladde.fejl(opslag);
        if (!fejl.isEmpty()) {
            return frem(kladde, fejl, opslag);
        }
        var ny = kladde.begivenhed();
        return opslag.aarshjul(Aarshjul.aarFor(ny.til()))
                .map(hjul -> hjul.sted(ny.noegle()).isPresent()
                        ? Skridt.til(saa, kvittering(ny, 0))
                        : tilfoejet(hjul, ny, kladde, medBesked, saa, opslag))
                .orElseGet(() -> Skridt.til(saa, Hjaelp.sig("aarshjul.tomt")));
    }

    private static Skridt tilfoejet(
            Aarshjul hjul, Begivenhed ny, Kladde kladde, boolean medBesked, Samtale saa, Opslag opslag) {
        var aendring = new AfAarshjul(hjul, hjul.med(ny), Optional.empty());
        int modtagere =
                medBesked ? opslag.udbakke().kreds(kladde.modtagere()).naas().size() : 0;
        if (modtagere == 0) {
            return Skridt.til(saa, kvittering(ny, 0)).med(aendring);
        }
        var besked = new Rundsendelse(
                new Rundsendelse.Id(kladde.id()),
                opslag.mig().id(),
                Hjaelp.sig(
                        tekst(
                                "tilfoej.besked",
                                ord(ny.titel()),
                                new Tekst.Dag(ny.fra()),
                                ord(opslag.mig().navn())),
                        Knap.til(Handling.VIS_AARSHJUL)),
                kladde.modtagere(),
                opslag.nu(),
                Optional.empty());
        return Skridt.til(saa, kvittering(ny, modtagere))
                .med(Aendring.samlet(List.of(aendring, new AfRundsendelse(besked.id(), /* stoppet= */ false))))
                .bestil(List.of(new Bestilling.Rundsend(besked)));
    }

    private static Visning kvittering(Begivenhed ny, int beskeder) {
        return Hjaelp.sig(
                tekst("tilfoej.tilfoejet", ord(ny.titel()), new Tekst.Dag(ny.fra()), tal(beskeder)),
                Knap.til(Handling.FORTRYD),
                Knap.til(Handling.VIS_AARSHJUL));
    }

    private static Skridt frem(Kladde kladde, List<Tekst> fejl, Opslag opslag) {
        var form = new Begivenhedsform(
                kladde.om(),
                kladde.titel(),
                kladde.fra(),
                kladde.til(),
                kladde.modtagere(),
                opslag.udbakke().kreds(kladde.modtagere()),
                fejl);
        return Skridt.til(new Fremlagt(Handling.GEM_BEGIVENHED, kladde.om(), form.felter()), form);
    }

    private Tilfoejelse() {}
}
