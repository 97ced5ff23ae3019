package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;

/** A meeting in words. */
record Moedevisning(Sprogbrug sprog) {

    String navn(Moede moede) {
        var gruppe = sprog.navn(moede.borgergruppe());
        return moede.dele() == 1 ? gruppe : sprog.tekst("uge.del", gruppe, moede.del(), moede.dele());
    }

    /** ”tirsdag den 19. januar 2027 kl. 9.00–11.00”. */
    String tid(Moede moede) {
        var tid = moede.tid();
        return sprog.tekst(
                "uge.tid",
                sprog.skriv().dag(tid.start().toLocalDate()),
                sprog.skriv().klokken(tid.start().toLocalTime()),
                sprog.skriv().klokken(tid.slut().toLocalTime()).replace("kl. ", ""));
    }

    String sted(Moede moede) {
        return moede.lokale().map(Lokale::navn).orElseGet(() -> sprog.tekst("uge.uden_lokale"));
    }
}
