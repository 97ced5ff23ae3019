package dk.albertslund.styring.samtale.organisation;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Visning.Organisationsvisning;
import dk.albertslund.styring.samtale.Visning.Organisationsvisning.Gren;
import java.util.ArrayList;
import java.util.List;

/** Organisationen, som den er: enhederne under hinanden. */
public final class Enhedstrae {

    public static Skridt vis(Samtale her, Opslag opslag) {
        var organisation = opslag.organisation().enheder();
        boolean administrerer = Rettigheder.af(opslag).maaAendreOrganisationen();
        var forslag = administrerer ? opslag.organisation().forslag().antal() : 0;
        if (organisation.gaeldende().isEmpty()) {
            return Skridt.til(
                    her,
                    forslag > 0
                            ? Hjaelp.sig(tekst("organisation.tom"), Knap.til(Handling.VIS_FORSLAG))
                            : Hjaelp.sig("organisation.tom"));
        }
        var grene = new ArrayList<Gren>();
        organisation.toppen().forEach(enhed -> tilfoej(enhed, 0, organisation, grene));
        return Skridt.til(her, new Organisationsvisning(grene, forslag));
    }

    private static void tilfoej(Enhed enhed, int dybde, Organisation organisation, List<Gren> grene) {
        grene.add(new Gren(enhed.navn(), enhed.slags(), organisation.niveau(enhed), dybde));
        organisation.ligeUnder(enhed).forEach(under -> tilfoej(under, dybde + 1, organisation, grene));
    }

    private Enhedstrae() {}
}
