package dk.albertslund.styring.udsendelse;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Hvad vi har skrevet i én samtale, og hvornår der er plads til mere. Teams har fire vinduer for det, en bot skriver i en
 * samtale (viden/teams.md 4.2); ingen af dem overskrides. Tider er i nanosekunder fra et vilkårligt nulpunkt.
 */
public final class Samtaletakt {

    /** @param antal så mange i vinduet, ikke flere */
    public record Vindue(int antal, Duration laengde) {}

    public static final List<Vindue> TEAMS = List.of(
            new Vindue(7, Duration.ofSeconds(1)),
            new Vindue(8, Duration.ofSeconds(2)),
            new Vindue(60, Duration.ofSeconds(30)),
            new Vindue(1800, Duration.ofHours(1)));

    private static final long HUSKET =
            TEAMS.getLast().laengde().plus(Takt.SLINGRE).toNanos();

    private List<Vindue> vinduer = TEAMS;
    private long[] sendt = new long[4];
    private int antal;

    /** @param processer så mange deles om vinduerne, og hver har lige meget */
    public Samtaletakt(int processer) {
        del(processer);
    }

    /** Så mange deles om vinduerne fra nu af. */
    public void del(int processer) {
        vinduer = TEAMS.stream()
                .map(vindue -> new Vindue(
                        Math.max(1, vindue.antal() / processer),
                        vindue.laengde().plus(Takt.SLINGRE)))
                .toList();
    }

    /** Tager den næste plads, og siger hvornår den er; tager ingen, hvis den er senere end {@code senest}. */
    public long plads(long nu, long senest) {
        glem(nu);
        var plads = nu;
        for (var vindue : vinduer) {
            if (antal >= vindue.antal()) {
                plads = Math.max(
                        plads, sendt[antal - vindue.antal()] + vindue.laengde().toNanos());
            }
        }
        if (plads <= senest) {
            husk(plads);
        }
        return plads;
    }

    /** Der er ikke skrevet noget, som et vindue endnu rummer. */
    public boolean tom(long nu) {
        glem(nu);
        return antal == 0;
    }

    private void husk(long plads) {
        if (antal == sendt.length) {
            sendt = Arrays.copyOf(sendt, antal * 2);
        }
        sendt[antal++] = plads;
    }

    private void glem(long nu) {
        var gamle = 0;
        while (gamle < antal && sendt[gamle] + HUSKET <= nu) {
            gamle++;
        }
        antal -= gamle;
        System.arraycopy(sendt, gamle, sendt, 0, antal);
    }
}
