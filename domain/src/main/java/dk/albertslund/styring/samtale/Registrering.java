package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.evaluering.Rytme;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.samtale.Aendring.AfProevehandling;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.Visning.Proevehandlingskvittering;
import dk.albertslund.styring.samtale.ord.Sagt;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import dk.albertslund.styring.samtale.proeve.Proevehandlingskladde;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsudkast;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** En prøvehandling er ved at blive registreret: kortet er lagt frem, og der ventes på Gem. */
public record Registrering(Proevehandlingskladde kladde) implements Samtale {

    /** @param sagt det, der blev sagt om prøvehandlingen; tomt, når kun ønsket er sagt */
    static Skridt begynd(String sagt, Opslag opslag) {
        return form(Proevehandlingsudkast.af(sagt, opslag), List.of(), opslag);
    }

    /** En ny prøvehandling, der bygger på det, en afsluttet lærte. */
    static Skridt nyUdgave(String om, Samtale her, Opslag opslag) {
        return Hvilken.trykket(om, her, opslag, gammel -> {
            var ramme = gammel.ramme().orElse(Ramme.INGEN);
            var ny = Proevehandlingsudkast.af(gammel.titel(), opslag)
                    .med(new Ramme(
                            ramme.maalgruppe(),
                            ramme.partnere(),
                            ramme.hvem(),
                            Optional.of(gammel.id()),
                            ramme.spoerges()));
            return form(ny, List.of(), opslag);
        });
    }

    /** ”kald den …” og ”flyt slut til 30. april” er på kortet, når det kommer; ”ret morgensangen” er bare kortet. */
    static Skridt retSagt(String sagt, Samtale her, Opslag opslag) {
        var navn = Sagt.nytNavn(sagt);
        var om =
                navn.map(nyt -> sagt.substring(0, sagt.length() - nyt.length())).orElse(sagt);
        return Hvilken.menes(om, Handling.RET_PROEVEHANDLING, her, opslag, en -> {
            var kladde = Proevehandlingsudkast.af(en);
            var rettet = navn.map(kladde::medTitel)
                    .or(() -> Proevehandlingsudkast.tilfoej(kladde, sagt, opslag))
                    .orElse(kladde);
            return Hvilken.trykket(rettet.om(), her, opslag, min -> form(rettet, List.of(), opslag));
        });
    }

    static Skridt ret(String om, Samtale her, Opslag opslag) {
        return Hvilken.trykket(om, her, opslag, en -> form(Proevehandlingsudkast.af(en), List.of(), opslag));
    }

    /** Gemmer det, kortet siger, når det holder; ellers kommer kortet igen med det, der mangler. */
    static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var kort = Kortid.laes(tryk.om());
        if (kort.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var gemt = opslag.proevehandling(new Proevehandling.Id(kort.get().id()));
        var felter = Proevehandlingsfelter.laes(tryk, kort.get(), opslag);
        if (kort.get().retter().isEmpty()) {
            return gemt.map(en -> Skridt.til(efter(her, kort.get()), kvittering(en, opslag)))
                    .orElseGet(() -> gemNy(felter, her, opslag));
        }
        return gemt.map(en -> gemRettet(en, felter, her, opslag))
                .orElseGet(() -> Skridt.til(her, Siden.vaek(tryk.om(), opslag)));
    }

    private static Skridt gemNy(Proevehandlingsfelter felter, Samtale her, Opslag opslag) {
        if (!felter.fejl().isEmpty()) {
            return form(felter.kladde(), felter.fejl(), opslag);
        }
        var mig = opslag.mig();
        var ny = felter.ny(mig.id(), mig.enhed());
        return gemt(Optional.empty(), ny, kvittering(ny, opslag), her);
    }

    private static Skridt gemRettet(Proevehandling foer, Proevehandlingsfelter felter, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaRette(foer)) {
            return Skridt.til(her, Afvisning.proevehandling(foer, opslag));
        }
        if (!felter.fejl().isEmpty()) {
            return form(felter.kladde(), felter.fejl(), opslag);
        }
        var efter = felter.rettet(foer);
        var kvittering = new Proevehandlingskvittering(efter, Optional.empty(), spoerges(efter, opslag));
        if (efter.equals(foer)) {
            return Skridt.til(efter(her, new Kortid(foer.id().vaerdi(), "")), kvittering);
        }
        if (!felter.kladde().retter().equals(foer.kendemaerke())) {
            return form(
                    Proevehandlingsudkast.af(foer),
                    List.of(Siden.aendret(foer.id().vaerdi(), opslag)),
                    opslag);
        }
        return gemt(Optional.of(foer), efter, kvittering, her);
    }

    /** Den nye med det, en afsluttet, der ligner, kan lære os, så vi ikke gentager den. */
    private static Visning kvittering(Proevehandling ny, Opslag opslag) {
        return new Proevehandlingskvittering(ny, opslag.lignende(ny, 1).stream().findFirst(), spoerges(ny, opslag));
    }

    private static Optional<LocalDate> spoerges(Proevehandling en, Opslag opslag) {
        return en.afslutning().isPresent() ? Optional.empty() : Rytme.af(en).naeste(opslag.idag());
    }

    private static Skridt gemt(Optional<Proevehandling> foer, Proevehandling efter, Visning kvittering, Samtale her) {
        return Skridt.til(efter(her, new Kortid(efter.id().vaerdi(), "")), kvittering)
                .med(new AfProevehandling(foer, Optional.of(efter)));
    }

    /** Er det den, samtalen var ved, er den færdig; er samtalen ved noget andet, bliver den ved det. */
    private static Samtale efter(Samtale her, Kortid gemt) {
        return her instanceof Registrering(var kladde) && kladde.id().equals(gemt.id()) ? new Ledig() : her;
    }

    private static Skridt form(Proevehandlingskladde kladde, List<Tekst> fejl, Opslag opslag) {
        return Skridt.til(new Registrering(kladde), new Proevehandlingsform(kladde, opslag.maal(), fejl));
    }

    @Override
    public Skridt skrevet(String tekst, Opslag opslag) {
        boolean spurgt = kladde.titel().isEmpty();
        return switch (spurgt ? Forstaaelse.spurgt(tekst, opslag) : Forstaaelse.vedKort(tekst, opslag)) {
            case Hensigt.Ja _ -> gem(somTrykket(), this, opslag);
            case Hensigt.Nej _ -> Fortrydelse.annuller(this);
            case Hensigt.Forkert _ -> Skridt.til(this, Hjaelp.sig("kort.ret_i_det"));
            case Hensigt.Uforstaaet _ when spurgt -> begynd(tekst, opslag);
            case Hensigt.Uforstaaet _ ->
                Proevehandlingsudkast.tilfoej(kladde, tekst, opslag)
                        .map(udfyldt -> form(udfyldt, List.of(), opslag))
                        .orElseGet(() -> Skridt.til(this, Hjaelp.sig("proevehandling.venter", ord(kladde.titel()))));
            case Hensigt andet -> andet.udfoer(this, opslag);
        };
    }

    /** Kortets felter, som de blev vist; at skrive ”gem” er det samme som at trykke uden at rette noget. */
    private Trykket somTrykket() {
        return new Trykket(Handling.GEM_PROEVEHANDLING, kladde.om(), Proevehandlingsfelter.af(kladde));
    }
}
