package dk.albertslund.styring.dansk;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.albertslund.styring.dansk.Tid.Loesning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Vælger mellem de gange, en tid kan være ment, efter retningen. */
final class Valg {

    /** Så længe siden er det stadig nærliggende, at der menes den, der lige har været. */
    private static final int NYLIG = 31;

    private static final int LAENGE = 300;

    private Valg() {}

    static Optional<Loesning> vaelg(List<Periode> gange, LocalDate idag, Retning retning) {
        return switch (retning) {
            case FORTID -> begyndt(gange, idag).or(() -> kommende(gange, idag)).map(Valg::sikkert);
            case FREMTID ->
                ikkeForbi(gange, idag)
                        .map(naeste -> fremad(naeste, forbi(gange, idag), idag))
                        .or(() -> forbi(gange, idag).map(Valg::sikkert));
            case NAERMEST -> naermest(gange, idag);
        };
    }

    /** En dag, der ikke kan være i dag. */
    static Optional<Loesning> strengt(List<Periode> gange, LocalDate idag, Retning retning) {
        return (retning == Retning.FORTID ? forbi(gange, idag) : kommende(gange, idag)).map(Valg::sikkert);
    }

    private static Loesning fremad(Periode naeste, Optional<Periode> forrige, LocalDate idag) {
        boolean tvivl = DAYS.between(idag, naeste.start()) > LAENGE
                && forrige.filter(periode -> DAYS.between(periode.slut(), idag) <= NYLIG)
                        .isPresent();
        return tvivl ? new Loesning(naeste, forrige.stream().toList()) : sikkert(naeste);
    }

    /** Det, der skal ske, nævnes oftere end det, der er sket, så fortiden skal være dobbelt så nær. */
    private static Optional<Loesning> naermest(List<Periode> gange, LocalDate idag) {
        var nu = gange.stream().filter(periode -> periode.omfatter(idag)).findFirst();
        if (nu.isPresent()) {
            return nu.map(Valg::sikkert);
        }
        var foer = forbi(gange, idag);
        var efter = kommende(gange, idag);
        if (foer.isEmpty() || efter.isEmpty()) {
            return foer.or(() -> efter).map(Valg::sikkert);
        }
        long tilbage = DAYS.between(foer.get().slut(), idag);
        long frem = DAYS.between(idag, efter.get().start());
        return Optional.of(2 * tilbage < frem ? new Loesning(foer.get(), List.of(efter.get())) : sikkert(efter.get()));
    }

    private static Optional<Periode> begyndt(List<Periode> gange, LocalDate idag) {
        return sidste(gange.stream().filter(periode -> !periode.start().isAfter(idag)));
    }

    private static Optional<Periode> forbi(List<Periode> gange, LocalDate idag) {
        return sidste(gange.stream().filter(periode -> periode.slut().isBefore(idag)));
    }

    private static Optional<Periode> ikkeForbi(List<Periode> gange, LocalDate idag) {
        return gange.stream()
                .filter(periode -> !periode.slut().isBefore(idag))
                .filter(periode -> periode.korn() != Korn.PERIODE || !naestenForbi(periode, idag))
                .findFirst();
    }

    private static boolean naestenForbi(Periode periode, LocalDate idag) {
        return DAYS.between(periode.start(), idag) > DAYS.between(idag, periode.slut());
    }

    private static Optional<Periode> kommende(List<Periode> gange, LocalDate idag) {
        return gange.stream().filter(periode -> periode.start().isAfter(idag)).findFirst();
    }

    private static Optional<Periode> sidste(Stream<Periode> gange) {
        return gange.reduce((foerste, anden) -> anden);
    }

    private static Loesning sikkert(Periode periode) {
        return new Loesning(periode, List.of());
    }
}
