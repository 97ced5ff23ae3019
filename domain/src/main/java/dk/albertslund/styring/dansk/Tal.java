package dk.albertslund.styring.dansk;

import dk.albertslund.styring.dansk.Talfund.Art;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finder tal i en sætning, skrevet med cifre eller ord. */
public final class Tal {

    private static final Set<String> OMTRENT =
            Set.of("ca", "cirka", "omkring", "godt", "knap", "naesten", "omtrent", "about", "around");

    private final String tekst;
    private final List<Leksem> leksemer;
    private final Talfaelder faelder;

    private Tal(String tekst) {
        this.tekst = tekst;
        this.leksemer = Lekser.leksemer(tekst, ord -> Talord.antal(ord).isPresent());
        this.faelder = new Talfaelder(tekst, leksemer);
    }

    public static List<Talfund> find(String tekst) {
        return find(tekst, List.of());
    }

    /** Tal, der hører til en af datoerne, er ikke med: ”14 deltagere i uge 47” har ét tal. Varigheder har tal. */
    public static List<Talfund> find(String tekst, List<Datofund> datoer) {
        var optaget = datoer.stream()
                .filter(fund -> !(fund instanceof Datofund.Varighed))
                .toList();
        return new Tal(tekst)
                .alle().stream()
                        .filter(tal ->
                                optaget.stream().noneMatch(dato -> tal.fra() < dato.til() && dato.fra() < tal.til()))
                        .toList();
    }

    private List<Talfund> alle() {
        var fund = new ArrayList<Talfund>();
        for (int i = 0; i < leksemer.size(); ) {
            var laeser = new Tallaeser(leksemer, i);
            var et = fund(laeser);
            et.ifPresent(fund::add);
            i = et.isPresent() ? Math.max(laeser.her(), i + 1) : i + 1;
        }
        return fund;
    }

    private Optional<Talfund> fund(Tallaeser laeser) {
        int start = laeser.her();
        boolean omtrent = omtrent(laeser);
        int foerste = laeser.her();
        if (par(laeser)) {
            return Optional.of(
                    faerdig(laeser, start, Art.ANTAL, BigDecimal.TWO, true, Optional.empty(), Optional.empty()));
        }
        var orden = faelder.erIkkeOrden(foerste) ? Optional.<BigDecimal>empty() : orden(laeser);
        if (orden.isPresent()) {
            return orden.map(tal -> faerdig(laeser, start, Art.ORDEN, tal, false, Optional.empty(), Optional.empty()));
        }
        var tal = laeser.tal();
        if (tal.isEmpty() || faelder.erIkkeTal(foerste, laeser.her())) {
            return Optional.empty();
        }
        var hoejst = andet(laeser, laeser.se(start - laeser.her() - 1).er("mellem") ? "og" : "til");
        var udAf = hoejst.isPresent() ? Optional.<BigDecimal>empty() : udAf(laeser);
        return Optional.of(faerdig(laeser, start, Art.ANTAL, tal.get(), omtrent, hoejst, udAf));
    }

    private static boolean omtrent(Tallaeser laeser) {
        boolean omtrent = OMTRENT.contains(laeser.se(0).ord());
        if (omtrent) {
            laeser.frem(laeser.se(1).er(".") ? 2 : 1);
        }
        return omtrent;
    }

    private static boolean par(Tallaeser laeser) {
        boolean par = laeser.se(0).er("et") && laeser.se(1).er("par");
        laeser.frem(par ? 2 : 0);
        return par;
    }

    private static Optional<BigDecimal> orden(Tallaeser laeser) {
        var foerst = laeser.se(0);
        var punktum = laeser.se(1);
        boolean sat = punktum.er(".")
                && !punktum.luft()
                && !(laeser.se(2).erTal() && !laeser.se(2).luft());
        boolean nySaetning = laeser.se(2).stort();
        if (foerst.erTal() && sat && ((laeser.se(2).erOrd() && !nySaetning) || foerst.fra() == 0)) {
            laeser.frem(2);
            return Optional.of(new BigDecimal(foerst.ord()));
        }
        var ord = Talord.orden(foerst.ord()).map(BigDecimal::valueOf);
        laeser.frem(ord.isPresent() ? 1 : 0);
        return ord;
    }

    private static Optional<BigDecimal> andet(Tallaeser laeser, String ord) {
        if (!laeser.se(0).er(ord) && !laeser.se(0).erStreg()) {
            return Optional.empty();
        }
        return efter(laeser, 1);
    }

    private static Optional<BigDecimal> udAf(Tallaeser laeser) {
        if (laeser.se(0).er("ud") && laeser.se(1).er("af")) {
            return efter(laeser, laeser.se(2).er("de") ? 3 : 2);
        }
        boolean af =
                laeser.se(0).er("af") || laeser.se(0).er("/") || laeser.se(0).er("of");
        return af ? efter(laeser, laeser.se(1).er("de") ? 2 : 1) : Optional.empty();
    }

    private static Optional<BigDecimal> efter(Tallaeser laeser, int ord) {
        int her = laeser.her();
        laeser.frem(ord);
        var tal = laeser.tal();
        if (tal.isEmpty()) {
            laeser.frem(her - laeser.her());
        }
        return tal;
    }

    private Talfund faerdig(
            Tallaeser laeser,
            int start,
            Art art,
            BigDecimal tal,
            boolean omtrent,
            Optional<BigDecimal> hoejst,
            Optional<BigDecimal> udAf) {
        int fra = leksemer.get(start).fra();
        int til = laeser.se(-1).til();
        int enhedTil = Talenhed.slut(laeser, til);
        var enhed = enhedTil == til ? "" : tekst.substring(laeser.se(0).fra(), enhedTil);
        return new Talfund(fra, til, art, tal, hoejst, udAf, omtrent, enhed, enhedTil);
    }
}
