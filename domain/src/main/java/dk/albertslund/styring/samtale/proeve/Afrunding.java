package dk.albertslund.styring.samtale.proeve;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring.AfProevehandling;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hvilken;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Afslutningsform;
import dk.albertslund.styring.samtale.Visning.Afslutningskvittering;
import dk.albertslund.styring.samtale.ord.Saetning;
import dk.albertslund.styring.tegn.Talraekke;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** En prøvehandling afsluttes: hvad I har set hos borgerne, hvad I lærte, og hvad I gør nu. */
public final class Afrunding {

    public static Skridt begynd(String sagt, Samtale her, Opslag opslag) {
        return Hvilken.menes(
                sagt, Handling.AFSLUT_PROEVEHANDLING, her, opslag, en -> begynd(en, udfald(sagt), her, opslag));
    }

    public static Skridt begynd(Trykket tryk, Samtale her, Opslag opslag) {
        return Hvilken.trykket(tryk.om(), her, opslag, en -> begynd(en, Optional.empty(), her, opslag));
    }

    private static Skridt begynd(Proevehandling en, Optional<Udfald> udfald, Samtale her, Opslag opslag) {
        return Hvilken.trykket(
                en.id().vaerdi().toString(),
                her,
                opslag,
                min -> form(
                        min.afslutning()
                                .map(til -> new Svar(til.laering(), "", Optional.of(til.udfald())))
                                .or(() -> evalueret(min, udfald, opslag))
                                .orElseGet(() -> new Svar("", "", udfald)),
                        min,
                        List.of(),
                        opslag));
    }

    /** Det, den seneste evaluering allerede har sagt. */
    private static Optional<Svar> evalueret(Proevehandling en, Optional<Udfald> udfald, Opslag opslag) {
        return opslag.evalueringer(new Genstand.Proevehandlingen(en.id())).stream()
                .filter(Evaluering::gemt)
                .findFirst()
                .map(sidst -> new Svar(
                        sidst.hos(Modtager.BORGERE).map(Effekt::tekst).orElse(""),
                        sidst.laering(),
                        udfald.or(sidst::konklusion)));
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        return Hvilken.trykket(tryk.om(), her, opslag, en -> gem(en, tryk, Fremlagt.efter(her, tryk.om()), opslag));
    }

    private static Skridt gem(Proevehandling foer, Trykket tryk, Samtale naeste, Opslag opslag) {
        var svar = new Svar(tryk.felt("set"), tryk.felt("overrasket"), tryk.valg("udfald", Udfald.class));
        if (!svar.fejl().isEmpty()) {
            return form(svar, foer, svar.fejl(), opslag);
        }
        var dato = foer.afslutning().map(Afslutning::dato).orElse(opslag.idag());
        var efter = foer.afslut(new Afslutning(dato, svar.udfald().orElseThrow(), svar.laering()));
        if (efter.equals(foer)) {
            return Skridt.til(naeste, new Afslutningskvittering(foer));
        }
        if (!tryk.om().equals(om(foer))) {
            return form(svar, foer, List.of(Siden.aendret(foer.id().vaerdi(), opslag)), opslag);
        }
        return Skridt.til(naeste, new Afslutningskvittering(efter))
                .med(new AfProevehandling(Optional.of(foer), Optional.of(efter)));
    }

    private static Skridt form(Svar svar, Proevehandling en, List<Tekst> fejl, Opslag opslag) {
        var gem = new Trykket(Handling.GEM_AFSLUTNING, om(en), svar.felter());
        return Skridt.til(
                new Fremlagt(gem.handling(), gem.om(), gem.felter()),
                new Afslutningsform(
                        en,
                        gem.om(),
                        Talraekke.laengste(opslag.notaterPaa(en.id())),
                        svar.set(),
                        svar.overrasket(),
                        svar.udfald(),
                        fejl));
    }

    private static String om(Proevehandling en) {
        return en.id().vaerdi() + "/" + en.kendemaerke();
    }

    /** ”vi stopper gågrupperne” har sagt, hvad der gøres nu; ”afslut gågrupperne” har ikke. */
    private static Optional<Udfald> udfald(String sagt) {
        var saetning = Saetning.af(sagt);
        if (saetning.har(List.of("stop", "stopper", "stoppe", "dropper", "droppe", "lukker", "nedlaegger"))) {
            return Optional.of(Udfald.STOP);
        }
        return saetning.har(List.of("udbred", "udbreder", "udbrede", "udrul", "udruller"))
                ? Optional.of(Udfald.UDBRED)
                : Optional.empty();
    }

    private record Svar(String set, String overrasket, Optional<Udfald> udfald) {

        String laering() {
            return Stream.of(set, overrasket).filter(del -> !del.isEmpty()).collect(Collectors.joining("\n"));
        }

        List<Tekst> fejl() {
            var fejl = new ArrayList<Tekst>();
            if (laering().isEmpty()) {
                fejl.add(tekst("afslutning.mangler.set"));
            }
            if (laering().length() > Afslutning.LAERING_LAENGDE) {
                fejl.add(tekst("afslutning.for_lang", tal(Afslutning.LAERING_LAENGDE)));
            }
            if (udfald.isEmpty()) {
                fejl.add(tekst("afslutning.mangler.udfald"));
            }
            return List.copyOf(fejl);
        }

        Map<String, String> felter() {
            return Map.of(
                    "set",
                    set,
                    "overrasket",
                    overrasket,
                    "udfald",
                    udfald.map(Enum::name).orElse(""));
        }
    }

    private Afrunding() {}
}
