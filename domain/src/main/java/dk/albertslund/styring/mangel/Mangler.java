package dk.albertslund.styring.mangel;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.mangel.Mangel.Slags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hvad der mangler, og hvornår det skal være gjort. */
public final class Mangler {

    /** @param hjul året, som enheden ser det */
    public static List<Mangel> iPlanen(Maalplan plan, Optional<Aarshjul> hjul) {
        var begyndt = Aarshjul.begynder(plan.aar());
        var om = plan.aar() + "/" + plan.enhed();
        var aar = Integer.toString(plan.aar());
        if (plan.punkter().isEmpty()) {
            return List.of(
                    new Mangel(Slags.MAAL, om, aar, plan.enhed(), begyndt, frist(Fase.Navn.OPLAEG_TIL_MAAL, hjul)));
        }
        var frist = frist(Fase.Navn.FAERDIGGOERELSE, hjul);
        var mangler = new ArrayList<Mangel>();
        plan.udenTegn().stream()
                .map(maal -> new Mangel(
                        Slags.TEGN, maal.id().vaerdi().toString(), maal.titel(), plan.enhed(), begyndt, frist))
                .forEach(mangler::add);
        if (plan.endelig().isEmpty()) {
            mangler.add(new Mangel(Slags.FAERDIG, om, aar, plan.enhed(), begyndt, frist));
        }
        return List.copyOf(mangler);
    }

    /** Det, der er at sige om dem på dagen: først dem, der er slut, så dem, der er stille. */
    public static List<Mangel> ved(List<Afproevning> afproevninger, LocalDate dag) {
        return afproevninger.stream()
                .flatMap(en -> en.mangler(dag))
                .sorted((en, anden) -> en.slags().compareTo(anden.slags()))
                .toList();
    }

    private static Optional<LocalDate> frist(Fase.Navn fase, Optional<Aarshjul> hjul) {
        return hjul.flatMap(aaret -> aaret.fase(fase)).map(Fase::til);
    }

    private Mangler() {}
}
