package dk.albertslund.styring.samtale.proeve;

import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.ord.Borgergruppegaet;
import dk.albertslund.styring.samtale.ord.Titel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** En kladde til en prøvehandling, læst ud af det, der blev sagt. Det, der ikke blev sagt, gættes på kortet. */
public final class Proevehandlingsudkast {

    private static final Pattern TIL =
            Pattern.compile("(?iu)(?:ind)?til\\b(?!\\s+og\\s+fra)|until\\b|senest\\b|inden\\b");
    private static final Pattern SLUTORD =
            Pattern.compile("(?iu)\\b(?:(?:ind)?til|slut(?:ter)?|until|senest)\\s*:?\\s*$");

    private static final Pattern STARTEN =
            Pattern.compile("(?iu)\\b(?:start|starten|startdatoen|begyndelsen)\\s+(?:til|to)\\b");

    public static Proevehandlingskladde af(String sagt, Opslag opslag) {
        var tid = Tid.i(sagt, opslag.idag());
        var gaet = Maalgaet.i(sagt, opslag.maal());
        var fund = gaet.uden().equals(sagt)
                ? tid.fund()
                : Tid.i(gaet.uden(), opslag.idag()).fund();
        return new Proevehandlingskladde(
                opslag.nytId(),
                Titel.af(gaet.uden(), fund),
                gaet.maal().or(() -> enhedensEneste(opslag)).map(Maal::id),
                Borgergruppegaet.i(sagt).or(() -> Borgergruppegaet.hos(opslag.mig())),
                tid.start().or(() -> Optional.of(opslag.idag())),
                tid.slut(),
                "",
                "",
                Optional.empty());
    }

    public static Proevehandlingskladde af(Proevehandling gemt) {
        return new Proevehandlingskladde(
                gemt.id().vaerdi(),
                gemt.titel(),
                gemt.maal().map(Maal::id),
                Optional.of(gemt.borgergruppe()),
                Optional.of(gemt.start()),
                Optional.of(gemt.slut()),
                gemt.haab(),
                gemt.kendemaerke(),
                gemt.ramme().or(() -> Optional.of(Ramme.INGEN)));
    }

    /** Kladden med det, en sætning mere sagde om tid eller borgergruppe; tom, når den intet sagde om dem. */
    public static Optional<Proevehandlingskladde> tilfoej(Proevehandlingskladde kladde, String sagt, Opslag opslag) {
        var tid = Tid.i(sagt, opslag.idag());
        var gruppe = Borgergruppegaet.i(sagt);
        if (tid.fund().isEmpty() && gruppe.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Proevehandlingskladde(
                kladde.id(),
                kladde.titel(),
                kladde.maal(),
                gruppe.or(kladde::borgergruppe),
                tid.start().or(kladde::start),
                tid.slut().or(kladde::slut),
                kladde.haab(),
                kladde.retter(),
                kladde.ramme()));
    }

    private static Optional<Maal> enhedensEneste(Opslag opslag) {
        var egne = opslag.maal().stream().filter(maal -> !maal.faelles()).toList();
        return egne.size() == 1 ? Optional.of(egne.getFirst()) : Optional.empty();
    }

    /**
     * Tiden i en sætning. Nævnes to tider, er den første start og den sidste slut.
     *
     * @param start første dag; tom, når den ikke er sagt
     */
    private record Tid(Optional<LocalDate> start, Optional<LocalDate> slut, List<Datofund> fund) {

        static Tid i(String sagt, LocalDate idag) {
            var fund = Datoer.find(sagt, idag, Retning.FREMTID);
            var datoer = fund.stream()
                    .filter(Datofund.Dato.class::isInstance)
                    .map(Datofund.Dato.class::cast)
                    .toList();
            if (datoer.size() == 1 && erSlut(sagt, datoer.getFirst())) {
                return new Tid(Optional.empty(), Optional.of(datoer.getFirst().frist()), fund);
            }
            var start = datoer.stream().findFirst().flatMap(Datofund.Dato::start);
            return new Tid(start, slut(datoer).or(() -> varer(fund, start.orElse(idag))), fund);
        }

        /** ”til udgangen af april” og ”slutter 1. maj” siger, hvornår det er forbi. */
        private static boolean erSlut(String sagt, Datofund.Dato dato) {
            return dato.dag().isPresent()
                    && !STARTEN.matcher(sagt).find()
                    && (SLUTORD.matcher(sagt.substring(0, dato.fra())).find()
                            || TIL.matcher(sagt.substring(dato.fra(), dato.til()))
                                    .lookingAt());
        }

        private static Optional<LocalDate> slut(List<Datofund.Dato> datoer) {
            if (datoer.size() == 1 && datoer.getFirst().dag().isPresent()) {
                return Optional.empty();
            }
            return datoer.isEmpty() ? Optional.empty() : datoer.getLast().slut();
        }

        private static Optional<LocalDate> varer(List<Datofund> fund, LocalDate fra) {
            return fund.stream()
                    .filter(Datofund.Varighed.class::isInstance)
                    .map(et -> fra.plus(((Datofund.Varighed) et).varighed()).minusDays(1))
                    .findFirst();
        }
    }

    private Proevehandlingsudkast() {}
}
