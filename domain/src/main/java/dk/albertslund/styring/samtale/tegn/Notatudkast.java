package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.dansk.Tal;
import dk.albertslund.styring.dansk.Talfund;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.ord.Rensning;
import dk.albertslund.styring.samtale.tegn.Notatkladde.Slags;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Talskrift;
import dk.albertslund.styring.tegn.Tegn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** En kladde til et notat, læst ud af det, der blev sagt. Det, der ikke blev sagt, gættes på kortet. */
public final class Notatudkast {

    /** @param sted der, hvor der blev trykket; tomt, når det ikke er et bestemt */
    public static Notatkladde tomt(Optional<Sted> sted, Opslag opslag) {
        var tegn = sted.flatMap(Sted::tegn).flatMap(opslag::tegn);
        return new Notatkladde(
                opslag.nytId(),
                sted.or(() -> Stedgaet.i("", Optional.empty(), opslag)),
                tegn.map(et -> Slags.af(et.art())).orElse(Slags.IAGTTAGELSE),
                "",
                tegn.map(Tegn::enhed).orElse(""),
                Optional.empty(),
                opslag.idag(),
                opslag.idag(),
                "");
    }

    public static Notatkladde af(String sagt, Opslag opslag) {
        var tider = Datoer.find(sagt, opslag.idag(), Retning.FORTID);
        var tal = tal(sagt, tider);
        var periode = periode(tider, opslag.idag());
        return new Notatkladde(
                opslag.nytId(),
                Stedgaet.i(sagt, tal, opslag),
                tal.isPresent() ? Slags.TAL : Slags.IAGTTAGELSE,
                tal.map(Talskrift::skriv).orElseGet(sagt::strip),
                tal.map(Notat.Tal::enhed).orElse(""),
                Optional.empty(),
                periode.fra(),
                periode.til(),
                "");
    }

    /** Teksten, som den er, også når den begynder med et tal. */
    public static Notatkladde iagttagelse(String tekst, Opslag opslag) {
        var kort = Rensning.af(tekst.substring(0, Math.min(tekst.length(), Notat.TEKST_LAENGDE)));
        var periode = periode(Datoer.find(kort, opslag.idag(), Retning.FORTID), opslag.idag());
        return new Notatkladde(
                opslag.nytId(),
                Stedgaet.i(kort, Optional.empty(), opslag),
                Slags.IAGTTAGELSE,
                kort,
                "",
                Optional.empty(),
                periode.fra(),
                periode.til(),
                "");
    }

    public static Notatkladde af(Notat gemt) {
        var skrevet = switch (gemt.vaerdi()) {
            case Notat.Tal tal -> Talskrift.skriv(tal);
            case Notat.Iagttagelse set -> set.tekst();
            case Notat.JaNej(var ja) -> ja ? Notatfelter.JA : Notatfelter.NEJ;
            case Notat.Dag(var dato) -> dato.toString();
        };
        return new Notatkladde(
                gemt.id().vaerdi(),
                Optional.of(new Sted(gemt.paa(), gemt.tegn())),
                Slags.af(gemt.vaerdi()),
                skrevet,
                gemt.vaerdi() instanceof Notat.Tal tal ? tal.enhed() : "",
                gemt.vaerdi() instanceof Notat.Iagttagelse set ? Optional.of(set.forandring()) : Optional.empty(),
                gemt.fra(),
                gemt.til(),
                gemt.kendemaerke());
    }

    /** Den kladde, der var spurgt om, med det, der nu blev sagt. */
    public static Notatkladde udfyld(Notatkladde kladde, Notatkladde sagt) {
        return new Notatkladde(
                kladde.id(),
                kladde.sted().or(sagt::sted),
                kladde.slags() == Slags.IAGTTAGELSE ? sagt.slags() : kladde.slags(),
                sagt.skrevet(),
                sagt.enhed().isEmpty() ? kladde.enhed() : sagt.enhed(),
                sagt.forandring(),
                sagt.fra(),
                sagt.til(),
                kladde.retter());
    }

    /** ”14 deltagere i uge 47”: et tal, og ikke meget andet. En fortælling med et tal i er en iagttagelse. */
    private static Optional<Notat.Tal> tal(String sagt, List<Datofund> tider) {
        return Tal.find(sagt, tider).stream()
                .filter(tal -> tal.art() == Talfund.Art.ANTAL)
                .findFirst()
                .filter(tal -> tal.fra() == 0 || tal.omtrent() || Character.isDigit(sagt.charAt(tal.fra())))
                .filter(tal ->
                        tal.fra() == 0 || !tal.enhed().isEmpty() || tal.udAf().isPresent())
                .filter(tal -> ordUden(sagt, tal, tider) <= 4)
                .flatMap(tal -> Talskrift.af(tal, ""));
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

    private Notatudkast() {}
}
