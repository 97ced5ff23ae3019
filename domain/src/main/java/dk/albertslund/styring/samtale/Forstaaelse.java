package dk.albertslund.styring.samtale;

import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.forstaaelse.Tyder;
import dk.albertslund.styring.forstaaelse.Tydning;
import dk.albertslund.styring.samtale.aar.Aarsudtryk;
import dk.albertslund.styring.samtale.dagen.Vaneudtryk;
import dk.albertslund.styring.samtale.drift.Driftsudtryk;
import dk.albertslund.styring.samtale.evaluering.Checkin;
import dk.albertslund.styring.samtale.fil.Kanaludtryk;
import dk.albertslund.styring.samtale.forum.Forumudtryk;
import dk.albertslund.styring.samtale.leder.Lederudtryk;
import dk.albertslund.styring.samtale.maal.Maaludtryk;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.samtale.organisation.Organisationsudtryk;
import dk.albertslund.styring.samtale.rund.Rundudtryk;
import dk.albertslund.styring.samtale.tegn.Tegnudtryk;
import dk.albertslund.styring.samtale.uge.Moedeudtryk;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Afgør, hvad en fri sætning beder om. Er det sikkert, gøres det; det, der skriver, bliver altid til et kort, man siger
 * ja til. Er det muligt, spørges der med tre knapper. Ellers er den ikke forstået.
 */
final class Forstaaelse {

    /** Så sandsynligt skal et tegn være, før en fortælling fra en, der har noget i gang, læses som et. */
    private static final double FORTAELLING = 0.1;

    private static final int FORTAELLING_ORD = 5;

    /** Det, der i et kort er svar på kortet eller noget om dets felter, og ikke begynder noget andet. */
    private static final Set<Aerinde> OM_KORTET =
            EnumSet.of(Aerinde.RET_PROEVEHANDLING, Aerinde.RET_FRIST, Aerinde.UDE_AF_SCOPE);

    private static final Pattern HVAD_ER =
            Pattern.compile("(?:hvad er|hva er|hvad betyder|what is)(?: (?:en|et|a|an))? (.+)");

    private final Ytring ytring;
    private final Tydning tydning;

    private Forstaaelse(Ytring ytring, Tydning tydning) {
        this.ytring = ytring;
        this.tydning = tydning;
    }

    /** Intet er i gang. */
    static Hensigt ledig(String tekst, Opslag opslag) {
        var ytring = Ytring.af(tekst, opslag);
        return fastUdtryk(ytring)
                .orElseGet(() -> new Forstaaelse(ytring, Tyder.laert().tyd(tekst)).hensigt())
                .her(opslag);
    }

    /** Et kort er lagt frem. Kun det sikre går foran kortet; resten handler om det. */
    static Hensigt vedKort(String tekst, Opslag opslag) {
        var ytring = Ytring.af(tekst, opslag);
        return fastUdtryk(ytring)
                .orElseGet(() -> {
                    var tydning = Tyder.laert().tyd(tekst);
                    return tydning.afgoerelse() == Tydning.Afgoerelse.GOER && !OM_KORTET.contains(tydning.bedste())
                            ? Hensigter.af(tydning.bedste(), ytring)
                            : new Hensigt.Uforstaaet();
                })
                .her(opslag);
    }

    /** Check-in, mål, tegn, driften og organisationen har egne faste udtryk, og et begreb med et spørgsmålstegn vil forklares. */
    private static Optional<Hensigt> fastUdtryk(Ytring ytring) {
        return Checkin.naevnt(ytring)
                ? Optional.of(new Hensigt.GoerCheckin(ytring.tekst()))
                : Lederudtryk.i(ytring)
                        .<Hensigt>map(Hensigt.OmLedelse::new)
                        .or(() -> Kanaludtryk.i(ytring).map(Hensigt.LaegIKanal::new))
                        .or(() -> Rundudtryk.i(ytring).map(Hensigt.OmUdbakken::new))
                        .or(() -> Maaludtryk.i(ytring).map(Hensigt.OmMaal::new))
                        .or(() -> Tegnudtryk.i(ytring).map(Hensigt.AftalTegn::new))
                        .or(() -> Forumudtryk.i(ytring).map(Hensigt.OmForum::new))
                        .or(() -> Moedeudtryk.i(ytring).map(Hensigt.OmMoedet::new))
                        .or(() -> Aarsudtryk.i(ytring).map(Hensigt.OmAaret::new))
                        .or(() -> Vaneudtryk.i(ytring).map(Hensigt.OmVaner::new))
                        .or(() -> Begrebsudtryk.i(ytring))
                        .or(() -> Filudtryk.i(ytring))
                        .or(() -> Driftsudtryk.i(ytring).map(Hensigt.OmDrift::new))
                        .or(() -> Organisationsudtryk.i(ytring)
                                .map(oenske -> new Hensigt.OmOrganisation(oenske, ytring.tekst())))
                        .or(() -> Breve.i(ytring.saetning()))
                        .or(() -> bartBegreb(ytring));
    }

    /** ”tegn?” og ”hvad er et tegn”: kun det, der er et begreb ord for ord, også et, der lige er tilføjet. */
    private static Optional<Hensigt> bartBegreb(Ytring ytring) {
        var ord = String.join(" ", ytring.saetning().ord());
        var spurgt = HVAD_ER.matcher(ord);
        return spurgt.matches()
                ? forklar(spurgt.group(1), ytring)
                : ytring.saetning().erSpoergsmaal() ? forklar(ord, ytring) : Optional.empty();
    }

    private static Optional<Hensigt> forklar(String ord, Ytring ytring) {
        return ytring.opslag().ordbog().kendt(ord).map(Hensigt.Forklar::new);
    }

    /** Der er spurgt om en tekst, og næsten alt er et svar. Kun det, vi kender ord for ord, er noget andet. */
    static Hensigt spurgt(String tekst, Opslag opslag) {
        return Tyder.laert()
                .kendt(tekst)
                .filter(aerinde -> !OM_KORTET.contains(aerinde))
                .map(aerinde -> Hensigter.af(aerinde, Ytring.af(tekst, opslag)))
                .orElseGet(Hensigt.Uforstaaet::new)
                .her(opslag);
    }

    private Hensigt hensigt() {
        return switch (tydning.afgoerelse()) {
            case GOER -> Hensigter.af(tydning.bedste(), ytring);
            case SPOERG ->
                umuligDato()
                        .or(this::fortaelling)
                        .orElseGet(() -> new Hensigt.MenteDu(
                                tydning.bedste(ytring.opslag().raad()), ytring.tekst()));
            case HJAELP -> umuligDato().or(this::fortaelling).orElseGet(Hensigt.Uforstaaet::new);
        };
    }

    private Optional<Hensigt> umuligDato() {
        return ytring.tider(Retning.NAERMEST).stream()
                .filter(Datofund.FindesIkke.class::isInstance)
                .map(Datofund.FindesIkke.class::cast)
                .findFirst()
                .map(fund -> new Hensigt.UmuligDato(fund.tekst()));
    }

    /** En hel sætning om, hvad der skete, fra en, der har noget i gang, er nok en iagttagelse. */
    private Optional<Hensigt> fortaelling() {
        boolean fortaelling = ytring.saetning().ord().size() >= FORTAELLING_ORD
                && !ytring.saetning().erSpoergsmaal()
                && tydning.bud().stream()
                        .anyMatch(bud -> bud.aerinde() == Aerinde.OPRET_TEGN && bud.sandsynlighed() > FORTAELLING);
        return fortaelling && ytring.opslag().personlig() && harNogetIGang()
                ? Optional.of(Hensigter.af(Aerinde.OPRET_TEGN, ytring))
                : Optional.empty();
    }

    private boolean harNogetIGang() {
        var opslag = ytring.opslag();
        return opslag.proevehandlinger().stream()
                .anyMatch(en -> en.koerer(opslag.idag())
                        && en.ejer().equals(opslag.mig().id()));
    }
}
