package dk.albertslund.styring.demo.graph;

import dk.albertslund.styring.demo.graph.Begivenhed.Deltager;
import dk.albertslund.styring.demo.graph.Begivenhed.Svar;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * Opdigtede svar på en indkaldelse: de fleste kommer, en del svarer straks, andre først om nogle dage, og enkelte
 * aldrig. Samme møde og person giver altid det samme.
 */
final class Selvsvar {

    private static final int STRAKS_PCT = 40;
    private static final int STRAKS_SEKUNDER = 90;
    private static final int DAGE = 4;

    private Selvsvar() {}

    static Deltager nu(Begivenhed begivenhed, Deltager deltager, Instant nu) {
        if (deltager.svar() != Svar.INTET || deltager.lokale() || begivenhed.aflyst()) {
            return deltager;
        }
        var noegle = begivenhed.transaktion().orElse(begivenhed.id()) + "/" + deltager.mail();
        var tal = new SplittableRandom(noegle.hashCode());
        var svar = svar(tal.nextInt(100));
        var naar = begivenhed.oprettet().plus(efter(tal));
        return svar == Svar.INTET || naar.isAfter(nu) ? deltager : deltager.svarer(svar, naar);
    }

    private static Svar svar(int pct) {
        if (pct < 72) {
            return Svar.JA;
        }
        if (pct < 81) {
            return Svar.MAASKE;
        }
        return pct < 90 ? Svar.NEJ : Svar.INTET;
    }

    private static Duration efter(SplittableRandom tal) {
        return tal.nextInt(100) < STRAKS_PCT
                ? Duration.ofSeconds(tal.nextInt(STRAKS_SEKUNDER))
                : Duration.ofMinutes(tal.nextLong(Duration.ofDays(DAGE).toMinutes()));
    }
}
