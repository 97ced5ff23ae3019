package dk.albertslund.styring.udviklingsuge;

import dk.albertslund.styring.udviklingsuge.Moedekalender.Moedebillede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Det, der er galt ved et møde i Outlook, og som organisatoren skal vide. */
public enum Moedemangel {
    /** Begivenheden er slettet eller aflyst i Outlook, men ikke her. */
    VAEK,
    ANDEN_TID,
    INTET_TEAMSLINK,
    LOKALE_SAGDE_NEJ,
    /** Nogen af dem, der skulle indkaldes, er ikke på begivenheden. */
    DELTAGERE_MANGLER;

    /** @param billede begivenheden, som Outlook viser den; tom, når den ikke er der */
    public static Set<Moedemangel> ved(Moede moede, Optional<Moedebillede> billede) {
        return billede.filter(et -> !et.aflyst()).map(et -> ved(moede, et)).orElseGet(() -> EnumSet.of(VAEK));
    }

    private static Set<Moedemangel> ved(Moede moede, Moedebillede billede) {
        var mangler = EnumSet.noneOf(Moedemangel.class);
        if (!billede.tid().equals(moede.tid())) {
            mangler.add(ANDEN_TID);
        }
        if (moede.del() == 1 && billede.moedelink().isEmpty()) {
            mangler.add(INTET_TEAMSLINK);
        }
        if (moede.lokale()
                .map(Lokale::mail)
                .filter(mail -> billede.svar().get(mail) == Svar.NEJ)
                .isPresent()) {
            mangler.add(LOKALE_SAGDE_NEJ);
        }
        if (moede.deltagere().stream().anyMatch(deltager -> !billede.svar().containsKey(deltager.mail()))) {
            mangler.add(DELTAGERE_MANGLER);
        }
        return mangler;
    }
}
