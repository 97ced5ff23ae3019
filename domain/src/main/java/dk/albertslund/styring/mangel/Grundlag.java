package dk.albertslund.styring.mangel;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.organisation.Ledelse;
import dk.albertslund.styring.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Det, der afgør, hvem der mangler hvad.
 *
 * @param hjul årets hjul med enhedernes egne frister; tomt, når året ikke er lagt
 * @param endelige de enheder, hvis målplan for året er gjort færdig
 */
public record Grundlag(
        int aar,
        Optional<Aarshjul> hjul,
        List<Maal> maal,
        Set<String> endelige,
        List<Afproevning> afproevninger,
        Organisation organisation,
        Ledelse ledelse) {

    /** Har en enhed ingen leder, er det hos den, der står for den; er der ingen, er det ikke hos nogen. */
    public List<Udestaaende> udestaaende(LocalDate dag) {
        var planer = ledelse.enheder().stream().flatMap(this::iPlanen);
        var afproevet = Mangler.ved(afproevninger, dag).stream()
                .flatMap(
                        mangel -> ejer(mangel)
                                .or(() -> ledelse.staarFor(mangel.enhed()))
                                .map(hos -> new Udestaaende(mangel, hos))
                                .stream());
        return Stream.concat(planer, afproevet).toList();
    }

    private Stream<Udestaaende> iPlanen(String enhed) {
        return ledelse.staarFor(enhed).stream()
                .flatMap(hos -> Mangler.iPlanen(plan(enhed), hjul.map(aaret -> aaret.hos(enhed))).stream()
                        .map(mangel -> new Udestaaende(mangel, hos)));
    }

    private Maalplan plan(String enhed) {
        var navne = organisation.navne(enhed);
        var punkter = maal.stream()
                .filter(et -> et.gaelder(aar) && et.enheder().stream().anyMatch(navne::contains))
                .map(et -> new Maalplan.Punkt(et, List.of()))
                .toList();
        return new Maalplan(enhed, aar, punkter, faerdig(enhed));
    }

    /** Om den er færdig, er det eneste, der spørges om her. */
    private Optional<Maalplan.Endelig> faerdig(String enhed) {
        return endelige.contains(enhed)
                ? Optional.of(new Maalplan.Endelig("", Aarshjul.begynder(aar), List.of()))
                : Optional.empty();
    }

    private Optional<Ledelse.Ansat> ejer(Mangel mangel) {
        return afproevninger.stream()
                .filter(en -> en.id().toString().equals(mangel.om()))
                .findFirst()
                .flatMap(en -> ledelse.ansat(en.ejer()));
    }
}
