package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.samtale.Aendring.AfTegn;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Visning.Tegnform;
import dk.albertslund.styring.samtale.Visning.Tegnkvittering;
import dk.albertslund.styring.samtale.tegn.Talraekke;
import dk.albertslund.styring.samtale.tegn.Tegnfelter;
import dk.albertslund.styring.samtale.tegn.Tegnkladde;
import dk.albertslund.styring.samtale.tegn.Tegnudkast;
import java.util.List;
import java.util.Optional;

/** Et tegn er ved at blive noteret: kortet er lagt frem, og der ventes på Gem. */
public record Notering(Tegnkladde kladde) implements Samtale {

    /** @param om den prøvehandling, der blev trykket på; tom, når det ikke er en bestemt */
    static Skridt begynd(String om, Samtale her, Opslag opslag) {
        return begynd(Tegnudkast.tomt(Kortid.uuid(om).map(Proevehandling.Id::new), opslag), her, opslag);
    }

    /** Teksten er en iagttagelse, også når den begynder med et tal. */
    static Skridt begyndMed(String iagttagelse, Samtale her, Opslag opslag) {
        return Personoplysning.afvisning(iagttagelse)
                .map(afvist -> Skridt.til(her, afvist))
                .orElseGet(() -> begynd(Tegnudkast.iagttagelse(iagttagelse, opslag), her, opslag));
    }

    static Skridt begynd(Tegnkladde kladde, Samtale her, Opslag opslag) {
        if (opslag.proevehandlinger().isEmpty()) {
            return Skridt.til(
                    her, Hjaelp.sig(tekst("tegn.ingen_proevehandling"), Knap.til(Handling.NY_PROEVEHANDLING)));
        }
        return form(kladde, List.of(), opslag);
    }

    static Skridt ret(String om, Samtale her, Opslag opslag) {
        var gemt = Kortid.laes(om).flatMap(kort -> opslag.tegn(new Tegn.Id(kort.id())));
        return gemt.flatMap(et -> opslag.proevehandling(et.paa())
                        .map(paa -> Rettigheder.af(opslag).maaRette(et, paa)
                                ? form(Tegnudkast.af(et), List.of(), opslag)
                                : Skridt.til(her, Hjaelp.sig("tegn.ikke_dit", ord(paa.titel())))))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kort.vaek")));
    }

    static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var kort = Kortid.laes(tryk.om());
        if (kort.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var gemt = opslag.tegn(new Tegn.Id(kort.get().id()));
        var felter = Tegnfelter.laes(tryk, kort.get(), opslag);
        if (kort.get().retter().isEmpty()) {
            return gemt.map(et -> kvittering(et, her, opslag)).orElseGet(() -> gemNyt(felter, her, opslag));
        }
        return gemt.map(et -> gemRettet(et, felter, her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("kort.vaek")));
    }

    private static Skridt gemNyt(Tegnfelter felter, Samtale her, Opslag opslag) {
        if (!felter.fejl().isEmpty()) {
            return form(felter.kladde(), felter.fejl(), opslag);
        }
        var nyt = felter.tegn(opslag.mig().id());
        return kvittering(nyt, her, opslag).med(new AfTegn(Optional.empty(), Optional.of(nyt)));
    }

    private static Skridt gemRettet(Tegn foer, Tegnfelter felter, Samtale her, Opslag opslag) {
        if (opslag.proevehandling(foer.paa())
                .filter(paa -> Rettigheder.af(opslag).maaRette(foer, paa))
                .isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("tegn.ikke_dit", ord("")));
        }
        if (!felter.fejl().isEmpty()) {
            return form(felter.kladde(), felter.fejl(), opslag);
        }
        var efter = felter.tegn(foer.af());
        if (efter.equals(foer)) {
            return kvittering(foer, her, opslag);
        }
        if (!felter.kladde().retter().equals(foer.kendemaerke())) {
            return form(Tegnudkast.af(foer), List.of(tekst("kort.aendret_siden")), opslag);
        }
        return kvittering(efter, her, opslag).med(new AfTegn(Optional.of(foer), Optional.of(efter)));
    }

    private static Skridt kvittering(Tegn tegn, Samtale her, Opslag opslag) {
        var naeste = her instanceof Notering(var kladde)
                        && kladde.id().equals(tegn.id().vaerdi())
                ? new Ledig()
                : her;
        return opslag.proevehandling(tegn.paa())
                .map(paa ->
                        Skridt.til(naeste, new Tegnkvittering(tegn, paa, forrige(tegn, opslag), raekke(tegn, opslag))))
                .orElseGet(() -> Skridt.til(naeste, Hjaelp.sig("kort.vaek")));
    }

    /** Det seneste tal før dette, talt i det samme. */
    private static Optional<Tegn> forrige(Tegn tegn, Opslag opslag) {
        return opslag.tegnPaa(tegn.paa()).reversed().stream()
                .filter(et -> !et.id().equals(tegn.id()) && !et.fra().isAfter(tegn.fra()))
                .filter(et -> sammeSlags(et, tegn))
                .findFirst();
    }

    private static Optional<Talraekke> raekke(Tegn tegn, Opslag opslag) {
        return tegn.vaerdi() instanceof Tegn.Tal
                ? Optional.of(Talraekke.med(tegn, opslag.tegnPaa(tegn.paa())))
                : Optional.empty();
    }

    private static boolean sammeSlags(Tegn et, Tegn andet) {
        return et.vaerdi() instanceof Tegn.Tal tal
                && andet.vaerdi() instanceof Tegn.Tal andetTal
                && tal.enhed().equalsIgnoreCase(andetTal.enhed());
    }

    private static Skridt form(Tegnkladde kladde, List<Tekst> fejl, Opslag opslag) {
        return Skridt.til(new Notering(kladde), new Tegnform(kladde, Tegnudkast.muligheder(kladde, opslag), fejl));
    }

    @Override
    public Skridt skrevet(String tekst, Opslag opslag) {
        return switch (mangler() ? Forstaaelse.spurgt(tekst, opslag) : Forstaaelse.vedKort(tekst, opslag)) {
            case Hensigt.Ja _ -> gem(somTrykket(), this, opslag);
            case Hensigt.Rettelse(var nytTal) -> form(Tegnudkast.medAntal(kladde, nytTal), List.of(), opslag);
            case Hensigt.Nej _ -> Fortrydelse.annuller(this);
            case Hensigt.Forkert _ -> Skridt.til(this, Hjaelp.sig("kort.ret_i_det"));
            case Hensigt.NytTegn(var nyt) when mangler() -> form(Tegnudkast.udfyld(kladde, nyt), List.of(), opslag);
            case Hensigt.Uforstaaet _
            when mangler() -> form(Tegnudkast.udfyld(kladde, Tegnudkast.af(tekst, opslag)), List.of(), opslag);
            case Hensigt.Uforstaaet _ -> Skridt.til(this, Hjaelp.sig("tegn.venter"));
            case Hensigt andet -> andet.udfoer(this, opslag);
        };
    }

    private boolean mangler() {
        return !kladde.erTal() && kladde.tekst().isEmpty();
    }

    private Trykket somTrykket() {
        return new Trykket(Handling.GEM_TEGN, kladde.om(), Tegnfelter.af(kladde));
    }
}
