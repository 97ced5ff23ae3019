package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tal;

import dk.albertslund.styring.samtale.fil.Filer;
import dk.albertslund.styring.samtale.organisation.Arkindlaesning;
import dk.albertslund.styring.samtale.viden.Deling;

/**
 * Hvor en samtale er nået til, og hvad den næste besked fører til. Alt, hvad samtalen skal huske, er dens
 * komponenter; derfor kan den gemmes mellem to beskeder og afprøves uden Teams.
 */
public sealed interface Samtale permits Ledig, Registrering, Notering, Fremlagt {

    default Skridt videre(Besked besked, Opslag opslag) {
        return switch (besked) {
            case Besked.Installeret _ -> Skridt.til(this, Velkommen.til(opslag));
            case Besked.Soegt(var sted, var tekst) -> Skridt.til(this, Deling.soegt(sted, tekst, opslag));
            case Besked.Iagttaget(var tekst) -> Notering.begyndMed(tekst, this, opslag);
            case Besked.Filsvar svar -> Filer.svar(svar, this);
            case Besked.Vedhaeftet fil -> Arkindlaesning.modtag(fil, this, opslag);
            case Besked.Trykket tryk -> Tryk.paa(tryk, this, opslag);
            case Besked.Skrevet skrevet
            when skrevet.erForLang() -> Skridt.til(this, Hjaelp.sig("samtale.for_lang", tal(Besked.Skrevet.LAENGST)));
            case Besked.Skrevet(var tekst) ->
                Personoplysning.afvisning(tekst)
                        .map(afvist -> Skridt.til(this, afvist))
                        .orElseGet(() -> skrevet(tekst, opslag));
        };
    }

    /** Det, der er skrevet, mens samtalen er her. */
    Skridt skrevet(String tekst, Opslag opslag);
}
