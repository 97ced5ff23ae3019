package dk.albertslund.styring.samtale.evaluering;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.samtale.Aendring.AfSamarbejde;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Evalueringsvisning.Samarbejdsbillede;
import dk.albertslund.styring.samtale.Visning.Samarbejdsform;
import dk.albertslund.styring.samtale.ord.Omtale;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Hver enhed, der er med i noget tværfagligt, siger, hvordan samarbejdet gik; de andre enheder kan læse det. */
public final class Samarbejdsvurdering {

    private static final Set<String> SAMARBEJDE = Set.of("samarbejde", "samarbejdet", "cooperation");

    public static boolean naevnt(Ytring ytring) {
        return ytring.saetning().har(SAMARBEJDE);
    }

    /** Den nævnte, eller den seneste, min enhed ikke har sagt noget om endnu. */
    public static Skridt begynd(String sagt, Samtale her, Opslag opslag) {
        var mine = opslag.evalueringer().stream()
                .filter(en -> en.gemt()
                        && Emner.af(en, opslag)
                                .flatMap(emne -> enhed(emne, opslag))
                                .isPresent())
                .toList();
        return naevnt(sagt, mine, opslag)
                .or(() -> mine.stream().min(Comparator.comparing(en -> harSvaret(en, opslag))))
                .map(en -> om(en.id().vaerdi().toString(), her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig(tekst("samarbejde.intet"), Knap.til(Handling.VIS_MINE))));
    }

    private static Optional<Evaluering> naevnt(String sagt, List<Evaluering> mine, Opslag opslag) {
        return Omtale.i(sagt, mine, en -> Emner.af(en, opslag).map(Emne::titel).orElse(""));
    }

    private static boolean harSvaret(Evaluering en, Opslag opslag) {
        return opslag.samarbejde(en.id()).stream()
                .anyMatch(et -> et.enhed().equals(opslag.mig().enhed()));
    }

    public static Skridt begynd(Trykket tryk, Samtale her, Opslag opslag) {
        return om(tryk.om(), her, opslag);
    }

    private static Skridt om(String id, Samtale her, Opslag opslag) {
        var en = evaluering(id, opslag);
        var emne = en.flatMap(den -> Emner.af(den, opslag));
        if (emne.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("siden.vaek"));
        }
        return enhed(emne.get(), opslag)
                .map(enhed -> form(emne.get(), en.get(), enhed, opslag))
                .orElseGet(() -> Skridt.til(
                        her, Hjaelp.sig("samarbejde.ikke_med", ord(emne.get().titel()))));
    }

    private static Skridt form(Emne emne, Evaluering en, String enhed, Opslag opslag) {
        var foer = sagt(en, enhed, opslag);
        return form(new Samarbejdsform(
                emne,
                new Kortid(en.id().vaerdi(), foer.map(Samarbejde::kendemaerke).orElse("")).om(),
                enhed,
                foer.map(Samarbejde::opgave),
                foer.map(Samarbejde::roller),
                foer.map(Samarbejde::vaerdi),
                foer.map(Samarbejde::tekst).orElse(""),
                List.of()));
    }

    private static Skridt form(Samarbejdsform form) {
        return Skridt.til(new Fremlagt(Handling.GEM_SAMARBEJDE, form.om(), felter(form)), form);
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var en = evaluering(tryk.om(), opslag);
        var emne = en.flatMap(den -> Emner.af(den, opslag));
        if (emne.isEmpty()) {
            return Skridt.til(her, Siden.vaek(tryk.om(), opslag));
        }
        var enheder = emne.get().enheder(opslag.enheder());
        var enhed = tryk.felt("enhed");
        if (!Rettigheder.af(opslag).maaVurdereSamarbejde(enhed, enheder)) {
            return Skridt.til(
                    her, Hjaelp.sig("samarbejde.ikke_med", ord(emne.get().titel())));
        }
        var form = new Samarbejdsform(
                emne.get(),
                tryk.om(),
                enhed,
                tryk.valg("opgave", Svar.class),
                tryk.valg("roller", Svar.class),
                tryk.valg("vaerdi", Svar.class),
                Evalueringsfelter.kort(tryk.felt("tekst"), Samarbejde.TEKST_LAENGDE),
                List.of());
        var fejl = fejl(form);
        return fejl.isEmpty() ? gem(form, en.get(), enheder, her, opslag) : form(form.med(fejl));
    }

    private static Skridt gem(
            Samarbejdsform form, Evaluering en, SortedSet<String> enheder, Samtale her, Opslag opslag) {
        var foer = sagt(en, form.enhed(), opslag);
        var efter = new Samarbejde(
                en.id(),
                form.enhed(),
                form.opgave().orElseThrow(),
                form.roller().orElseThrow(),
                form.vaerdi().orElseThrow(),
                form.tekst(),
                foer.map(Samarbejde::af).orElse(opslag.mig().id()));
        var skridt = Skridt.til(
                Fremlagt.efter(her, form.om()),
                Hjaelp.sig(
                        tekst("samarbejde.gemt", ord(form.enhed()), tal(enheder.size())),
                        Knap.til(Handling.VURDER_SAMARBEJDE, en.id().vaerdi().toString()),
                        Knap.til(Handling.FORTRYD),
                        Knap.til(Handling.VIS_EVALUERING, en.id().vaerdi().toString())));
        if (foer.filter(efter::equals).isPresent()) {
            return skridt;
        }
        var retter = Kortid.laes(form.om()).orElseThrow().retter();
        return foer.map(Samarbejde::kendemaerke).orElse("").equals(retter)
                ? skridt.med(new AfSamarbejde(foer, Optional.of(efter)))
                : form(form.om(foer.map(et -> new Kortid(en.id().vaerdi(), et.kendemaerke()).om())
                                .orElse(en.id().vaerdi().toString()))
                        .med(List.of(Siden.AENDRET)));
    }

    /** Det, de har sagt; indholdet er kun for dem, der er med. */
    static Optional<Samarbejdsbillede> billede(Evaluering en, Emne emne, Opslag opslag) {
        var enheder = emne.enheder(opslag.enheder());
        if (enheder.size() < 2 || !en.gemt()) {
            return Optional.empty();
        }
        var sagt = opslag.samarbejde(en.id());
        return Optional.of(new Samarbejdsbillede(
                List.copyOf(enheder),
                sagt.size(),
                Rettigheder.af(opslag).maaSeSamarbejde(enheder) ? sagt : List.of(),
                enhed(emne, opslag).isPresent()));
    }

    /** Den af enhederne, jeg kan svare for: min egen, eller en, jeg står for. */
    private static Optional<String> enhed(Emne emne, Opslag opslag) {
        var enheder = emne.enheder(opslag.enheder());
        var rettigheder = Rettigheder.af(opslag);
        return enheder.stream()
                .filter(enhed -> rettigheder.maaVurdereSamarbejde(enhed, enheder))
                .min(Comparator.comparing(enhed -> !enhed.equals(opslag.mig().enhed())));
    }

    private static Optional<Evaluering> evaluering(String om, Opslag opslag) {
        return Kortid.laes(om)
                .flatMap(kort -> opslag.evaluering(new Evaluering.Id(kort.id())))
                .filter(Evaluering::gemt);
    }

    private static Optional<Samarbejde> sagt(Evaluering en, String enhed, Opslag opslag) {
        return opslag.samarbejde(en.id()).stream()
                .filter(et -> et.enhed().equals(enhed))
                .findFirst();
    }

    private static List<Tekst> fejl(Samarbejdsform form) {
        var fejl = new ArrayList<Tekst>();
        if (form.opgave().isEmpty() || form.roller().isEmpty() || form.vaerdi().isEmpty()) {
            fejl.add(tekst("samarbejde.mangler"));
        }
        return fejl;
    }

    private static Map<String, String> felter(Samarbejdsform form) {
        var felter = new HashMap<String, String>();
        felter.put("enhed", form.enhed());
        felter.put("tekst", form.tekst());
        form.opgave().ifPresent(svar -> felter.put("opgave", svar.name()));
        form.roller().ifPresent(svar -> felter.put("roller", svar.name()));
        form.vaerdi().ifPresent(svar -> felter.put("vaerdi", svar.name()));
        return felter;
    }

    private Samarbejdsvurdering() {}
}
