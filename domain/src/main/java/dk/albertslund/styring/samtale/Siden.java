package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.samtale.Opslag.Roert;
import dk.albertslund.styring.samtale.Tekst.Dag;
import dk.albertslund.styring.samtale.Tekst.Klokken;
import dk.albertslund.styring.samtale.Tekst.Led;
import dk.albertslund.styring.samtale.Tekst.Opslagsord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Et gammelt kort: det, det handler om, er ændret eller væk, siden det blev vist. Hvem gjorde det, og hvornår? */
public final class Siden {

    private static final String NOEGLE = "siden.aendret";

    /** Når det ikke er til at sige, hvem det var. */
    public static final Tekst AENDRET = tekst(NOEGLE);

    public static Tekst aendret(UUID hvad, Opslag opslag) {
        return aendret(hvad.toString(), opslag);
    }

    /** @param hvad et id eller et begrebs nøgle */
    public static Tekst aendret(String hvad, Opslag opslag) {
        return opslag.senestRoert(hvad)
                .map(sidst -> roert(NOEGLE, sidst, opslag))
                .orElse(AENDRET);
    }

    /** Teksten fortæller, at noget er ændret; der er ikke noget at rette. */
    public static boolean er(Tekst tekst) {
        return tekst.noegle().startsWith(NOEGLE);
    }

    public static Visning vaek(String om, Opslag opslag) {
        return Hjaelp.sig(Kortid.laes(om)
                .flatMap(kort -> opslag.senestRoert(kort.id().toString()))
                .map(sidst -> roert("siden.vaek", sidst, opslag))
                .orElse(tekst("siden.vaek")));
    }

    private static Tekst roert(String noegle, Roert sidst, Opslag opslag) {
        var hvornaar = sidst.hvornaar().atZone(opslag.zone());
        var dag = dag(hvornaar.toLocalDate(), opslag.idag());
        var kl = new Klokken(hvornaar.toLocalTime());
        return sidst.af().equals(opslag.mig().id())
                ? tekst(noegle + ".selv", dag, kl)
                : tekst(noegle + ".af", ord(navn(sidst, opslag)), dag, kl);
    }

    private static Led dag(LocalDate dag, LocalDate idag) {
        if (dag.equals(idag)) {
            return new Opslagsord("siden.i_dag");
        }
        return dag.equals(idag.minusDays(1)) ? new Opslagsord("siden.i_gaar") : new Dag(dag);
    }

    private static String navn(Roert sidst, Opslag opslag) {
        return opslag.navne(List.of(sidst.af())).getOrDefault(sidst.af(), "");
    }

    private Siden() {}
}
