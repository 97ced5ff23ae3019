package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Måneder, kvartaler, halvår, år og weekender. */
final class Perioder {

    private static final List<Laeser.Regel<Tid>> REGLER = List.of(
            Uger::laes,
            Perioder::maaned,
            Perioder::korteMaaneder,
            Perioder::kvartal,
            Perioder::halvaar,
            Perioder::aarFoerst,
            Perioder::aar,
            Perioder::skoleaar,
            Perioder::weekend,
            Perioder::forholdsvis,
            Perioder::flere,
            Perioder::detSidste);

    private static final Map<String, Integer> FORHOLDSVIS = Ordforraad.ordbog(Map.of(
            "denne, dette, den her, det her, indevaerende, igangvaerende, this, i denne, nuvaerende", 0,
            "naeste, den naeste, det naeste, kommende, den kommende, det kommende, next, naestkommende, det nye, nye",
                    1,
            "sidste, forrige, den forrige, det forrige, foregaaende, last, previous, forgangne, den forloebne, det forloebne",
                    -1));

    private static final Set<String> MED_NAVNEORD = Set.of("maaned", "mdr", "month");

    private Perioder() {}

    static Optional<Tid> laes(Laeser laeser) {
        return laeser.laengste(REGLER);
    }

    static Tid.Aarlig maaned(Month maaned) {
        return Tid.aarlig(aar -> Optional.of(Periode.maaned(YearMonth.of(aar, maaned))));
    }

    /** ”marts”, ”marts måned 2027”, ”næste januar”, ”jan 2027”. */
    private static Optional<Tid> maaned(Laeser laeser) {
        var forhold = laeser.frase(FORHOLDSVIS);
        boolean navn = navn(laeser);
        var maaned = laeser.frase(Ordforraad.MAANEDER);
        if (maaned.isEmpty()) {
            return laeser.frase(Ordforraad.KORTE_MAANEDER)
                    .flatMap(kort -> laeser.proev(Aarstal::laes).map(maaned(kort)::iAar));
        }
        laeser.et("maaned", "mdr");
        var tid = Aarstal.efter(laeser, maaned(maaned.get()));
        boolean kunNavn = navn && MED_NAVNEORD.stream().noneMatch(laeser.se(-1)::er) && tid instanceof Tid.Aarlig;
        return kunNavn
                ? Optional.empty()
                : Optional.of(forhold.map(senere -> rettet(tid, senere)).orElse(tid));
    }

    /** ”jan-mar 2027”. */
    private static Optional<Tid> korteMaaneder(Laeser laeser) {
        var foerste = laeser.frase(Ordforraad.KORTE_MAANEDER);
        if (foerste.isEmpty() || !Uger.streg(laeser)) {
            return Optional.empty();
        }
        return laeser.frase(Ordforraad.KORTE_MAANEDER)
                .map(sidste -> new FraTil(maaned(foerste.get()), Aarstal.efter(laeser, maaned(sidste))));
    }

    /** ”næste” og ”sidste” er aldrig den, vi er i. */
    static Tid rettet(Tid tid, int senere) {
        var vej = senere > 0 ? Retning.FREMTID : Retning.FORTID;
        return senere == 0 ? tid : new Tid.Fast(idag -> Valg.strengt(tid.omkring(idag), idag, vej));
    }

    /** ”August kom til mødet”: stort, midt i en sætning og uden forholdsord er det nok et menneske. */
    private static boolean navn(Laeser laeser) {
        var ord = laeser.se(0);
        return ord.stort()
                && Ordforraad.NAVNE.contains(ord.ord())
                && !forholdsord(laeser.se(-1))
                && laeser.se(1).erOrd();
    }

    private static boolean forholdsord(Leksem leksem) {
        return Set.of(
                        "i", "til", "fra", "inden", "foer", "efter", "in", "by", "from", "until", "before", "after",
                        "of", "af")
                .contains(leksem.ord());
    }

    private static Optional<Tid> kvartal(Laeser laeser) {
        return laeser.laengste(List.of(Perioder::q1, Perioder::foersteKvartal));
    }

    private static Optional<Tid> q1(Laeser laeser) {
        if (!laeser.et("q", "k", "kvartal")
                || (laeser.se(0).luft() && !laeser.se(-1).er("kvartal"))) {
            return Optional.empty();
        }
        return laeser.tal(1, 4).map(nummer -> Aarstal.efter(laeser, del(nummer, 3, Korn.KVARTAL)));
    }

    private static Optional<Tid> foersteKvartal(Laeser laeser) {
        laeser.et("det", "the");
        var nummer = nummer(laeser).filter(fundet -> fundet <= 4);
        if (nummer.isEmpty() || !laeser.et("kvartal", "kvt", "quarter", "kv")) {
            return Optional.empty();
        }
        laeser.et("af", "of");
        return Optional.of(Aarstal.efter(laeser, del(nummer.get(), 3, Korn.KVARTAL)));
    }

    private static Optional<Integer> nummer(Laeser laeser) {
        return Kalenderdage.dagnummer(laeser);
    }

    private static Tid.Aarlig del(int nummer, int maaneder, Korn korn) {
        return Tid.aarlig(aar ->
                Optional.of(Periode.maaneder(YearMonth.of(aar, (nummer - 1) * maaneder + 1), maaneder, korn)));
    }

    private static Optional<Tid> halvaar(Laeser laeser) {
        laeser.et("det", "the");
        var nummer = nummer(laeser).filter(fundet -> fundet <= 2);
        if (nummer.isEmpty() || !(laeser.ord("halvaar") || laeser.ord("half"))) {
            return Optional.empty();
        }
        laeser.et("af", "of");
        return Optional.of(Aarstal.efter(laeser, del(nummer.get(), 6, Korn.HALVAAR)));
    }

    private static Optional<Tid> aar(Laeser laeser) {
        laeser.et("aar", "aaret", "kalenderaaret", "budgetaaret", "year");
        var aar = laeser.proev(Aarstal::fireCifre).filter(tal -> tal >= 2000);
        if (aar.isPresent()) {
            return aar.map(tal -> Tid.fast(idag -> Periode.aar(tal)));
        }
        return laeser.proev(Perioder::iAar);
    }

    /** ”sidste år i maj” og ”2026 uge 49”. */
    private static Optional<Tid> aarFoerst(Laeser laeser) {
        var aar = laeser.proev(Aarstal::laes);
        laeser.et("i");
        return aar.flatMap(fundet -> laeser.laengste(List.<Laeser.Regel<Tid>>of(Uger::laes, Perioder::maaned))
                .filter(Tid.Aarlig.class::isInstance)
                .map(tid -> ((Tid.Aarlig) tid).iAar(fundet)));
    }

    private static Optional<Tid> iAar(Laeser laeser) {
        var sagt = laeser.frase(Map.of("i aar", 0, "til aaret", 1, "i fjor", -1, "ifjor", -1, "iaar", 0));
        return sagt.map(senere -> Tid.fast(idag -> Enhed.AAR.med(idag, senere)));
    }

    /** ”skoleåret 2026/27” begynder i august. */
    private static Optional<Tid> skoleaar(Laeser laeser) {
        var forhold = laeser.frase(FORHOLDSVIS);
        if (!laeser.et("skoleaaret", "skoleaar")) {
            return Optional.empty();
        }
        var tid = Tid.aarlig(aar -> Optional.of(Periode.maaneder(YearMonth.of(aar, 8), 12, Korn.AAR)));
        var aar = laeser.tal(2000, 2099).or(() -> laeser.tal(20, 60).map(tal -> 2000 + tal));
        if (aar.isPresent()) {
            boolean streg = laeser.limet("/") || laeser.limet("-");
            if (streg) {
                laeser.tal(0, 2099);
            }
            return aar.map(tal -> tid.iAar(idag -> tal));
        }
        return Optional.of(forhold.map(senere -> rettet(tid, senere)).orElse(tid));
    }

    /** ”weekend” alene er for lidt: ”god weekend”. */
    private static Optional<Tid> weekend(Laeser laeser) {
        var forhold = laeser.frase(FORHOLDSVIS);
        if (forhold.isPresent() && laeser.ord("weekend")) {
            return forhold.map(senere -> Tid.fast(
                    idag -> Gentaget.weekendI(Enhed.UGE.med(idag, senere).start())));
        }
        if (forhold.isPresent() || !laeser.et("weekenden", "weekend")) {
            return Optional.empty();
        }
        boolean bestemt = laeser.se(-1).er("weekenden") || laeser.se(-2).er("the");
        laeser.et("i", "in");
        var uge = Uger.laes(laeser);
        if (uge.isPresent()) {
            return uge.map(tid -> tid.med(periode -> Gentaget.weekendI(periode.start())));
        }
        if (laeser.se(-1).er("i")) {
            laeser.gaaTil(laeser.her() - 1);
        }
        return bestemt ? Optional.of(Gentaget.weekend()) : Optional.empty();
    }

    /** ”næste uge”, ”sidste måned”, ”dette kvartal”. */
    static Optional<Tid> forholdsvis(Laeser laeser) {
        return laeser.frase(FORHOLDSVIS)
                .flatMap(senere -> laeser.frase(Enhed.ORD)
                        .filter(enhed -> enhed != Enhed.DAG)
                        .map(enhed -> Tid.fast(idag -> enhed.med(idag, senere))));
    }

    /** ”ugen”, ”måneden”: den, vi er i. Giver kun mening efter ”resten af” og lignende. */
    static Optional<Tid> denne(Laeser laeser) {
        boolean engelsk = laeser.se(-1).er("the");
        return laeser.frase(engelsk ? Enhed.ORD : Enhed.BESTEMT).map(enhed -> Tid.fast(enhed::med));
    }

    /** ”sidste 2 måneder” og ”de næste tre uger” er hele måneder og uger, uden den, vi er i. */
    private static Optional<Tid> flere(Laeser laeser) {
        laeser.et("de", "the");
        boolean frem = laeser.et("naeste", "kommende", "next", "foelgende");
        if (!frem && !laeser.et("sidste", "seneste", "forrige", "last", "past", "forgangne")) {
            return Optional.empty();
        }
        var antal = Varigheder.antal(laeser);
        return antal.flatMap(tal ->
                laeser.frase(Enhed.ORD).map(enhed -> Tid.fast(idag -> raekke(enhed, idag, frem, tal))));
    }

    private static Periode raekke(Enhed enhed, LocalDate idag, boolean frem, int antal) {
        var foerste = enhed.med(idag, frem ? 1 : -antal);
        return new Periode(foerste.start(), enhed.med(idag, frem ? antal : -1).slut(), Korn.PERIODE);
    }

    /** ”det seneste år” og ”den sidste måned” er indtil i dag. */
    private static Optional<Tid> detSidste(Laeser laeser) {
        if (!laeser.et("den", "det") || !laeser.et("sidste", "seneste")) {
            return Optional.empty();
        }
        boolean halv = laeser.et("halve");
        return laeser.frase(Enhed.ORD)
                .filter(enhed -> enhed != Enhed.DAG)
                .map(enhed -> halv ? Enhed.HALVAAR : enhed)
                .map(enhed ->
                        Tid.fast(idag -> new Periode(idag.minus(enhed.gange(1)).plusDays(1), idag, Korn.PERIODE)));
    }
}
