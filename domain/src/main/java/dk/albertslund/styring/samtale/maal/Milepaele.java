package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.samtale.Aendring.AfMilepael;
import dk.albertslund.styring.samtale.Afvisning;
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
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Milepaelform;
import dk.albertslund.styring.samtale.ord.Titel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Milepælene i målplanen: sæt en, ret den, og sig, at den er nået. */
public final class Milepaele {

    /** @param paa det mål, der blev trykket ved; tomt, når det skal vælges */
    public static Skridt begynd(String sagt, String paa, Samtale her, Opslag opslag) {
        var muligheder = muligheder(opslag);
        if (muligheder.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig(tekst("milepael.intet_maal"), Knap.til(Handling.NYT_MAAL)));
        }
        var fund = Datoer.find(sagt, opslag.idag(), Retning.FREMTID);
        var dato = fund.stream()
                .filter(Datofund.Dato.class::isInstance)
                .map(et -> ((Datofund.Dato) et).frist())
                .findFirst();
        var maal = Kortid.uuid(paa)
                .map(Maal.Id::new)
                .or(() -> muligheder.size() == 1
                        ? Optional.of(muligheder.getFirst().id())
                        : Optional.empty());
        return form(new Milepaelkladde(opslag.nytId(), maal, Titel.af(sagt, fund), dato, ""), List.of(), opslag);
    }

    public static Skridt ret(String om, Samtale her, Opslag opslag) {
        return Kortid.laes(om)
                .flatMap(kort -> opslag.milepael(new Milepael.Id(kort.id())))
                .map(en -> Maalskrivning.medMaal(
                        en.paa().vaerdi().toString(), her, opslag, _ -> form(kladde(en), List.of(), opslag)))
                .orElseGet(() -> Skridt.til(her, Siden.vaek(om, opslag)));
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var kort = Kortid.laes(tryk.om());
        if (kort.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var kladde = new Milepaelkladde(
                kort.get().id(),
                Kortid.uuid(tryk.felt("paa")).map(Maal.Id::new),
                tryk.felt("titel"),
                tryk.dato("dato"),
                kort.get().retter());
        var fejl = fejl(kladde);
        if (!fejl.isEmpty()) {
            return form(kladde, fejl, opslag);
        }
        return Maalskrivning.medMaal(
                kladde.paa().orElseThrow().vaerdi().toString(), her, opslag, maal -> gem(kladde, maal, her, opslag));
    }

    private static Skridt gem(Milepaelkladde kladde, Maal maal, Samtale her, Opslag opslag) {
        var foer = opslag.milepael(new Milepael.Id(kladde.id()));
        if (!kladde.retter().isEmpty() && foer.isEmpty()) {
            return Skridt.til(her, Siden.vaek(kladde.om(), opslag));
        }
        var efter = new Milepael(
                new Milepael.Id(kladde.id()),
                maal.id(),
                kladde.titel(),
                kladde.dato().orElseThrow(),
                foer.flatMap(Milepael::naaet));
        if (kladde.retter().isEmpty() && foer.isPresent()) {
            return Skridt.til(Fremlagt.efter(her, kladde.om()), kvittering("milepael.gemt", foer.get(), maal));
        }
        if (foer.isPresent()
                && !Rettigheder.af(opslag)
                        .maaRette(opslag.maal(foer.get().paa()).orElse(maal))) {
            return Skridt.til(her, Afvisning.maal(maal, opslag));
        }
        if (foer.map(Milepael::kendemaerke)
                .filter(nu -> !nu.equals(kladde.retter()))
                .isPresent()) {
            return form(
                    kladde(foer.get()), List.of(Siden.aendret(foer.get().id().vaerdi(), opslag)), opslag);
        }
        var skridt = Skridt.til(Fremlagt.efter(her, kladde.om()), kvittering("milepael.gemt", efter, maal));
        return foer.filter(efter::equals).isPresent() ? skridt : skridt.med(new AfMilepael(foer, Optional.of(efter)));
    }

    /** Hvilken blev nået? Er der kun én, der mangler, står den der allerede. */
    public static Skridt naaet(String om, Samtale her, Opslag opslag) {
        var mangler = plan(opslag).map(Maalplan::milepaele).orElse(List.of()).stream()
                .filter(en -> en.naaet().isEmpty())
                .toList();
        if (mangler.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig(tekst("milepael.ingen"), Knap.til(Handling.NY_MILEPAEL)));
        }
        var valgt = mangler.stream()
                .filter(en -> en.id().vaerdi().toString().equals(om))
                .findFirst()
                .or(() -> mangler.size() == 1 ? Optional.of(mangler.getFirst()) : Optional.empty());
        return Skridt.til(
                new Fremlagt(
                        Handling.GEM_NAAET,
                        "",
                        valgt.map(en -> Map.of("milepael", en.id().vaerdi().toString()))
                                .orElse(Map.of())),
                new Visning.Naaetform(mangler, valgt));
    }

    public static Skridt gemNaaet(Trykket tryk, Samtale her, Opslag opslag) {
        return Kortid.uuid(tryk.felt("milepael"))
                .flatMap(id -> opslag.milepael(new Milepael.Id(id)))
                .map(en -> Maalskrivning.medMaal(en.paa().vaerdi().toString(), her, opslag, maal -> {
                    var efter = en.naaet().isPresent() ? en : en.naaet(opslag.idag());
                    var skridt = Skridt.til(Fremlagt.efter(her, ""), kvittering("milepael.naaet", efter, maal));
                    return efter.equals(en) ? skridt : skridt.med(new AfMilepael(Optional.of(en), Optional.of(efter)));
                }))
                .orElseGet(() -> naaet("", her, opslag));
    }

    private static Visning kvittering(String noegle, Milepael en, Maal maal) {
        return new Visning.Milepaelkvittering(
                tekst(noegle, ord(en.titel()), new Tekst.Dag(en.naaet().orElse(en.dato()))), en, maal);
    }

    private static Milepaelkladde kladde(Milepael en) {
        return new Milepaelkladde(
                en.id().vaerdi(), Optional.of(en.paa()), en.titel(), Optional.of(en.dato()), en.kendemaerke());
    }

    private static Skridt form(Milepaelkladde kladde, List<Tekst> fejl, Opslag opslag) {
        var felter = new HashMap<String, String>();
        felter.put("titel", kladde.titel());
        kladde.paa().ifPresent(id -> felter.put("paa", id.vaerdi().toString()));
        kladde.dato().ifPresent(dag -> felter.put("dato", dag.toString()));
        return Skridt.til(
                new Fremlagt(Handling.GEM_MILEPAEL, kladde.om(), felter),
                new Milepaelform(kladde, muligheder(kladde, opslag), fejl));
    }

    /** Min enheds mål og det, milepælen allerede hører til. */
    private static List<Maal> muligheder(Milepaelkladde kladde, Opslag opslag) {
        var muligheder = new ArrayList<>(muligheder(opslag));
        kladde.paa()
                .filter(id -> muligheder.stream().noneMatch(et -> et.id().equals(id)))
                .flatMap(opslag::maal)
                .ifPresent(muligheder::add);
        return muligheder;
    }

    private static List<Maal> muligheder(Opslag opslag) {
        return plan(opslag).map(Maalplan::maal).orElse(List.of());
    }

    private static Optional<Maalplan> plan(Opslag opslag) {
        var enhed = opslag.mig().enhed();
        return enhed.isEmpty() ? Optional.empty() : Optional.of(opslag.maalplan(enhed, Aarshjul.aarFor(opslag.idag())));
    }

    private static List<Tekst> fejl(Milepaelkladde kladde) {
        var fejl = new ArrayList<Tekst>();
        if (kladde.titel().isEmpty()) {
            fejl.add(tekst("milepael.mangler.titel"));
        }
        if (kladde.titel().length() > Milepael.TITEL_LAENGDE) {
            fejl.add(tekst("milepael.for_lang.titel", tal(Milepael.TITEL_LAENGDE)));
        }
        if (kladde.paa().isEmpty()) {
            fejl.add(tekst("milepael.mangler.paa"));
        }
        if (kladde.dato().isEmpty()) {
            fejl.add(tekst("milepael.mangler.dato"));
        }
        return fejl;
    }

    private Milepaele() {}
}
