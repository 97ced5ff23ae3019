package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.SEND_ANMODNING;
import static dk.albertslund.styring.samtale.Handling.SVAR_LEDER;

import dk.albertslund.styring.samtale.Ledelsesvisning;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningsform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A leader asks kindly: how it will look, and how it looks to the one who is asked. */
record Anmodningskort(Sprogbrug sprog) {

    private static final int NAEVNES = 6;
    private static final int MED_KNAP = 4;

    Kort form(Anmodningsform form) {
        var overskrift = sprog.tekst("anmodning.form", form.til().size());
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift), Skrift.linje(navne(form.til()))),
                                new Fejl(sprog).i(form.fejl()),
                                Stream.of(
                                        Skrift.stille(sprog.tekst(
                                                "anmodning.saadan", form.til().getFirst())),
                                        Skrift.fremhaevet(indhold(form.somDen())),
                                        new Felter(sprog, "anmodning")
                                                .frivilligLangTekst(
                                                        "besked",
                                                        form.somDen().besked(),
                                                        Ledelsesvisning.BESKED_LAENGDE)))
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(SEND_ANMODNING, form.om()), knapper.til(ANNULLER, form.om())));
    }

    private String navne(List<String> til) {
        var naevnte = String.join(", ", til.subList(0, Math.min(NAEVNES, til.size())));
        return til.size() > NAEVNES ? sprog.tekst("anmodning.og_flere", naevnte, til.size() - NAEVNES) : naevnte;
    }

    Kort kort(Ledelsesvisning.Anmodningskort spurgt) {
        var ord = new Mangelord(sprog, spurgt.idag());
        var linjer = new ArrayList<>(indhold(spurgt));
        linjer.add(new Felter(sprog, "anmodning").frivilligLangTekst("svar", "", Ledelsesvisning.BESKED_LAENGDE));
        return Kort.paa(
                sprog,
                overskrift(spurgt),
                linjer.stream(),
                Stream.concat(
                                IntStream.range(
                                                0,
                                                Math.min(
                                                        MED_KNAP,
                                                        spurgt.mangler().size()))
                                        .mapToObj(nr -> ord.knap(
                                                nr + 1, spurgt.mangler().get(nr))),
                                Stream.of(new Knapper(sprog)
                                        .medValgtFelt(SVAR_LEDER, spurgt.fra().entra())))
                        .toList());
    }

    private List<Element> indhold(Ledelsesvisning.Anmodningskort spurgt) {
        var ord = new Mangelord(sprog, spurgt.idag());
        var linjer = new ArrayList<Element>();
        linjer.add(Skrift.overskriftMedOrd(overskrift(spurgt)));
        if (spurgt.ses().isPresent()) {
            linjer.add(Skrift.linje(sprog.tekst("anmodning.naar_du_det")));
        }
        if (!spurgt.besked().isEmpty()) {
            linjer.add(Skrift.linje(spurgt.besked()));
        }
        for (int nr = 1; nr <= Math.min(NAEVNES, spurgt.mangler().size()); nr++) {
            linjer.add(ord.nummereret(nr, spurgt.mangler().get(nr - 1)));
        }
        if (spurgt.mangler().size() > NAEVNES) {
            linjer.add(Skrift.stille(
                    sprog.tekst("mangelliste.og_flere", spurgt.mangler().size() - NAEVNES)));
        }
        return linjer;
    }

    private String overskrift(Ledelsesvisning.Anmodningskort spurgt) {
        return spurgt.ses()
                .map(dag -> sprog.tekst("anmodning.ses", sprog.skriv().dag(dag), spurgt.fraNavn()))
                .orElseGet(() -> sprog.tekst("anmodning.spoerger", spurgt.fraNavn()));
    }
}
