package dk.albertslund.styring.dansk;

import java.util.List;
import java.util.Set;

/** Ord, der ligner tal, men ikke er det i sammenhængen. */
final class Talfaelder {

    private static final Set<String> FORAN_ANDEN = Set.of("en", "et", "noget", "nogen", "ingen", "hinanden", "og");

    /** Ord, der viser, at sætningen er engelsk, så ”to” ikke er to. */
    private static final Set<String> ENGELSK = Set.copyOf(Ordliste.af("""
            the we want with my remind add change move rename switch sign what show delete please would like i'd
            this from trial new book date end it is go back need have how"""));

    private final String tekst;
    private final List<Leksem> leksemer;

    Talfaelder(String tekst, List<Leksem> leksemer) {
        this.tekst = tekst;
        this.leksemer = leksemer;
    }

    boolean erIkkeTal(int fra, int til) {
        var ord = leksemer.get(fra);
        var efter = til < leksemer.size() ? leksemer.get(til) : Leksem.SLUT;
        boolean alene = til == fra + 1;
        return (alene && kendeord(ord))
                || (ord.er("to") && leksemer.stream().anyMatch(leksem -> ENGELSK.contains(leksem.ord())))
                || (ord.er("tusind") && efter.er("tak"))
                || erKlokken(fra);
    }

    /** ”en anden gang” er ikke nummer to. */
    boolean erIkkeOrden(int her) {
        var ord = her < leksemer.size() ? leksemer.get(her) : Leksem.SLUT;
        return (ord.er("anden") || ord.er("andet")) && FORAN_ANDEN.contains(foran(her, 1));
    }

    /** ”en” og ”et” er kun tal, når de står alene eller har accent: ”én borger”. */
    private boolean kendeord(Leksem ord) {
        boolean uden = tekst.substring(ord.fra(), ord.til()).chars().allMatch(tegn -> tegn < 128);
        return (ord.er("en") || ord.er("et")) && leksemer.size() > 1 && uden;
    }

    private boolean erKlokken(int her) {
        var foran = foran(her, foran(her, 1).equals(".") ? 2 : 1);
        return foran.equals("kl") || foran.equals("klokken");
    }

    private String foran(int her, int antal) {
        return her >= antal ? leksemer.get(her - antal).ord() : "";
    }
}
