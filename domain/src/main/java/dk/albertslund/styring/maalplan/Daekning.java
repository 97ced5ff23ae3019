package dk.albertslund.styring.maalplan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Om de to regler holdes: der arbejdes med alle budgetaftalens målsætninger i året og med alle en politiks
 * målsætninger i løbet af dens fire år (kilder/000:120).
 *
 * @param obligatoriske årets budgetaftale
 * @param udenMaal dem af de obligatoriske, ingen enhed har et mål til
 */
public record Daekning(
        int aar, List<Maalsaetning> obligatoriske, List<Maalsaetning> udenMaal, List<Politikdaekning> politikker) {

    /**
     * @param roert målsætninger, der er valgt eller har haft mål til og med året
     * @param uroerte dem, der endnu ikke har haft deres tur
     * @param aarTilbage år efter dette, hvor politikken gælder
     */
    public record Politikdaekning(
            Politik politik, int aar, List<Maalsaetning> roert, List<Maalsaetning> uroerte, int aarTilbage) {

        public Politikdaekning {
            roert = List.copyOf(roert);
            uroerte = List.copyOf(uroerte);
        }

        public int alle() {
            return roert.size() + uroerte.size();
        }

        /** Så mange skal der tages fat på om året, hvis alle skal nå at få deres tur. */
        public int omAaret() {
            return aarTilbage == 0 ? uroerte.size() : Math.ceilDiv(uroerte.size(), aarTilbage);
        }

        /**
         * Så mange når ikke at få deres tur med det tempo, der har været. Vælges ingen flere det sidste år, er det alle
         * de urørte.
         */
        public int forSent() {
            int gaaede = aar - politik.fra() + 1;
            return Math.max(0, uroerte.size() - roert.size() * aarTilbage / gaaede);
        }
    }

    public Daekning {
        obligatoriske = List.copyOf(obligatoriske);
        udenMaal = List.copyOf(udenMaal);
        politikker = List.copyOf(politikker);
    }

    public static Daekning i(int aar, Collection<Maalsaetning> alle, Collection<Maal> maal) {
        var obligatoriske = alle.stream().filter(en -> en.obligatorisk(aar)).toList();
        var medMaal =
                maal.stream().filter(et -> et.gaelder(aar)).map(Maal::under).collect(toUnmodifiableSet());
        return new Daekning(
                aar,
                obligatoriske,
                obligatoriske.stream().filter(en -> !medMaal.contains(en.id())).toList(),
                politikker(aar, alle).stream()
                        .map(politik -> politikdaekning(politik, aar, alle, maal))
                        .toList());
    }

    private static List<Politik> politikker(int aar, Collection<Maalsaetning> alle) {
        return alle.stream()
                .map(Maalsaetning::kilde)
                .filter(Maalsaetning.FraPolitik.class::isInstance)
                .map(kilde -> ((Maalsaetning.FraPolitik) kilde).politik())
                .filter(politik -> politik.gaelder(aar))
                .distinct()
                .toList();
    }

    private static Politikdaekning politikdaekning(
            Politik politik, int aar, Collection<Maalsaetning> alle, Collection<Maal> maal) {
        var begyndt = maal.stream()
                .filter(et -> et.fra() <= aar && et.til() >= politik.fra())
                .map(Maal::under)
                .collect(toUnmodifiableSet());
        var dens = alle.stream()
                .filter(en -> en.kilde().equals(new Maalsaetning.FraPolitik(politik)))
                .toList();
        return new Politikdaekning(
                politik,
                aar,
                dens.stream().filter(en -> erRoert(en, politik, aar, begyndt)).toList(),
                dens.stream().filter(en -> !erRoert(en, politik, aar, begyndt)).toList(),
                politik.til() - aar);
    }

    private static boolean erRoert(Maalsaetning en, Politik politik, int aar, Set<Maalsaetning.Id> begyndt) {
        return begyndt.contains(en.id()) || en.valgt().stream().anyMatch(et -> politik.fra() <= et && et <= aar);
    }
}
