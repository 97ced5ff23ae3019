package dk.albertslund.styring.samtale.tegn;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.ord.Omtale;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Tegn;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Hvilket notat der menes: det, der nævnes, eller det, der lige er gemt. Er der flere, spørges der med knapper. */
public final class Notatvalg {

    private static final int KNAPPER = 4;
    private static final int LAENGSTE = 30;

    private final Ytring ytring;
    private final Opslag opslag;

    private Notatvalg(Ytring ytring) {
        this.ytring = ytring;
        this.opslag = ytring.opslag();
    }

    /**
     * @param forkert det tal, der står nu, når det er sagt
     * @param handling det, knapperne gør, når der er flere at vælge mellem
     * @param til det, knapperne bærer med sig om hvert notat
     * @param saa det, der gøres, når der kun er ét
     */
    public static Skridt menes(
            Ytring ytring,
            Optional<BigDecimal> forkert,
            Handling handling,
            Function<Notat, String> til,
            Samtale her,
            Function<Notat, Skridt> saa) {
        var valg = new Notatvalg(ytring);
        var mulige = valg.mulige(forkert);
        return switch (mulige.size()) {
            case 0 -> Skridt.til(her, Hjaelp.sig("notat.intet_at_rette"));
            case 1 -> saa.apply(mulige.getFirst());
            default -> Skridt.til(her, valg.spoerg(mulige, handling, til));
        };
    }

    private List<Notat> mulige(Optional<BigDecimal> forkert) {
        var alle = alle();
        var naevnte = Stream.of(dagen(), emnet(), forkert.map(Notatvalg::medTal))
                .flatMap(Optional::stream)
                .reduce(Predicate::and)
                .map(naevnt -> alle.stream().filter(naevnt).toList());
        if (naevnte.isPresent()) {
            return dagen().isPresent() ? naevnte.get() : detNaermeste(naevnte.get(), forkert.isPresent());
        }
        var mine = alle.stream().filter(et -> et.af().equals(opslag.mig().id())).toList();
        return lige().or(() -> detSidste(mine)).map(List::of).orElse(mine);
    }

    /** Det, der lige er gemt, når det er et af dem; et bestemt tal er det nyeste af dem, der lyder sådan. */
    private List<Notat> detNaermeste(List<Notat> naevnte, boolean medTal) {
        return lige().filter(naevnte::contains)
                .map(List::of)
                .orElseGet(() -> medTal && !naevnte.isEmpty() ? naevnte.subList(0, 1) : naevnte);
    }

    /** Mine og min enheds notater, det nyeste først. */
    private List<Notat> alle() {
        return Stream.concat(
                        opslag.proevehandlinger().stream().map(en -> Paa.proevehandling(en.id())),
                        opslag.tegn().stream().map(Tegn::paa))
                .distinct()
                .flatMap(paa -> opslag.notaterPaa(paa).reversed().stream())
                .sorted(Comparator.comparing(Notat::til).reversed())
                .toList();
    }

    private Optional<Predicate<Notat>> dagen() {
        return ytring.tider(Retning.FORTID).stream()
                .filter(Datofund.Dato.class::isInstance)
                .map(Datofund.Dato.class::cast)
                .findFirst()
                .map(dato -> et -> !et.fra().isAfter(dato.frist()) && !et.til().isBefore(dato.begyndelse()));
    }

    private Optional<Predicate<Notat>> emnet() {
        return opslag.tegn().stream()
                .filter(et -> Omtale.ligner(ytring.tekst(), et.navn()))
                .findFirst()
                .<Predicate<Notat>>map(tegn -> tegn::tager)
                .or(() -> Omtale.i(ytring.tekst(), opslag.proevehandlinger())
                        .map(en -> et -> et.paa().equals(Paa.proevehandling(en.id()))));
    }

    private static Predicate<Notat> medTal(BigDecimal antal) {
        return et -> et.vaerdi() instanceof Notat.Tal tal && tal.antal().compareTo(antal) == 0;
    }

    /** Det, personen selv lige har gemt. */
    private Optional<Notat> lige() {
        return opslag.lige()
                .flatMap(en -> en instanceof Aendring.AfNotat af ? af.efter() : Optional.empty())
                .flatMap(et -> opslag.notat(et.id()));
    }

    private Optional<Notat> detSidste(List<Notat> mine) {
        return ytring.saetning().har(List.of("sidste", "seneste", "sidst", "last", "latest"))
                ? mine.stream().findFirst()
                : Optional.empty();
    }

    private Visning spoerg(List<Notat> mulige, Handling handling, Function<Notat, String> til) {
        return new Visning.Svartekst(
                List.of(tekst("notat.hvilket")),
                mulige.stream()
                        .limit(KNAPPER)
                        .map(et -> new Knap(
                                tekst("knap.notat", kort(et), new Tekst.Kortdag(et.til())), handling, til.apply(et)))
                        .toList());
    }

    private static Tekst.Led kort(Notat notat) {
        return notat.vaerdi() instanceof Notat.Iagttagelse(var set, var _) && set.length() > LAENGSTE
                ? ord("”" + set.substring(0, LAENGSTE).strip() + "…”")
                : new Tekst.Noteret(notat.vaerdi());
    }
}
