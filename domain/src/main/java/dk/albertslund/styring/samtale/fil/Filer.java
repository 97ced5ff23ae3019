package dk.albertslund.styring.samtale.fil;

import dk.albertslund.styring.samtale.Besked.Filsvar;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.udtraek.Filindhold;
import java.util.List;

/** Få noget som en fil. Den tilbydes, og først når personen har sagt ja, lægges den i hendes OneDrive. */
public final class Filer {

    /** Ens egne enheders røde tråd, tegn og beslutninger; hele kommunens for dem, der styrer. */
    public static Skridt udtraek(Samtale her, Opslag opslag) {
        var omfang = Rettigheder.af(opslag).udtraeksomfang();
        return omfang.map(enheder -> lav(new Filindhold.Udtraek(enheder), her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("fil.ingen_enhed")));
    }

    /** ”Hent det hele”: alt om den, der spørger, og kun til hende. */
    public static Skridt omMig(Samtale her, Opslag opslag) {
        return lav(new Filindhold.OmMig(), her, opslag);
    }

    public static Skridt organisationen(Samtale her, Opslag opslag) {
        return Rettigheder.af(opslag).maaAendreOrganisationen()
                ? lav(new Filindhold.Organisationen(), her, opslag)
                : Skridt.til(her, Hjaelp.sig("organisation.kun_administratorer"));
    }

    public static Skridt svar(Filsvar svar, Samtale her) {
        var fil = Kortid.uuid(svar.fil());
        if (fil.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("fil.vaek"));
        }
        return svar.plads()
                .map(plads -> Skridt.stille(her).bestil(List.of(new Bestilling.AfleverFil(fil.get(), plads))))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("fil.nej_tak")));
    }

    private static Skridt lav(Filindhold indhold, Samtale her, Opslag opslag) {
        return Skridt.stille(her).bestil(List.of(new Bestilling.LavFil(opslag.nytId(), indhold)));
    }

    private Filer() {}
}
