package dk.albertslund.styring.samtale.organisation;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Omlaegning;
import dk.albertslund.styring.samtale.Aendring.AfOrganisation;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.organisation.Organisationsoenske.Omlaegges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Administratoren lægger organisationen om. Knappen bærer sætningen, og den læses forfra, når der trykkes. */
public final class Omlaegninger {

    static Skridt spoerg(Omlaegges oenske, String sagt, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaAendreOrganisationen()) {
            return Skridt.til(her, Hjaelp.sig("organisation.kun_administratorer"));
        }
        return switch (oenske.paa(grundlag(opslag))) {
            case Omlaegning.Umulig(var grund) -> Skridt.til(her, umulig(grund));
            case Omlaegning.Mulig mulig ->
                Skridt.til(
                        new Fremlagt(Handling.GEM_OMLAEGNING, sagt, Map.of()),
                        new Svartekst(
                                spoergsmaal(oenske, mulig),
                                List.of(Knap.til(Handling.GEM_OMLAEGNING, sagt), Knap.til(Handling.ANNULLER, sagt))));
        };
    }

    public static Skridt gem(String sagt, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaAendreOrganisationen()) {
            return Skridt.til(her, Hjaelp.sig("organisation.kun_administratorer"));
        }
        return Organisationsudtryk.oenske(sagt, opslag.organisation())
                .filter(Omlaegges.class::isInstance)
                .map(Omlaegges.class::cast)
                .map(oenske -> gem(oenske, sagt, her, opslag))
                .orElseGet(() -> Skridt.til(Fremlagt.efter(her, sagt), Hjaelp.sig(Siden.AENDRET)));
    }

    private static Skridt gem(Omlaegges oenske, String sagt, Samtale her, Opslag opslag) {
        return switch (oenske.paa(grundlag(opslag))) {
            case Omlaegning.Umulig(var grund) -> Skridt.til(Fremlagt.efter(her, sagt), umulig(grund));
            case Omlaegning.Mulig(var foer, var efter) ->
                Skridt.til(
                                Fremlagt.efter(her, sagt),
                                Hjaelp.sig(
                                        oenske.kvittering(),
                                        Knap.til(Handling.VIS_ORGANISATION),
                                        Knap.til(Handling.FORTRYD)))
                        .med(new AfOrganisation(foer, efter));
        };
    }

    private static List<Tekst> spoergsmaal(Omlaegges oenske, Omlaegning.Mulig mulig) {
        var afsnit = new ArrayList<>(List.of(oenske.spoergsmaal()));
        afsnit.addAll(oenske.foelger(mulig));
        return afsnit;
    }

    private static Svartekst umulig(Omlaegning.Grund grund) {
        return new Svartekst(List.of(tekst(noegle(grund))), List.of());
    }

    static String noegle(Omlaegning.Grund grund) {
        return "organisation.umulig." + grund.name().toLowerCase(Locale.ROOT);
    }

    static Omlaegning.Grundlag grundlag(Opslag opslag) {
        var organisation = opslag.organisation();
        return new Omlaegning.Grundlag(organisation.enheder(), organisation::placeringer, opslag.idag(), opslag::nytId);
    }

    private Omlaegninger() {}
}
