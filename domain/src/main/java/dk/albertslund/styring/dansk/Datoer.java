package dk.albertslund.styring.dansk;

import dk.albertslund.styring.dansk.Datofund.Dato;
import dk.albertslund.styring.dansk.Datofund.FindesIkke;
import dk.albertslund.styring.dansk.Datofund.Varighed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finder datoer i en sætning på dansk eller enkelt engelsk. Ord i anførselstegn er et navn og læses ikke; ord, der
 * blot indeholder en dag, som ”mandagsmøder”, heller ikke.
 */
public final class Datoer {

    private static final Map<String, String> ANFOERSELSTEGN =
            Map.of("\"", "\"", "”", "”", "“", "”", "„", "“", "»", "«", "«", "»");

    /** ”børn på 3 år” og ”60 år” er aldre. */
    private static final Set<String> FORAN_EN_ALDER = Set.of("paa", "under", "over");

    private static final int ET_AAR = 12;
    private static final int FEM_AAR = 60;

    private final String tekst;
    private final LocalDate idag;
    private final Retning retning;

    private Datoer(String tekst, LocalDate idag, Retning retning) {
        this.tekst = tekst;
        this.idag = idag;
        this.retning = retning;
    }

    public static List<Datofund> find(String tekst, LocalDate idag, Retning retning) {
        return new Datoer(tekst, idag, retning).alle();
    }

    private List<Datofund> alle() {
        var leksemer = leksemer();
        var laeser = new Laeser(leksemer);
        var fund = new ArrayList<Datofund>();
        while (!laeser.slut()) {
            int start = laeser.her();
            if (!Kerneord.iNaerheden(leksemer, start)) {
                laeser.gaaTil(start + 1);
                continue;
            }
            if (Gentagelser.laes(laeser)) {
                continue;
            }
            var et = laeser.laengste(List.<Laeser.Regel<Datofund>>of(this::dato, this::varighed));
            et.ifPresent(fund::add);
            laeser.gaaTil(Math.max(laeser.her(), start + 1));
        }
        return List.copyOf(fund);
    }

    private Optional<Datofund> dato(Laeser laeser) {
        int fra = laeser.se(0).fra();
        return Udtryk.laes(laeser).map(udtryk -> fund(udtryk, fra, laeser.se(-1).til()));
    }

    private Datofund fund(Udtryk udtryk, int fra, int til) {
        var loest = udtryk.loes(idag, retning);
        if (loest.isEmpty()) {
            return new FindesIkke(fra, til, tekst.substring(fra, til));
        }
        var periode = loest.get().periode();
        return new Dato(
                fra,
                til,
                udtryk.graense().start(periode, idag),
                udtryk.graense().slut(periode, idag),
                periode.korn(),
                udtryk.klokken(),
                loest.get().alternativer());
    }

    private Optional<Datofund> varighed(Laeser laeser) {
        int fra = laeser.se(0).fra();
        boolean alder = FORAN_EN_ALDER.contains(laeser.se(-1).ord());
        return Varigheder.laes(laeser)
                .filter(varighed -> varighed.toTotalMonths() < (alder ? ET_AAR : FEM_AAR))
                .map(varighed -> new Varighed(fra, laeser.se(-1).til(), varighed));
    }

    private List<Leksem> leksemer() {
        var alle = Lekser.leksemer(tekst, Ordforraad.SELVSTAENDIGE::contains);
        var laeste = new ArrayList<Leksem>();
        for (int i = 0; i < alle.size(); i++) {
            int slut = citatSlut(alle, i);
            laeste.add(Slaafejl.ret(alle.get(i)));
            i = slut;
        }
        return laeste;
    }

    /** Hvor citatet, der begynder her, slutter; et citat, der er hele beskeden, læses. */
    private static int citatSlut(List<Leksem> leksemer, int start) {
        var slut = ANFOERSELSTEGN.get(leksemer.get(start).ord());
        if (slut == null) {
            return start;
        }
        for (int i = start + 1; i < leksemer.size(); i++) {
            if (leksemer.get(i).er(slut)) {
                boolean alt = start == 0 && i == leksemer.size() - 1;
                return alt ? start : i;
            }
        }
        return start;
    }
}
