package dk.albertslund.styring.udsendelse;

import java.time.Duration;

/**
 * Så mange i sekundet til folk, der ikke har spurgt, og aldrig flere i noget vindue på et sekund. Tiden deles i pladser med
 * samme afstand. En plads er god i {@link #SLINGRE}; derefter opgives den, for ellers blev et ophold til et ryk. Afstanden er
 * så stor, at selv en plads, der bruges så sent som muligt, ikke bringer et sekund op over {@code prSekund}.
 * */
public record Takt(int prSekund) {

    public static final Duration SLINGRE = Duration.ofMillis(20);
    /** Så længe holdes der højst inde ad gangen, også når modtageren beder om mere: så ses der efter igen. */
    public static final Duration LAENGSTE_PAUSE = Duration.ofMinutes(5);

    /** Så mange i sekundet tager Teams højst imod fra en bot (viden/teams.md 4.2). */
    public static final int TEAMS = 50;

    public Takt {
        if (prSekund < 1) {
            throw new IllegalArgumentException("pr. sekund er mindst 1, ikke %d".formatted(prSekund));
        }
    }

    /** Fra den ene plads til den næste. */
    public Duration afstand() {
        var mikros = (Duration.ofSeconds(1).plus(SLINGRE).toNanos() / 1000 + prSekund - 1) / prSekund;
        return Duration.ofNanos(mikros * 1000);
    }
}
