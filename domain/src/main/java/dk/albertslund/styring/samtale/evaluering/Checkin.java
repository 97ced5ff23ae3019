package dk.albertslund.styring.samtale.evaluering;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Aendring.AfEvaluering;
import dk.albertslund.styring.samtale.Aendring.AfNotat;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hvilken;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Checkinform;
import dk.albertslund.styring.samtale.Visning.Checkinform.Talfelt;
import dk.albertslund.styring.samtale.Visning.Evalueringskvittering;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Talskrift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Et minuts svar undervejs: hvad I har set hos borgerne, tallene, og om det er på rette vej. */
public final class Checkin {

    private static final Set<String> UDTRYK =
            Set.of("check-in", "checkin", "check-ins", "tjek-in", "tjekin", "tjek-ind");

    /** Flere tal end det tager mere end et minut. */
    private static final int TAL = 2;

    public static boolean naevnt(Ytring ytring) {
        return ytring.saetning().ord().stream().limit(4).anyMatch(UDTRYK::contains)
                || ytring.saetning().begynderMed(Set.of("check in", "tjek ind", "lav et check in"));
    }

    public static Skridt begynd(String sagt, Samtale her, Opslag opslag) {
        return Hvilken.menes(
                sagt, Handling.CHECKIN, her, opslag, en -> om(en.id().vaerdi().toString(), her, opslag));
    }

    public static Skridt begynd(Trykket tryk, Samtale her, Opslag opslag) {
        return om(tryk.om(), her, opslag);
    }

    private static Skridt om(String id, Samtale her, Opslag opslag) {
        return Hvilken.trykket(
                id,
                her,
                opslag,
                en -> form(Spoergsmaal.checkin(new Evaluering.Id(opslag.nytId()), en, opslag.notaterPaa(en.id()))));
    }

    private static Skridt form(Checkinform form) {
        return Skridt.til(new Fremlagt(Handling.GEM_CHECKIN, form.om(), felter(form)), form);
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var kort = Kortid.laes(tryk.om());
        var paa = Emner.med(tryk.felt("paa"), opslag);
        if (kort.isEmpty() || !(paa.orElse(null) instanceof OmProevehandling(var en))) {
            return Skridt.til(her, Siden.vaek(tryk.om(), opslag));
        }
        var emne = new OmProevehandling(en);
        var id = new Evaluering.Id(kort.get().id());
        var foer = opslag.evaluering(id);
        if (foer.filter(den -> !den.om().equals(emne.genstand())).isPresent()) {
            return Skridt.til(her, Siden.vaek(tryk.om(), opslag));
        }
        var rettigheder = Rettigheder.af(opslag);
        if (!foer.map(den -> rettigheder.maaRette(den, emne)).orElseGet(() -> rettigheder.maaEvaluere(emne))) {
            return Skridt.til(her, Emner.afvisning(emne, opslag));
        }
        var naeste = Fremlagt.efter(her, tryk.om());
        if (foer.filter(Evaluering::gemt).isPresent()) {
            return Skridt.til(naeste, Evalueringslaesning.kvittering(foer.get(), emne, opslag));
        }
        var form = laes(tryk, id, en);
        return form.fejl().isEmpty() ? gem(form, id, naeste, opslag) : form(form);
    }

    private static Skridt gem(Checkinform form, Evaluering.Id id, Samtale naeste, Opslag opslag) {
        var emne = new OmProevehandling(form.en());
        var mig = opslag.mig();
        var efter = new Evaluering(
                id,
                emne.genstand(),
                Slags.UNDERVEJS,
                Tilstand.GEMT,
                opslag.idag(),
                Map.of(Modtager.BORGERE, new Effekt(form.set(), Optional.empty())),
                Forklaring.INGEN,
                form.svar(),
                "",
                Optional.empty(),
                mig.id(),
                mig.enhed());
        var tegn = talte(form, id, opslag);
        var aendringer = Stream.concat(
                        Stream.<Aendring>of(new AfEvaluering(opslag.evaluering(id), Optional.of(efter))),
                        noteret(tegn, opslag))
                .toList();
        return Skridt.til(
                        naeste,
                        new Evalueringskvittering(
                                emne,
                                efter,
                                tegn,
                                emne.enheder(opslag.enheder()).size() > 1))
                .med(Aendring.samlet(aendringer));
    }

    /** ”Senere”: det, der er talt, er talt, og gemmes sammen med kladden; et tal, der ikke kan læses, siges der til om. */
    static Skridt udskyd(
            Trykket tryk, Evaluering.Id id, Proevehandling en, Opslag opslag, Function<List<Aendring>, Skridt> saa) {
        var form = laes(tryk, id, en);
        var fejl = ulaeselige(form);
        return fejl.isEmpty()
                ? saa.apply(noteret(talte(form, id, opslag), opslag).toList())
                : form(form.med(fejl));
    }

    private static List<Notat> talte(Checkinform form, Evaluering.Id id, Opslag opslag) {
        return form.tal().stream()
                .flatMap(felt -> Talskrift.laes(felt.skrevet(), felt.enhed()).stream()
                        .map(tal -> new Notat(
                                tegnId(id, felt.enhed()),
                                Paa.proevehandling(form.en().id()),
                                Optional.empty(),
                                tal,
                                opslag.idag(),
                                opslag.idag(),
                                opslag.mig().id())))
                .toList();
    }

    private static Stream<Aendring> noteret(List<Notat> talte, Opslag opslag) {
        return talte.stream()
                .map(et -> new AfNotat(opslag.notat(et.id()), Optional.of(et)))
                .filter(af -> !af.foer().equals(af.efter()))
                .map(Aendring.class::cast);
    }

    private static Checkinform laes(Trykket tryk, Evaluering.Id id, Proevehandling en) {
        var tal = IntStream.range(0, TAL)
                .filter(nr -> !tryk.felt("enhed-" + nr).isEmpty())
                .mapToObj(nr -> new Talfelt(
                        Evalueringsfelter.kort(tryk.felt("enhed-" + nr), Notat.ENHED_LAENGDE),
                        Talskrift.laes(tryk.felt("seneste-" + nr), "").map(Notat.Tal::antal),
                        tryk.felt("tal-" + nr)))
                .toList();
        var form = new Checkinform(
                en,
                id.vaerdi().toString(),
                tal,
                Evalueringsfelter.kort(tryk.felt("borgere"), Evaluering.TEKST_LAENGDE),
                tryk.valg("konklusion", Udfald.class).filter(svar -> svar != Udfald.UDBRED),
                List.of());
        return form.med(fejl(form));
    }

    private static List<Tekst> fejl(Checkinform form) {
        var fejl = new ArrayList<Tekst>();
        if (form.set().isBlank()) {
            fejl.add(tekst("evaluering.mangler.borgere"));
        }
        if (form.svar().isEmpty()) {
            fejl.add(tekst("checkin.mangler.svar"));
        }
        fejl.addAll(ulaeselige(form));
        return fejl;
    }

    private static List<Tekst> ulaeselige(Checkinform form) {
        return form.tal().stream()
                .map(Talfelt::skrevet)
                .filter(skrevet ->
                        !skrevet.isBlank() && Talskrift.laes(skrevet, "").isEmpty())
                .map(skrevet -> tekst("notat.ikke_et_tal", ord(skrevet)))
                .toList();
    }

    private static Map<String, String> felter(Checkinform form) {
        var felter = new HashMap<>(form.medfoelger());
        felter.put("borgere", form.set());
        form.svar().ifPresent(svar -> felter.put("konklusion", svar.name()));
        for (int nr = 0; nr < form.tal().size(); nr++) {
            felter.put("tal-" + nr, form.tal().get(nr).skrevet());
        }
        return felter;
    }

    /** Det, der tælles, det senest talte først, med det seneste tal. */
    static List<Talfelt> tal(List<Notat> tegn) {
        var seneste = new LinkedHashMap<String, Talfelt>();
        for (var et : tegn.reversed()) {
            if (et.vaerdi() instanceof Notat.Tal tal) {
                seneste.putIfAbsent(
                        tal.enhed().toLowerCase(Locale.ROOT), new Talfelt(tal.enhed(), Optional.of(tal.antal()), ""));
            }
        }
        return seneste.values().stream()
                .filter(felt -> !felt.enhed().isEmpty())
                .limit(TAL)
                .toList();
    }

    /** De tegn, der kan være noteret i samme kort. */
    static Set<Notat.Id> tegnIds(Evaluering.Id id, Emne emne, Opslag opslag) {
        return tal(Evalueringsudkast.tegn(emne, opslag)).stream()
                .map(felt -> tegnId(id, felt.enhed()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** To tryk på samme kort er det samme tegn. */
    private static Notat.Id tegnId(Evaluering.Id id, String enhed) {
        return new Notat.Id(UUID.nameUUIDFromBytes((id.vaerdi() + "/" + enhed).getBytes(UTF_8)));
    }

    private Checkin() {}
}
