package dk.albertslund.styring.samtale.drift;

import dk.albertslund.styring.drift.Driftsopgave;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Visning.Utilgaengelighed;
import java.util.List;

/** Administratoren spørger, om det hele virker, og hvem der ikke kan nås. */
public final class Driftsspoergsmaal {

    public static Skridt svar(Driftsudtryk.Oenske oenske, Samtale her, Opslag opslag) {
        return switch (oenske) {
            case SELVTEST -> selvtest(her, opslag);
            case HVEM_KAN_IKKE_NAAS -> utilgaengelige(her, opslag);
        };
    }

    public static Skridt selvtest(Samtale her, Opslag opslag) {
        return Rettigheder.af(opslag).maaPasseDriften()
                ? Skridt.til(her, Hjaelp.sig("drift.selvtest_koerer"))
                        .bestil(List.of(new Bestilling.Drift(Driftsopgave.SELVTEST)))
                : afvist(her);
    }

    public static Skridt utilgaengelige(Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPasseDriften()) {
            return afvist(her);
        }
        var nu = opslag.organisation().utilgaengelige();
        return Skridt.til(her, nu.antal() == 0 ? Hjaelp.sig("drift.alle_kan_naas") : new Utilgaengelighed(nu));
    }

    public static Skridt proevIgen(Samtale her, Opslag opslag) {
        return Rettigheder.af(opslag).maaPasseDriften()
                ? Skridt.til(her, Hjaelp.sig("drift.proever_igen"))
                        .bestil(List.of(new Bestilling.Drift(Driftsopgave.INSTALLER_IGEN)))
                : afvist(her);
    }

    private static Skridt afvist(Samtale her) {
        return Skridt.til(her, Hjaelp.sig("drift.kun_administratorer"));
    }

    private Driftsspoergsmaal() {}
}
