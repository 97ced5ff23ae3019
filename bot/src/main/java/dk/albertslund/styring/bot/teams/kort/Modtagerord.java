package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;

/** Whom a message to many is for, in words. */
record Modtagerord(Sprogbrug sprog) {

    String navn(Modtagere til) {
        return switch (til) {
            case Modtagere.Alle _ -> sprog.tekst("modtagere.alle");
            case Modtagere.Ledere _ -> sprog.tekst("modtagere.ledere");
            case Modtagere.Enhed(var enhed) -> sprog.tekst("modtagere.enhed", enhed);
            case Modtagere.Gruppe(var gruppe) -> sprog.tekst("modtagere.gruppe", sprog.navn(gruppe));
            case Modtagere.Bestemte(var dem) -> sprog.tekst("modtagere.bestemte", dem.size());
        };
    }
}
