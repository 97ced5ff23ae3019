package dk.albertslund.styring.samtale;

import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Optional;

/** Et tryk på ”Mente du …?”: ærindet og den sætning, det handlede om. */
record Mente(Aerinde aerinde, String skrevet) {

    /** Længere sætninger bæres ikke hele; det, der bedes om, er sagt da. */
    private static final int LAENGST = 500;

    static Knap knap(Aerinde aerinde, String skrevet) {
        var kort = skrevet.length() > LAENGST ? skrevet.substring(0, LAENGST) : skrevet;
        return new Knap(Tekst.tekst("aerinde." + aerinde.navn()), Handling.MENTE, aerinde.navn() + "/" + kort);
    }

    static Skridt trykket(String om, Samtale her, Opslag opslag) {
        var afvist = Personoplysning.afvisning(om);
        if (afvist.isPresent()) {
            return Skridt.til(her, afvist.get());
        }
        return laes(om).map(mente -> Hensigter.af(mente.aerinde(), Ytring.af(mente.skrevet(), opslag)))
                .map(hensigt -> hensigt.her(opslag).udfoer(her instanceof Ledig ? new Ledig() : her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kort.gammelt")));
    }

    private static Optional<Mente> laes(String om) {
        int skel = om.indexOf('/');
        return skel < 0
                ? Optional.empty()
                : Aerinde.medNavn(om.substring(0, skel)).map(aerinde -> new Mente(aerinde, om.substring(skel + 1)));
    }
}
