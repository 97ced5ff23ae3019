package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.proevehandling.Tegn;
import java.util.Optional;

/** A tegn in words. */
record Tegnvisning(Sprogbrug sprog) {

    String vaerdi(Tegn tegn) {
        return switch (tegn.vaerdi()) {
            case Tegn.Tal(var antal, var enhed) -> sprog.skriv().maengde(antal, enhed);
            case Tegn.Iagttagelse(var iagttaget, var _) -> sprog.tekst("citat", iagttaget);
        };
    }

    Optional<String> forandring(Tegn tegn) {
        return switch (tegn.vaerdi()) {
            case Tegn.Tal _ -> Optional.empty();
            case Tegn.Iagttagelse(var _, var forandring) ->
                Optional.of(sprog.tekst("tegn.forandring", sprog.navn(forandring)));
        };
    }
}
