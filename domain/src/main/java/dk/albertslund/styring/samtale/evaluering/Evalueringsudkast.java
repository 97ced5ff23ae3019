package dk.albertslund.styring.samtale.evaluering;

import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.ord.Saetning;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Notat.Forandring;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** En kladde til en evaluering, udfyldt med det, der allerede vides, og det, der blev sagt. */
public final class Evalueringsudkast {

    /** ”evaluering af X: det virkede”, og ”det virkede, fordi …”. */
    private static final Pattern SET = Pattern.compile("(?iu)(?:^[^:]*:\\s*|\\b(?=(?:det|den) virke))(.+)$");

    private static final Map<Slags, Set<String>> SLAGS = new EnumMap<>(Map.of(
            Slags.UNDERVEJS, Set.of("undervejs", "midtvejs", "halvvejs", "midtvejsevaluering", "undervejsevaluering"),
            Slags.FORELOEBIG, Set.of("foreloebig", "foreloebigt", "preliminary"),
            Slags.ENDELIG,
                    Set.of("endelig", "endeligt", "slutevaluering", "slutevalueringen", "afsluttende", "final")));

    private static final Map<Udfald, Set<String>> KONKLUSION = new EnumMap<>(Map.of(
            Udfald.FORTSAET, Set.of("fortsaet", "fortsaetter", "fortsaette", "continue"),
            Udfald.TILPAS, Set.of("tilpas", "tilpasser", "justerer", "juster", "aendrer", "adjust"),
            Udfald.STOP, Set.of("stop", "stopper", "stoppe", "dropper", "droppe"),
            Udfald.UDBRED, Set.of("udbred", "udbreder", "udbrede", "udruller", "spread")));

    /**
     * @param idag den dag, der evalueres
     * @param tegn det, der er noteret om det, det ældste først
     */
    public static Evaluering tomt(
            Evaluering.Id id,
            Emne emne,
            Slags slags,
            LocalDate idag,
            List<Notat> tegn,
            Medarbejder.Id af,
            String enhed) {
        var afslutning = afslutning(emne);
        return new Evaluering(
                id,
                emne.genstand(),
                slags,
                Tilstand.KLADDE,
                idag,
                effekt("", forandring(tegn)),
                Forklaring.INGEN,
                afslutning.map(Afslutning::udfald),
                afslutning.map(Afslutning::laering).orElse(""),
                slags == Slags.FORELOEBIG ? Optional.of(endelig(emne, idag)) : Optional.empty(),
                af,
                enhed);
    }

    /** Min kladde, hvis jeg har en; ellers en ny. */
    static Evaluering af(String sagt, Emne emne, Opslag opslag) {
        var mig = opslag.mig();
        return opslag.evalueringer(emne.genstand()).stream()
                .filter(en -> !en.gemt() && en.af().equals(mig.id()))
                .findFirst()
                .orElseGet(() -> medDetSagte(
                        sagt,
                        tomt(
                                new Evaluering.Id(opslag.nytId()),
                                emne,
                                naevnt(sagt, SLAGS).orElseGet(() -> emne.slags(opslag.idag())),
                                opslag.idag(),
                                tegn(emne, opslag),
                                mig.id(),
                                mig.enhed())));
    }

    static List<Notat> tegn(Emne emne, Opslag opslag) {
        return emne instanceof OmProevehandling(var en) ? opslag.notaterPaa(en.id()) : List.of();
    }

    /** Et halvt år frem, når den planlagte slutning er forbi. */
    static LocalDate endelig(Emne emne, LocalDate idag) {
        return emne.slut().isAfter(idag) ? emne.slut() : idag.plusMonths(6);
    }

    private static Evaluering medDetSagte(String sagt, Evaluering kladde) {
        var set = SET.matcher(sagt);
        var tekst = set.find() ? set.group(1).strip() : "";
        var grad = kladde.hos(Modtager.BORGERE).flatMap(Effekt::grad);
        return new Evaluering(
                kladde.id(),
                kladde.om(),
                kladde.slags(),
                kladde.tilstand(),
                kladde.dato(),
                effekt(Evalueringsfelter.kort(tekst, Evaluering.TEKST_LAENGDE), grad),
                kladde.forklaring(),
                kladde.konklusion().or(() -> naevnt(tekst, KONKLUSION)),
                kladde.laering(),
                kladde.naeste(),
                kladde.af(),
                kladde.enhed());
    }

    private static Map<Modtager, Effekt> effekt(String tekst, Optional<Forandring> grad) {
        return Effekt.af(tekst, grad).map(set -> Map.of(Modtager.BORGERE, set)).orElse(Map.of());
    }

    private static Optional<Forandring> forandring(List<Notat> tegn) {
        return tegn.reversed().stream()
                .map(Notat::vaerdi)
                .filter(Notat.Iagttagelse.class::isInstance)
                .map(Notat.Iagttagelse.class::cast)
                .map(Notat.Iagttagelse::forandring)
                .findFirst();
    }

    private static Optional<Afslutning> afslutning(Emne emne) {
        return emne instanceof OmProevehandling(var en) ? en.afslutning() : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> naevnt(String sagt, Map<E, Set<String>> ord) {
        var saetning = Saetning.af(sagt);
        return ord.entrySet().stream()
                .filter(et -> saetning.har(et.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Evalueringsudkast() {}
}
