package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.dansk.Tal;
import dk.albertslund.styring.dansk.Talfund;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.ord.Omtale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** En kladde til et tegn, læst ud af det, der blev sagt. Det, der ikke blev sagt, gættes på kortet. */
public final class Tegnudkast {

    public static Tegnkladde tomt(Optional<Proevehandling.Id> paa, Opslag opslag) {
        return new Tegnkladde(
                opslag.nytId(),
                paa.or(() -> gaet("", opslag)),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                opslag.idag(),
                opslag.idag(),
                "");
    }

    public static Tegnkladde af(String sagt, Opslag opslag) {
        var tider = Datoer.find(sagt, opslag.idag(), Retning.FORTID);
        var tal = erTal(sagt, tider) ? tal(sagt, tider) : Optional.<Talfund>empty();
        var periode = periode(tider, opslag.idag());
        return new Tegnkladde(
                opslag.nytId(),
                gaet(sagt, opslag),
                tal.map(Talfund::tal),
                tal.map(Tegnudkast::enhed).orElse(""),
                tal.isPresent() ? "" : sagt.strip(),
                Optional.empty(),
                periode.fra(),
                periode.til(),
                "");
    }

    public static Tegnkladde iagttagelse(String tekst, Opslag opslag) {
        var kort = tekst.length() <= Tegn.TEKST_LAENGDE ? tekst : tekst.substring(0, Tegn.TEKST_LAENGDE);
        var periode = periode(Datoer.find(kort, opslag.idag(), Retning.FORTID), opslag.idag());
        return new Tegnkladde(
                opslag.nytId(),
                gaet(kort, opslag),
                Optional.empty(),
                "",
                kort,
                Optional.empty(),
                periode.fra(),
                periode.til(),
                "");
    }

    public static Tegnkladde af(Tegn gemt) {
        var antal = gemt.vaerdi() instanceof Tegn.Tal tal ? Optional.of(tal) : Optional.<Tegn.Tal>empty();
        var set = gemt.vaerdi() instanceof Tegn.Iagttagelse en ? Optional.of(en) : Optional.<Tegn.Iagttagelse>empty();
        return new Tegnkladde(
                gemt.id().vaerdi(),
                Optional.of(gemt.paa()),
                antal.map(Tegn.Tal::antal),
                antal.map(Tegn.Tal::enhed).orElse(""),
                set.map(Tegn.Iagttagelse::tekst).orElse(""),
                set.map(Tegn.Iagttagelse::forandring),
                gemt.fra(),
                gemt.til(),
                gemt.kendemaerke());
    }

    /** Det tal, en ændring noterede eller rettede, så det kan rettes igen. */
    public static Optional<Tegn> talfra(Aendring aendring) {
        return aendring instanceof Aendring.AfTegn af
                ? af.efter().filter(tegn -> tegn.vaerdi() instanceof Tegn.Tal)
                : Optional.empty();
    }

    public static Tegnkladde medAntal(Tegnkladde kladde, BigDecimal antal) {
        return new Tegnkladde(
                kladde.id(),
                kladde.paa(),
                Optional.of(antal),
                kladde.enhed(),
                "",
                Optional.empty(),
                kladde.fra(),
                kladde.til(),
                kladde.retter());
    }

    /** Den kladde, der var spurgt om, med det, der nu blev sagt. */
    public static Tegnkladde udfyld(Tegnkladde kladde, Tegnkladde sagt) {
        return new Tegnkladde(
                kladde.id(),
                kladde.paa().or(sagt::paa),
                sagt.antal(),
                sagt.enhed(),
                sagt.tekst(),
                sagt.forandring(),
                sagt.fra(),
                sagt.til(),
                kladde.retter());
    }

    /** De prøvehandlinger, tegnet kan høre til: den gættede først, så de, der kører, så resten. */
    public static List<Proevehandling> muligheder(Tegnkladde kladde, Opslag opslag) {
        var valgt = kladde.paa().flatMap(opslag::proevehandling);
        return Stream.concat(
                        valgt.stream(),
                        opslag.proevehandlinger().stream()
                                .sorted(Comparator.comparing(en -> !en.koerer(opslag.idag()))))
                .distinct()
                .toList();
    }

    /** ”14 deltagere i uge 47”: et tal, og ikke meget andet. En fortælling med et tal i er en iagttagelse. */
    private static boolean erTal(String sagt, List<Datofund> tider) {
        return tal(sagt, tider)
                .filter(tal -> tal.fra() == 0 || Character.isDigit(sagt.charAt(tal.fra())))
                .filter(tal -> tal.fra() == 0 || !tal.enhed().isEmpty())
                .filter(tal -> ordUden(sagt, tal, tider) <= 4)
                .isPresent();
    }

    private static Optional<Talfund> tal(String sagt, List<Datofund> tider) {
        return Tal.find(sagt, tider).stream()
                .filter(tal -> tal.art() == Talfund.Art.ANTAL)
                .findFirst();
    }

    /** Hvor mange ord der er tilbage, når tallet, det, der tælles, og tiden er taget fra. */
    private static long ordUden(String sagt, Talfund tal, List<Datofund> tider) {
        var rest = new StringBuilder(sagt);
        blank(rest, tal.fra(), tal.enhedTil());
        tider.forEach(tid -> blank(rest, tid.fra(), tid.til()));
        return Stream.of(rest.toString().split("[^\\p{L}\\p{Nd}]+"))
                .filter(ord -> !ord.isEmpty())
                .count();
    }

    private static void blank(StringBuilder tekst, int fra, int til) {
        tekst.replace(fra, til, " ".repeat(til - fra));
    }

    private static String enhed(Talfund tal) {
        var enhed = tal.udAf()
                .map(alle -> ("af " + alle.toPlainString() + " " + tal.enhed()).strip())
                .orElse(tal.enhed());
        return enhed.length() <= Tegn.ENHED_LAENGDE ? enhed : enhed.substring(0, Tegn.ENHED_LAENGDE);
    }

    private record Dage(LocalDate fra, LocalDate til) {}

    private static Dage periode(List<Datofund> tider, LocalDate idag) {
        return tider.stream()
                .filter(Datofund.Dato.class::isInstance)
                .map(Datofund.Dato.class::cast)
                .findFirst()
                .map(dato -> new Dage(dato.begyndelse(), dato.frist()))
                .filter(dage -> !dage.fra().isAfter(dage.til()))
                .orElseGet(() -> new Dage(idag, idag));
    }

    /** Den, der nævnes; ellers den seneste, der kører, helst en af ens egne. */
    private static Optional<Proevehandling.Id> gaet(String sagt, Opslag opslag) {
        var alle = opslag.proevehandlinger();
        return Omtale.i(sagt, alle)
                .or(() -> alle.stream()
                        .filter(en -> en.koerer(opslag.idag()))
                        .min(Comparator.comparing(
                                en -> !en.ejer().equals(opslag.mig().id()))))
                .or(() -> alle.stream().findFirst())
                .map(Proevehandling::id);
    }

    private Tegnudkast() {}
}
