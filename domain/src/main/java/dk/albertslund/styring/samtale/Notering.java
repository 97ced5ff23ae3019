package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.samtale.Aendring.AfNotat;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.ord.Rettelsestal;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.samtale.tegn.Notatfelter;
import dk.albertslund.styring.samtale.tegn.Notatkladde;
import dk.albertslund.styring.samtale.tegn.Notatkladde.Slags;
import dk.albertslund.styring.samtale.tegn.Notatsvar;
import dk.albertslund.styring.samtale.tegn.Notatudkast;
import dk.albertslund.styring.samtale.tegn.Notatvalg;
import dk.albertslund.styring.samtale.tegn.Sted;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Talskrift;
import java.util.List;
import java.util.Optional;

/**
 * Noget er ved at blive noteret: kortet er lagt frem, og der ventes på Gem.
 *
 * @param spurgt der er spurgt, om tallet virkelig er rigtigt
 */
public record Notering(Notatkladde kladde, boolean spurgt) implements Samtale {

    /** @param om det tegn eller den prøvehandling, der blev trykket på; tom, når det ikke er noget bestemt */
    static Skridt begynd(String om, Samtale her, Opslag opslag) {
        return begynd(Notatudkast.tomt(Sted.valgt(om, opslag), opslag), her, opslag);
    }

    /** Teksten er en iagttagelse, også når den begynder med et tal. */
    static Skridt begyndMed(String iagttagelse, Samtale her, Opslag opslag) {
        return Personoplysning.afvisning(iagttagelse)
                .map(afvist -> Skridt.til(her, afvist))
                .orElseGet(() -> begynd(Notatudkast.iagttagelse(iagttagelse, opslag), her, opslag));
    }

    public static Skridt begynd(Notatkladde kladde, Samtale her, Opslag opslag) {
        if (kladde.sted().isEmpty()) {
            return Skridt.til(
                    her, Hjaelp.sig(tekst("notat.ingen_proevehandling"), Knap.til(Handling.NY_PROEVEHANDLING)));
        }
        return form(kladde, List.of(), opslag);
    }

    /** @param om notatets id og, efter et lighedstegn, det tal, det skal rettes til */
    static Skridt ret(String om, Samtale her, Opslag opslag) {
        var dele = om.split("=", 2);
        return Kortid.laes(dele[0])
                .flatMap(kort -> opslag.notat(new Notat.Id(kort.id())))
                .map(gemt -> ret(gemt, dele.length == 2 ? Optional.of(dele[1]) : Optional.empty(), her, opslag))
                .orElseGet(() -> Skridt.til(her, Siden.vaek(dele[0], opslag)));
    }

    /** ”det var 41, ikke 14” og ”ret tallet fra i går”. */
    static Skridt retSagt(Ytring ytring, Samtale her) {
        var tal = Rettelsestal.i(ytring);
        return Notatvalg.menes(
                ytring,
                tal.flatMap(Rettelsestal::forkert),
                Handling.RET_NOTAT,
                et -> et.id().vaerdi() + tal.map(til -> "=" + til.rigtigt()).orElse(""),
                her,
                et -> ret(et, tal.map(Rettelsestal::rigtigt), her, ytring.opslag()));
    }

    private static Skridt ret(Notat gemt, Optional<String> til, Samtale her, Opslag opslag) {
        if (!maaRette(gemt, opslag)) {
            return Skridt.til(her, Hjaelp.sig("notat.ikke_dit"));
        }
        var kladde = Notatudkast.af(gemt);
        return til.filter(_ -> kladde.slags() == Slags.TAL)
                .map(kladde::med)
                .map(rettet -> rettet(gemt, rettet, opslag))
                .orElseGet(() -> form(kladde, List.of(), opslag));
    }

    /** Er det nye tal usandsynligt, spørges der med det samme; ellers kan det ses efter på kortet først. */
    private static Skridt rettet(Notat gemt, Notatkladde kladde, Opslag opslag) {
        var felter = Notatfelter.laes(
                new Trykket(Handling.GEM_NOTAT, kladde.om(), Notatfelter.af(kladde)),
                new Kortid(kladde.id(), kladde.retter()),
                opslag);
        return Optional.of(felter)
                .filter(alle -> alle.fejl().isEmpty())
                .flatMap(alle -> Notatsvar.tvivl(alle.notat(gemt.af()), kladde, opslag))
                .map(spoergsmaal -> Skridt.til(new Notering(kladde, /* spurgt= */ true), spoergsmaal))
                .orElseGet(() -> form(kladde, List.of(), opslag));
    }

    static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var kort = Kortid.laes(tryk.om());
        if (kort.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var gemt = opslag.notat(new Notat.Id(kort.get().id()));
        var felter = Notatfelter.laes(tryk, kort.get(), opslag);
        if (kort.get().retter().isEmpty()) {
            return gemt.map(et -> kvittering(et, her, opslag))
                    .orElseGet(() -> gem(Optional.empty(), felter, tryk, her, opslag));
        }
        return gemt.map(et -> gemRettet(et, felter, tryk, her, opslag))
                .orElseGet(() -> Skridt.til(her, Siden.vaek(tryk.om(), opslag)));
    }

    private static Skridt gemRettet(Notat foer, Notatfelter felter, Trykket tryk, Samtale her, Opslag opslag) {
        if (!maaRette(foer, opslag)) {
            return Skridt.til(her, Hjaelp.sig("notat.ikke_dit"));
        }
        if (felter.fejl().isEmpty()) {
            if (felter.notat(foer.af()).equals(foer)) {
                return kvittering(foer, her, opslag);
            }
            if (!felter.kladde().retter().equals(foer.kendemaerke())) {
                return form(
                        Notatudkast.af(foer), List.of(Siden.aendret(foer.id().vaerdi(), opslag)), opslag);
            }
        }
        return gem(Optional.of(foer), felter, tryk, her, opslag);
    }

    private static Skridt gem(Optional<Notat> foer, Notatfelter felter, Trykket tryk, Samtale her, Opslag opslag) {
        if (!felter.fejl().isEmpty()) {
            return form(felter.kladde(), felter.fejl(), opslag);
        }
        var efter =
                felter.notat(foer.map(Notat::af).orElseGet(() -> opslag.mig().id()));
        boolean sikker = tryk.felt(Notatfelter.SIKKER).equals(felter.kladde().skrevet());
        var tvivl = sikker ? Optional.<Visning>empty() : Notatsvar.tvivl(efter, felter.kladde(), opslag);
        return tvivl.map(spoergsmaal -> Skridt.til(new Notering(felter.kladde(), /* spurgt= */ true), spoergsmaal))
                .orElseGet(() -> kvittering(efter, her, opslag).med(new AfNotat(foer, Optional.of(efter))));
    }

    private static Skridt kvittering(Notat notat, Samtale her, Opslag opslag) {
        var naeste = her instanceof Notering venter
                        && venter.kladde().id().equals(notat.id().vaerdi())
                ? new Ledig()
                : her;
        return Skridt.til(naeste, Notatsvar.kvittering(notat, opslag));
    }

    private static boolean maaRette(Notat gemt, Opslag opslag) {
        return Sted.emne(gemt.paa(), opslag)
                .filter(paa -> Rettigheder.af(opslag).maaRette(gemt, paa))
                .isPresent();
    }

    private static Skridt form(Notatkladde kladde, List<Tekst> fejl, Opslag opslag) {
        return Skridt.til(new Notering(kladde, /* spurgt= */ false), Notatsvar.form(kladde, fejl, opslag));
    }

    @Override
    public Skridt skrevet(String tekst, Opslag opslag) {
        if (erAndetTal(tekst)) {
            return form(kladde.med(tekst), List.of(), opslag);
        }
        return switch (kladde.mangler() ? Forstaaelse.spurgt(tekst, opslag) : Forstaaelse.vedKort(tekst, opslag)) {
            case Hensigt.Ja _ -> gem(somTrykket(), this, opslag);
            case Hensigt.RetNotat(var ytring)
            when kladde.slags() == Slags.TAL ->
                Rettelsestal.i(ytring)
                        .map(tal -> form(kladde.med(tal.rigtigt()), List.of(), opslag))
                        .orElseGet(() -> Skridt.til(this, Hjaelp.sig("kort.ret_i_det")));
            case Hensigt.Nej _ -> Fortrydelse.annuller(this);
            case Hensigt.Forkert _ -> Skridt.til(this, Hjaelp.sig("kort.ret_i_det"));
            case Hensigt.NytNotat(var nyt)
            when kladde.mangler() -> form(Notatudkast.udfyld(kladde, nyt), List.of(), opslag);
            case Hensigt.Uforstaaet _
            when kladde.mangler() -> form(Notatudkast.udfyld(kladde, Notatudkast.af(tekst, opslag)), List.of(), opslag);
            case Hensigt.Uforstaaet _ -> Skridt.til(this, Hjaelp.sig("notat.venter"));
            case Hensigt andet -> andet.udfoer(this, opslag);
        };
    }

    /** Et tal alene er svaret på det kort, der ligger fremme. */
    private boolean erAndetTal(String tekst) {
        return kladde.slags() == Slags.TAL
                && Talskrift.laes(tekst, "")
                        .filter(tal -> tal.enhed().isEmpty())
                        .isPresent();
    }

    private Trykket somTrykket() {
        var felter = Notatfelter.af(kladde);
        if (spurgt) {
            felter.put(Notatfelter.SIKKER, kladde.skrevet());
        }
        return new Trykket(Handling.GEM_NOTAT, kladde.om(), felter);
    }
}
