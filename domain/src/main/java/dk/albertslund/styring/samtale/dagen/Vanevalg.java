package dk.albertslund.styring.samtale.dagen;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.samtale.Aendring.AfVaner;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Indstillingskort;
import dk.albertslund.styring.samtale.Visning.Pauseform;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Hvornår der må mindes om noget: tider, fridage, ugens overblik og pause. En pause har altid en dag, den er forbi. */
public final class Vanevalg {

    /** En pause er en ferie eller en orlov; længere væk er man ikke uden at sige det på en anden måde. */
    private static final int LAENGSTE_PAUSE = 366;

    /** En pause, der er forbi, er ikke med. */
    public static Vaner mine(Opslag opslag) {
        var vaner = opslag.vaner().orElseGet(() -> uvalgte(opslag));
        return vaner.holderPause(opslag.idag()) ? vaner : vaner.medPause(Optional.empty());
    }

    private static Vaner uvalgte(Opslag opslag) {
        var vaner = opslag.mig().er(Rolle.LEDER) ? Vaner.LEDERS : Vaner.ALMINDELIGE;
        return opslag.arbejdstid().map(vaner::i).orElse(vaner);
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var foer = mine(opslag);
        var tidligst = tid(tryk.felt("tidligst"));
        var senest = tid(tryk.felt("senest"));
        if (tidligst.isEmpty() || senest.isEmpty() || !senest.get().isAfter(tidligst.get())) {
            return Skridt.til(her, new Indstillingskort(opslag.sprog(), foer, List.of(tekst("vaner.tider"))));
        }
        var efter = new Vaner(
                tidligst.get(),
                senest.get(),
                dage(tryk.felt("fridage")),
                tryk.felt("sommer").equals("ja"),
                foer.pause(),
                tryk.valg("ugebrev", DayOfWeek.class).filter(dag -> dag.getValue() <= 5),
                tid(tryk.felt("ugebrevkl")).orElse(foer.ugebrevKl()));
        return med(efter, her, opslag);
    }

    /** ”hold pause til 3. august”: den dag begynder vi igen. */
    public static Skridt holdPause(Ytring sagt, Samtale her) {
        var dag = sagt.dato(Retning.FREMTID).map(Datofund.Dato::begyndelse);
        return pause(dag, her, sagt.opslag());
    }

    public static Skridt holdPause(Trykket tryk, Samtale her, Opslag opslag) {
        return tryk.felter().containsKey("til")
                ? pause(tryk.dato("til"), her, opslag)
                : Skridt.til(her, new Pauseform(Optional.empty(), List.of()));
    }

    private static Skridt pause(Optional<LocalDate> til, Samtale her, Opslag opslag) {
        var fejl = fejl(til, opslag.idag());
        if (til.isEmpty() || fejl.isPresent()) {
            return Skridt.til(her, new Pauseform(til, fejl.stream().toList()));
        }
        var efter = mine(opslag).medPause(til);
        return Skridt.til(
                        her,
                        Hjaelp.sig(
                                tekst("vaner.pause.holdt", new Tekst.Dag(til.get())),
                                Knap.til(Handling.START_IGEN),
                                Knap.til(Handling.FORTRYD)))
                .med(new AfVaner(opslag.vaner(), Optional.of(efter)));
    }

    private static Optional<Tekst> fejl(Optional<LocalDate> til, LocalDate idag) {
        return til.filter(dag -> !dag.isAfter(idag))
                .map(dag -> tekst("paamindelse.forbi", new Tekst.Dag(dag)))
                .or(() -> til.filter(dag -> dag.isAfter(idag.plusDays(LAENGSTE_PAUSE)))
                        .map(_ -> tekst("vaner.pause.for_lang")));
    }

    public static Skridt startIgen(Samtale her, Opslag opslag) {
        var foer = mine(opslag);
        return foer.pause().isPresent()
                ? Skridt.til(her, Hjaelp.sig(tekst("vaner.pause.slut"), Knap.til(Handling.FORTRYD)))
                        .med(new AfVaner(opslag.vaner(), Optional.of(foer.medPause(Optional.empty()))))
                : Skridt.til(her, Hjaelp.sig(tekst("vaner.pause.ingen"), Knap.til(Handling.VIS_INDSTILLINGER)));
    }

    private static Skridt med(Vaner efter, Samtale her, Opslag opslag) {
        var kvittering = Skridt.til(
                her, Hjaelp.sig(tekst("vaner.gemt"), Knap.til(Handling.VIS_INDSTILLINGER), Knap.til(Handling.FORTRYD)));
        return opslag.vaner().equals(Optional.of(efter))
                ? kvittering
                : kvittering.med(new AfVaner(opslag.vaner(), Optional.of(efter)));
    }

    private static Optional<LocalTime> tid(String skrevet) {
        try {
            return Optional.of(skrevet).filter(ord -> !ord.isEmpty()).map(LocalTime::parse);
        } catch (DateTimeParseException ugyldig) {
            return Optional.empty();
        }
    }

    private static Set<DayOfWeek> dage(String valgte) {
        var navne = List.of(valgte.split(",", -1));
        return Arrays.stream(DayOfWeek.values())
                .filter(dag -> dag.getValue() <= 5 && navne.contains(dag.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Vanevalg() {}
}
