package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Emne.OmMaal;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.evaluering.Rytme.Anledning;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.evaluering.Udgave;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Checkinform.Talfelt;
import dk.albertslund.styring.samtale.Visning.Evalueringsoversigt.Evalueret;
import dk.albertslund.styring.samtale.Visning.Evalueringsvisning.Samarbejdsbillede;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Notat.Forandring;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Talraekke;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One of each of the cards that evaluate, and of those that move a day. */
record Evalueringseksempler(Proevehandling en, Maal maal, Talraekke tal, String sagt, String enhed) {

    private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);
    private static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");

    Map<String, Visning> alle() {
        var alle = new LinkedHashMap<String, Visning>();
        var om = new OmProevehandling(en);
        alle.put(
                "checkin",
                new Visning.Checkinform(
                        en,
                        id(1).toString(),
                        List.of(new Talfelt(enhed, Optional.of(new BigDecimal("14")), "")),
                        "",
                        Optional.empty(),
                        List.of()));
        alle.put(
                "checkin-fejl",
                new Visning.Checkinform(
                        en,
                        id(1).toString(),
                        List.of(new Talfelt(enhed, Optional.empty(), sagt)),
                        sagt,
                        Optional.of(Udfald.TILPAS),
                        List.of(tekst("notat.ikke_et_tal", ord(sagt)))));
        alle.put(
                "evaluering-midtvejs",
                form(om, kladde(Slags.UNDERVEJS, Map.of(), ""), Optional.of(Anledning.MIDTVEJS)));
        alle.put("evaluering-slut", form(om, kladde(Slags.ENDELIG, Map.of(), sagt), Optional.of(Anledning.SLUT)));
        alle.put(
                "evaluering-form-fejl",
                new Visning.Evalueringsform(
                        new OmMaal(maal),
                        kladde(Slags.FORELOEBIG, set(), sagt).udskyd(IDAG.plusMonths(6)),
                        id(1) + "/7",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(tekst("evaluering.mangler.konklusion"), tekst("evaluering.mangler.endelig_dag"))));
        alle.put(
                "evaluering-kvittering",
                new Visning.Evalueringskvittering(om, gemt(Slags.UNDERVEJS, Udfald.STOP), List.of(antal()), false));
        alle.put(
                "evaluering-kvittering-tvaerfaglig",
                new Visning.Evalueringskvittering(om, gemt(Slags.FORELOEBIG, Udfald.TILPAS), List.of(), true));
        alle.put(
                "evaluering-vist",
                new Visning.Evalueringsvisning(
                        om,
                        gemt(Slags.ENDELIG, Udfald.UDBRED),
                        List.of(udgave("Anna Prøve", 0), udgave(sagt, 1)),
                        Optional.of(new Samarbejdsbillede(
                                List.of("Biblioteket", "Dagplejen"), 1, List.of(samarbejde()), true)),
                        true));
        alle.put(
                "evaluering-laest",
                new Visning.Evalueringsvisning(
                        new OmMaal(maal),
                        gemt(Slags.UNDERVEJS, Udfald.FORTSAET),
                        List.of(udgave("Anna Prøve", 0)),
                        Optional.of(new Samarbejdsbillede(List.of("Biblioteket", "Dagplejen"), 2, List.of(), false)),
                        false));
        alle.put(
                "evalueringer",
                new Visning.Evalueringsoversigt(List.of(
                        new Evalueret(om, gemt(Slags.ENDELIG, Udfald.UDBRED)),
                        new Evalueret(new OmMaal(maal), kladde(Slags.UNDERVEJS, set(), "")))));
        alle.put(
                "samarbejde",
                new Visning.Samarbejdsform(
                        om,
                        id(1).toString(),
                        "Biblioteket",
                        Optional.of(Svar.JA),
                        Optional.empty(),
                        Optional.empty(),
                        sagt,
                        List.of(tekst("samarbejde.mangler"))));
        alle.put(
                "frist",
                new Visning.Fristform(
                        "SLUT/" + id(1) + "/2027-03-31",
                        tekst("frist.hvad.slut", ord(en.titel())),
                        en.maal(),
                        LocalDate.of(2027, 3, 31),
                        Optional.of(LocalDate.of(2027, 5, 1)),
                        List.of()));
        alle.put(
                "frist-uden-dag",
                new Visning.Fristform(
                        "EVALUERING/" + id(1) + "/2027-03-31",
                        tekst("frist.hvad.evaluering", ord(en.titel())),
                        Optional.empty(),
                        LocalDate.of(2027, 3, 31),
                        Optional.empty(),
                        List.of(tekst("frist.mangler"))));
        return alle;
    }

    private Visning form(Emne om, Evaluering kladde, Optional<Anledning> ved) {
        return new Visning.Evalueringsform(om, kladde, id(1).toString(), ved, Optional.of(tal), List.of());
    }

    private Map<Modtager, Effekt> set() {
        return Map.of(
                Modtager.BORGERE, new Effekt(sagt, Optional.of(Forandring.TYDELIG)),
                Modtager.FORENINGER, new Effekt("", Optional.of(Forandring.LIDT)));
    }

    private Evaluering gemt(Slags slags, Udfald konklusion) {
        return evaluering(
                        slags,
                        set(),
                        Optional.of(konklusion),
                        sagt,
                        slags == Slags.FORELOEBIG ? Optional.of(IDAG.plusMonths(6)) : Optional.empty())
                .gem();
    }

    private Evaluering kladde(Slags slags, Map<Modtager, Effekt> effekt, String laering) {
        return evaluering(slags, effekt, Optional.empty(), laering, Optional.empty());
    }

    private Evaluering evaluering(
            Slags slags,
            Map<Modtager, Effekt> effekt,
            Optional<Udfald> konklusion,
            String laering,
            Optional<LocalDate> naeste) {
        return new Evaluering(
                new Evaluering.Id(id(1)),
                new OmProevehandling(en).genstand(),
                slags,
                Tilstand.KLADDE,
                IDAG,
                effekt,
                effekt.isEmpty() ? Forklaring.INGEN : new Forklaring(sagt, sagt, ""),
                konklusion,
                laering,
                naeste,
                ANNA,
                "Dagplejen");
    }

    private Udgave udgave(String navn, int dage) {
        return new Udgave(
                gemt(Slags.ENDELIG, Udfald.UDBRED),
                navn,
                Instant.parse("2026-11-23T09:00:00Z").plusSeconds(86_400L * dage));
    }

    private Samarbejde samarbejde() {
        return new Samarbejde(
                new Evaluering.Id(id(1)),
                "Biblioteket",
                Svar.JA,
                Svar.DELVIST,
                Svar.JA,
                sagt,
                new Medarbejder.Id("bo"));
    }

    private Notat antal() {
        return new Notat(
                new Notat.Id(id(2)),
                Paa.proevehandling(en.id()),
                Optional.empty(),
                new Notat.Tal(new BigDecimal("16"), enhed),
                IDAG,
                IDAG,
                ANNA);
    }

    private static UUID id(int nr) {
        return new UUID(8, nr);
    }
}
