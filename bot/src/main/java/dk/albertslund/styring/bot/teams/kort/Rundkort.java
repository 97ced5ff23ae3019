package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.SEND_RUNDT;
import static dk.albertslund.styring.samtale.Handling.SE_RUNDT;
import static dk.albertslund.styring.samtale.Handling.VIS_AARSHJUL;
import static dk.albertslund.styring.samtale.Handling.VIS_UDBAKKE;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Udbakkevisning;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundbesked;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundform;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundkvittering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A message to many: how many it reaches, how one of them sees it, and when it goes. */
record Rundkort(Sprogbrug sprog) {

    private static final int NAEVNES = 5;

    Kort form(Rundform form) {
        var overskrift = sprog.tekst("rund.form", form.kreds().naas().size());
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                kanIkkeNaas(form),
                                felter(form),
                                somEnAfDem(form))
                        .flatMap(dele -> dele),
                List.of(
                        knapper.medFelter(SEND_RUNDT, form.om()),
                        knapper.medValgtFelt(SE_RUNDT, form.om()),
                        knapper.til(ANNULLER, form.om())));
    }

    private Stream<Element> kanIkkeNaas(Rundform form) {
        var dem = form.kreds().kanIkkeNaas();
        return dem.isEmpty()
                ? Stream.empty()
                : Stream.of(Skrift.stille(sprog.tekst(
                        "rund.kan_ikke_naas",
                        dem.size(),
                        dem.stream().limit(NAEVNES).map(Rundkort::navn).collect(Collectors.joining("; ")))));
    }

    private Stream<Element> felter(Rundform form) {
        var felter = new Felter(sprog, "rund");
        return Stream.of(
                felter.valg(
                        "til",
                        form.valg().stream()
                                .map(en -> new Choice(new Modtagerord(sprog).navn(en), en.valg()))
                                .toList(),
                        form.til().valg()),
                felter.langTekst("tekst", form.tekst(), Udbakkevisning.TEKST_LAENGDE),
                felter.frivilligDato("dag", form.dag()),
                felter.frivilligtValg(
                        "time",
                        IntStream.rangeClosed(7, 16)
                                .mapToObj(time -> new Choice(sprog.tekst("rund.kl", time), Integer.toString(time)))
                                .toList(),
                        Integer.toString(form.time())));
    }

    private Stream<Element> somEnAfDem(Rundform form) {
        return form.somHvem().stream()
                .filter(_ -> !form.tekst().isEmpty())
                .flatMap(hvem -> Stream.of(
                        Skrift.stille(sprog.tekst("rund.som", navn(hvem))),
                        Skrift.fremhaevet(indhold(new Rundbesked(form.tekst(), form.fra())))));
    }

    private static String navn(Medarbejder en) {
        return en.enhed().isEmpty() ? en.navn() : en.navn() + ", " + en.enhed();
    }

    Kort besked(Rundbesked besked) {
        return Kort.paa(
                sprog,
                sprog.tekst("rund.fra", besked.fra()),
                indhold(besked).stream(),
                List.of(new Knapper(sprog).til(VIS_AARSHJUL)));
    }

    private List<Element> indhold(Rundbesked besked) {
        var linjer = new ArrayList<Element>();
        besked.tekst()
                .lines()
                .filter(linje -> !linje.isBlank())
                .map(Skrift::linje)
                .forEach(linjer::add);
        linjer.add(Skrift.stille(sprog.tekst("rund.fra", besked.fra())));
        return linjer;
    }

    Kort kvittering(Rundkvittering gemt) {
        var knapper = new Knapper(sprog);
        var overskrift = gemt.sendes()
                .map(da -> sprog.tekst(
                        "rund.lagt_til_rette", gemt.modtagere(), sprog.skriv().dag(da.toLocalDate()), da.getHour()))
                .orElseGet(() -> sprog.tekst("rund.paa_vej", gemt.modtagere()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(Skrift.linje(overskrift), Skrift.stille(sprog.tekst("rund.kan_stoppes"))),
                List.of(knapper.til(VIS_UDBAKKE), knapper.til(FORTRYD)));
    }
}
