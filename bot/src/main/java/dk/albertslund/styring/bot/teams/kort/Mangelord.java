package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.samtale.Handling.MAALPLAN_FAERDIG;
import static dk.albertslund.styring.samtale.Handling.NYT_MAAL;
import static dk.albertslund.styring.samtale.Handling.NYT_NOTAT;
import static dk.albertslund.styring.samtale.Handling.NY_EVALUERING;
import static dk.albertslund.styring.samtale.Handling.RET_MAAL;

import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.samtale.Handling;
import java.time.LocalDate;
import java.util.Locale;

/** What is missing, in words, and the button that puts it right. */
record Mangelord(Sprogbrug sprog, LocalDate idag) {

    Element linje(Mangel mangel) {
        return Skrift.underlinje(tekst(hvad(mangel)), daempet(frist(mangel)));
    }

    /** As one of several that are answered one by one. */
    Element nummereret(int nr, Mangel mangel) {
        return Skrift.afsnit(Skrift.linje(fed(nr + ". "), tekst(hvad(mangel)), daempet(frist(mangel))));
    }

    private String hvad(Mangel mangel) {
        return sprog.tekst("mangel." + mangel.slags().name().toLowerCase(Locale.ROOT), mangel.titel());
    }

    private String frist(Mangel mangel) {
        return mangel.frist()
                .map(sprog.skriv()::dag)
                .map(dag -> " · " + sprog.tekst(mangel.overskredet(idag) ? "mangel.var_frist" : "mangel.frist", dag))
                .orElse("");
    }

    Action knap(int nr, Mangel mangel) {
        var navn = sprog.tekst("mangel.knap." + mangel.slags().name().toLowerCase(Locale.ROOT), nr);
        return new Knapper(sprog).medTitel(handling(mangel), om(mangel), navn);
    }

    private static Handling handling(Mangel mangel) {
        return switch (mangel.slags()) {
            case MAAL -> NYT_MAAL;
            case TEGN -> RET_MAAL;
            case FAERDIG -> MAALPLAN_FAERDIG;
            case EVALUERING -> NY_EVALUERING;
            case IAGTTAGELSE -> NYT_NOTAT;
        };
    }

    private static String om(Mangel mangel) {
        return mangel.slags() == Mangel.Slags.MAAL ? "" : mangel.om();
    }
}
