package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.proevehandling.Proevehandling.HAAB_LAENGDE;
import static dk.albertslund.styring.proevehandling.Proevehandling.TITEL_LAENGDE;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_PROEVEHANDLING;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.proevehandling.Ramme.Partner;
import dk.albertslund.styring.proevehandling.Ramme.Spoerges;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.proeve.Proevehandlingskladde;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pre-filled card one checks and saves a prøvehandling by. */
record Proevehandlingsformular(Sprogbrug sprog) {

    /** A choice has to have a value; this one is no goal's id. */
    private static final String INTET = "intet";

    Kort kort(Proevehandlingsform form) {
        var kladde = form.kladde();
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst(kladde.retter().isEmpty() ? "proevehandling.form.ny" : "proevehandling.form.ret");
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                felter(kladde, form.maal()),
                                periode(kladde).stream())
                        .flatMap(dele -> dele),
                List.of(
                        knapper.medFelter(GEM_PROEVEHANDLING, kladde.om(), udspring(kladde)),
                        knapper.til(ANNULLER, kladde.om())));
    }

    private Stream<Element> felter(Proevehandlingskladde kladde, List<Maal> maal) {
        var felter = new Felter(sprog, "proevehandling");
        return Stream.of(
                        Stream.of(felter.tekst("titel", kladde.titel(), TITEL_LAENGDE)),
                        maal(felter, kladde, maal),
                        Stream.of(
                                felter.valg(
                                        "borgergruppe",
                                        borgergrupper(),
                                        kladde.borgergruppe().map(Enum::name).orElse("")),
                                felter.dato("start", kladde.start()),
                                felter.dato("slut", kladde.slut()),
                                felter.frivilligLangTekst("haab", kladde.haab(), HAAB_LAENGDE)),
                        kladde.ramme().stream().flatMap(ramme -> ramme(felter, ramme)))
                .flatMap(dele -> dele);
    }

    /** The goal to choose, and under it the red thread from the vision down to it. */
    private Stream<Element> maal(Felter felter, Proevehandlingskladde kladde, List<Maal> maal) {
        if (maal.isEmpty()) {
            return Stream.empty();
        }
        var valgt = kladde.maal().map(id -> id.vaerdi().toString()).orElse(INTET);
        var muligheder = Stream.concat(
                        Stream.of(new Choice(sprog.tekst("proevehandling.uden_maal"), INTET)),
                        maal.stream()
                                .map(et ->
                                        new Choice(et.titel(), et.id().vaerdi().toString())))
                .toList();
        return Stream.concat(
                Stream.of(felter.frivilligtValg("maal", muligheder, valgt)), roedTraad(kladde, maal).stream());
    }

    private static Optional<Element> roedTraad(Proevehandlingskladde kladde, List<Maal> maal) {
        return kladde.maal()
                .flatMap(id -> maal.stream().filter(et -> et.id().equals(id)).findFirst())
                .map(Skrift::roedTraad);
    }

    private Stream<Element> ramme(Felter felter, Ramme ramme) {
        var partnere = Arrays.stream(Partner.values())
                .map(en -> new Choice(sprog.navn(en), en.name()))
                .toList();
        var valgte = ramme.partnere().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return Stream.of(
                felter.frivillig("maalgruppe", ramme.maalgruppe(), Ramme.LAENGDE),
                felter.flereValg("partnere", partnere, valgte),
                felter.frivillig("hvem", ramme.hvem(), Ramme.LAENGDE),
                felter.frivilligtValg(
                        "spoerges",
                        Arrays.stream(Spoerges.values())
                                .map(tit -> new Choice(sprog.navn(tit), tit.name()))
                                .toList(),
                        ramme.spoerges().orElse(Spoerges.HVER_MAANED).name()));
    }

    private static Map<String, String> udspring(Proevehandlingskladde kladde) {
        return kladde.ramme()
                .flatMap(Ramme::udsprungetAf)
                .map(id -> Map.of("udsprungetAf", id.vaerdi().toString()))
                .orElse(Map.of());
    }

    private List<Choice> borgergrupper() {
        return Arrays.stream(Borgergruppe.values())
                .map(gruppe -> new Choice(sprog.navn(gruppe), gruppe.name()))
                .toList();
    }

    /** The dates once more in words, so that a slip of a month is seen. */
    private Optional<Element> periode(Proevehandlingskladde kladde) {
        return kladde.start()
                .flatMap(start -> kladde.slut()
                        .filter(slut -> !slut.isBefore(start))
                        .map(slut -> sprog.hvornaar(start, slut))
                        .or(() -> Optional.of(sprog.hvornaar(start, start)))
                        .map(Skrift::stille));
    }
}
