package dk.albertslund.styring.dansk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Én tid, en dag eller en periode, med de småord, der hører til foran: ”til på torsdag”, ”senest den 3. marts”. */
final class Enkelttider {

    private static final List<Laeser.Regel<Tid>> REGLER = List.of(
            Forskydninger::laes,
            Enkelttider::relativDag,
            Ugedage::laes,
            Kalenderdage::laes,
            Maerkedage::laes,
            Dele::laes,
            Perioder::laes);

    static final Map<String, Integer> DAGE = Ordforraad.ordbog(Map.of(
            "i dag, idag, dags dato, today, tonight, i aften, i formiddag, i eftermiddag, i nat, i morges, i middag, "
                    + "senere i dag, aften i dag, nu af, iaften, this morning, this afternoon, this evening",
            0,
            "i morgen, imorgen, tomorrow, i morgn, imorgn, i moren",
            1,
            "i overmorgen, iovermorgen, overmorgen, i over morgen, the day after tomorrow, day after tomorrow",
            2,
            "i gaar, igaar, yesterday, i aftes, i gar, igar, i gaars",
            -1,
            "i forgaars, iforgaars, forgaars, i for gaars, i forgars, the day before yesterday, day before yesterday",
            -2));

    private static final Set<String> FORHOLDSORD = Set.copyOf(
            Ordliste.af("i paa til for ved omkring ca cirka senest allersenest nu engang her hele on in during"));

    private static final Set<String> DATOORD = Set.copyOf(
            Ordliste.af("den d fra til inden senest efter foer paa start starter slut slutter frist fristen deadline"));

    private static final int FLEST_FORHOLDSORD = 3;

    private static final Laeser.Regel<Tid> ALENE = laeser -> laeser.laengste(REGLER);
    private static final Laeser.Regel<Tid> MED_FORHOLDSORD = Enkelttider::laesMedForholdsord;

    private Enkelttider() {}

    static Optional<Tid> laes(Laeser laeser) {
        return laeser.husk(ALENE);
    }

    static Optional<Tid> medForholdsord(Laeser laeser) {
        return laeser.husk(MED_FORHOLDSORD);
    }

    private static Optional<Tid> laesMedForholdsord(Laeser laeser) {
        int start = laeser.her();
        int laengst = start;
        Optional<Tid> bedste = Optional.empty();
        for (int i = 0; i <= FLEST_FORHOLDSORD; i++) {
            int her = laeser.her();
            var fundet = laes(laeser);
            if (fundet.isPresent() && laeser.her() > laengst) {
                laengst = laeser.her();
                bedste = fundet;
            }
            laeser.gaaTil(her);
            if (!forholdsord(laeser)) {
                break;
            }
        }
        laeser.gaaTil(laengst);
        return bedste;
    }

    private static boolean forholdsord(Laeser laeser) {
        if (laeser.ord("i", "loebet", "af")) {
            return true;
        }
        return FORHOLDSORD.contains(laeser.se(0).ord())
                && laeser.ord(laeser.se(0).ord());
    }

    static Optional<Tid> relativDag(Laeser laeser) {
        return laeser.frase(DAGE).map(dage -> Tid.dag(idag -> idag.plusDays(dage)));
    }

    /** Om ordet foran siger, at der kommer en dato, så ”3.12” ikke er et kommatal. */
    static boolean efterDatoord(Laeser laeser) {
        var foran = laeser.se(-1);
        return DATOORD.contains(foran.ord()) || Ordforraad.UGEDAGE.containsKey(foran.ord()) || foran.er("-");
    }
}
