package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.begreb.Begreb.Ordlyd.NAVN_LAENGDE;
import static dk.albertslund.styring.begreb.Begreb.Ordlyd.TEKST_LAENGDE;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_BEGREB;

import dk.albertslund.styring.samtale.Visning.Begrebsform;
import java.util.List;
import java.util.stream.Stream;

/** The card an organiser changes a word by, in both languages, so that they go on saying the same. */
record Begrebsformular(Sprogbrug sprog) {

    Kort kort(Begrebsform form) {
        var knapper = new Knapper(sprog);
        var overskrift = form.begreb()
                .map(et -> sprog.tekst("begreb.form", sprog.ordlyd(et).navn()))
                .orElseGet(() -> sprog.tekst("begreb.form.nyt"));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(
                                        Skrift.overskriftMedOrd(overskrift),
                                        Skrift.stille(sprog.tekst("begreb.form.alle_ser"))),
                                new Fejl(sprog).i(form.fejl()),
                                felter(form))
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(GEM_BEGREB, form.om()), knapper.til(ANNULLER, form.om())));
    }

    private Stream<Element> felter(Begrebsform form) {
        var felter = new Felter(sprog, "begreb");
        return Stream.of(
                felter.tekst("navn", felt(form, "navn"), NAVN_LAENGDE),
                felter.langTekst("forklaring", felt(form, "forklaring"), TEKST_LAENGDE),
                felter.langTekst("eksempel", felt(form, "eksempel"), TEKST_LAENGDE),
                felter.tekst("navn_en", felt(form, "navn_en"), NAVN_LAENGDE),
                felter.langTekst("forklaring_en", felt(form, "forklaring_en"), TEKST_LAENGDE),
                felter.langTekst("eksempel_en", felt(form, "eksempel_en"), TEKST_LAENGDE),
                felter.frivillig("ord", felt(form, "ord"), TEKST_LAENGDE),
                felter.frivillig("beslaegtede", felt(form, "beslaegtede"), TEKST_LAENGDE));
    }

    private static String felt(Begrebsform form, String navn) {
        return form.felter().getOrDefault(navn, "");
    }
}
