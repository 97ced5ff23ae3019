package dk.albertslund.styring.samtale.leder;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.organisation.Ledelse.Ansat;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Aendring.Afsendelse;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Ledelsesvisning;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningsform;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningskort;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste.Person;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** En venlig besked til én, der mangler noget, eller til dem alle. Den ses først, og den samme går ud én gang om dagen. */
public final class Anmodninger {

    /** Det, knappen siger, når den gælder alle, der mangler noget. */
    public static final String ALLE = "alle";

    private static final Set<String> ALLE_NAEVNT = Set.of(
            "alle", "alle der mangler noget", "dem der mangler noget", "dem alle", "all", "everybody", "everyone");

    public static Skridt begynd(Trykket tryk, Samtale her, Opslag opslag) {
        return form(tryk.om().isEmpty() ? tryk.felt("hvem") : tryk.om(), "", List.of(), her, opslag);
    }

    /** @param sagt et navn, som det blev sagt, eller alle */
    static Skridt tilNaevnt(String sagt, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaSeHvemDerMangler() || ALLE_NAEVNT.contains(sagt)) {
            return form(ALLE, "", List.of(), her, opslag);
        }
        var naevnte = Enhedsmangler.folk(opslag).stream()
                .filter(en -> (Foldning.fold(en.navn()) + " ").startsWith(sagt + " "))
                .toList();
        return naevnte.size() == 1
                ? form(naevnte.getFirst().id().entra(), "", List.of(), her, opslag)
                : Skridt.til(
                        her,
                        Hjaelp.sig(
                                tekst(naevnte.isEmpty() ? "leder.mangler_intet" : "leder.hvem_af_dem", ord(sagt)),
                                Knap.til(Handling.HVEM_MANGLER)));
    }

    /** Hvem der mangler noget, ses forfra ved hvert tryk: den, der er færdig imens, får den ikke. */
    private static Skridt form(String om, String besked, List<Tekst> fejl, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaSeHvemDerMangler()) {
            return Skridt.til(her, Hjaelp.sig("leder.kun_ledere"));
        }
        var til = modtagere(om, opslag);
        return til.isEmpty()
                ? Skridt.til(her, Hjaelp.sig(tekst("leder.faerdige_nu"), Knap.til(Handling.HVEM_MANGLER)))
                : Skridt.til(
                        new Fremlagt(Handling.SEND_ANMODNING, om, Map.of("besked", besked)),
                        new Anmodningsform(
                                om,
                                til.stream().map(Person::navn).toList(),
                                new Anmodningskort(
                                        opslag.mig().id(),
                                        opslag.mig().navn(),
                                        besked,
                                        til.getFirst().mangler(),
                                        Optional.empty(),
                                        opslag.idag()),
                                fejl));
    }

    public static Skridt send(Trykket tryk, Samtale her, Opslag opslag) {
        var besked = tryk.felt("besked");
        if (besked.length() > Ledelsesvisning.BESKED_LAENGDE) {
            return form(
                    tryk.om(),
                    besked,
                    List.of(tekst("leder.for_lang", tal(Ledelsesvisning.BESKED_LAENGDE))),
                    her,
                    opslag);
        }
        var til = Rettigheder.af(opslag).maaSeHvemDerMangler()
                ? modtagere(tryk.om(), opslag).stream().map(Person::id).toList()
                : List.<Medarbejder.Id>of();
        if (til.isEmpty()) {
            return form(tryk.om(), besked, List.of(), Fremlagt.efter(her, tryk.om()), opslag);
        }
        var noegle = "anmod/%s/%s".formatted(opslag.mig().id().entra(), opslag.idag());
        return Skridt.til(
                        Fremlagt.efter(her, tryk.om()),
                        Hjaelp.sig(
                                tekst("leder.spurgt", tal(til.size())),
                                Knap.til(Handling.FORTRYD),
                                Knap.til(Handling.HVEM_MANGLER)))
                .med(new Afsendelse(noegle, til, /* taget= */ false))
                .bestil(List.of(new Bestilling.Spoerg(noegle, til, besked)));
    }

    /** Den spurgte svarer sin leder; kun en af lederne over hende kan svares sådan. */
    public static Skridt svar(Trykket tryk, Samtale her, Opslag opslag) {
        var ordene = tryk.felt("svar");
        if (ordene.isEmpty() || ordene.length() > Ledelsesvisning.BESKED_LAENGDE) {
            return Skridt.til(her, Hjaelp.sig("leder.svar_laengde", tal(Ledelsesvisning.BESKED_LAENGDE)));
        }
        var ledelse = opslag.ledelse().ledelse();
        return ledelse.ansat(opslag.mig().id()).stream()
                .flatMap(mig -> ledelse.alleOver(mig).stream())
                .filter(over -> over.id().entra().equals(tryk.om()))
                .findFirst()
                .map(leder -> svaret(leder, ordene, her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kort.gammelt")));
    }

    private static Skridt svaret(Ansat leder, String ordene, Samtale her, Opslag opslag) {
        return Skridt.til(her, Hjaelp.sig(tekst("leder.svaret", ord(leder.fornavn())), Knap.til(Handling.VIS_MANGLER)))
                .bestil(List.of(new Bestilling.Underret(
                        "svar-leder/" + opslag.nytId(),
                        leder.id(),
                        Hjaelp.sig(
                                tekst("leder.svaret_er", ord(opslag.mig().navn()), ord(ordene)),
                                Knap.til(Handling.HVEM_MANGLER)))));
    }

    private static List<Person> modtagere(String om, Opslag opslag) {
        return Enhedsmangler.folk(opslag).stream()
                .filter(en -> om.equals(ALLE) || en.id().entra().equals(om))
                .toList();
    }

    private Anmodninger() {}
}
