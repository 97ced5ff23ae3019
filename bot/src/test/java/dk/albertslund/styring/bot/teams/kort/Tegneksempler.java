package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Notatform;
import dk.albertslund.styring.samtale.Visning.Tegnform;
import dk.albertslund.styring.samtale.Visning.Tegnoversigt;
import dk.albertslund.styring.samtale.Visning.Tegnvisning;
import dk.albertslund.styring.samtale.Visning.Tegnvisning.Noteret;
import dk.albertslund.styring.samtale.tegn.Notatkladde;
import dk.albertslund.styring.samtale.tegn.Notatkladde.Slags;
import dk.albertslund.styring.samtale.tegn.Sted;
import dk.albertslund.styring.samtale.tegn.Tegnkladde;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Notat.Forandring;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rettelse;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Stand;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Talskrift;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cards about tegn and what is noted to them. */
record Tegneksempler(String titel, String set, String enhed, Proevehandling en, Maal maal) {

    private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);
    private static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    private static final List<String> TAL = List.of("9", "11", "10", "14", "ca. 16", "12-15", "14/15");

    Map<String, Visning> alle() {
        var alle = new LinkedHashMap<String, Visning>();
        alle.put("tegn-form-tal", form(kladde(Slags.TAL, "14", enhed), List.of()));
        alle.put("tegn-form-iagttagelse", form(kladde(Slags.IAGTTAGELSE, set, ""), List.of()));
        alle.put("tegn-form-tom", form(kladde(Slags.IAGTTAGELSE, "", ""), List.of()));
        alle.put("tegn-form-ja-nej", form(kladde(Slags.JA_NEJ, "JA", ""), List.of()));
        alle.put("tegn-form-dato", form(kladde(Slags.DATO, "2027-03-01", ""), List.of()));
        alle.put("tegn-form-fejl", form(kladde(Slags.TAL, set, ""), List.of(tekst("notat.ikke_et_tal", ord(set)))));
        alle.put("tegn-kvittering-tal", kvittering(notat(3), Optional.empty()));
        alle.put("tegn-kvittering-sigte", kvittering(notat(6), Optional.of(tegn())));
        alle.put(
                "tegn-kvittering-iagttagelse",
                new Visning.Notatkvittering(
                        notat(new Notat.Iagttagelse(set, Forandring.TYDELIG), IDAG),
                        paa(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        alle.put(
                "tegn-tvivl",
                new Visning.Talspoergsmaal(
                        kladde(Slags.TAL, "410", enhed),
                        new Notat.Tal(new BigDecimal("410"), enhed),
                        paa(),
                        List.of(new BigDecimal("38"), new BigDecimal("41")),
                        Optional.of(new BigDecimal("41"))));
        alle.put("tegn-aftale", tegnform("75", List.of()));
        alle.put("tegn-aftale-fejl", tegnform(set, List.of(tekst("notat.ikke_et_tal", ord(set)))));
        alle.put("tegn-aftalt", new Visning.Tegnkvittering(tegn(), new Tegnemne.EtMaal(maal)));
        alle.put(
                "tegn-vist",
                vist(Optional.of(new Visning.Billede(
                        "https://aarshjul.example/billeder/x.png", "https://aarshjul.example/billeder/y.png"))));
        alle.put("tegn-vist-uden-billede", vist(Optional.empty()));
        alle.put("tegn-oversigt", new Tegnoversigt(List.of(linje(Stand.PAA_VEJ), tom(), loes())));
        return alle;
    }

    private Notatform form(Notatkladde kladde, List<Tekst> fejl) {
        return new Notatform(
                kladde,
                List.of(
                        new Notatform.Valg(id(5), Optional.of(titel), en.titel()),
                        new Notatform.Valg(en.id().vaerdi(), Optional.empty(), en.titel())),
                Optional.of(maal),
                fejl);
    }

    private Notatkladde kladde(Slags slags, String skrevet, String enhed) {
        return new Notatkladde(
                id(9),
                Optional.of(new Sted(paa().paa(), Optional.empty())),
                slags,
                skrevet,
                enhed,
                slags == Slags.IAGTTAGELSE ? Optional.of(Forandring.TYDELIG) : Optional.empty(),
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 11, 22),
                "");
    }

    private Tegnform tegnform(String maaltal, List<Tekst> fejl) {
        return new Tegnform(
                new Tegnkladde(
                        id(5),
                        Optional.of(Paa.maal(maal.id())),
                        titel,
                        Optional.of(Tegn.Art.ANDEL),
                        "%",
                        Tegn.Retning.OP,
                        "60",
                        maaltal,
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        Rytme.KVARTAL,
                        Optional.of(ANNA),
                        ""),
                List.of(
                        new Tegnform.Emnevalg(maal.id().vaerdi(), maal.titel()),
                        new Tegnform.Emnevalg(en.id().vaerdi(), en.titel())),
                Optional.of(maal),
                List.of(new Tegnform.Person(ANNA, "Anna Prøve")),
                fejl);
    }

    private Visning.Notatkvittering kvittering(Notat notat, Optional<Tegn> tegn) {
        return new Visning.Notatkvittering(
                notat,
                paa(),
                tegn,
                Optional.of(notat(2)),
                Talraekke.alle(notater().subList(0, 4)),
                tegn.map(et -> Stand.PAA_VEJ));
    }

    private Tegnvisning vist(Optional<Visning.Billede> billede) {
        var rettet = new Rettelse(notat(new Notat.Tal(new BigDecimal("41"), enhed), IDAG), titel, IDAG);
        return new Tegnvisning(
                tegn(),
                paa(),
                titel,
                notater().reversed().stream()
                        .map(notat -> new Noteret(
                                notat, "Anna Prøve", notat.fra().equals(IDAG) ? List.of(rettet) : List.of()))
                        .toList(),
                Talraekke.alle(notater().subList(0, 6)),
                Stand.PAA_VEJ,
                billede);
    }

    private Tegnoversigt.Tegnlinje linje(Stand stand) {
        return new Tegnoversigt.Tegnlinje(
                Optional.of(tegn()),
                paa(),
                Optional.of(notat(3)),
                Talraekke.alle(notater().subList(0, 4)),
                stand);
    }

    private Tegnoversigt.Tegnlinje tom() {
        return new Tegnoversigt.Tegnlinje(
                Optional.of(tegn()),
                new Tegnemne.EtMaal(maal),
                Optional.empty(),
                Optional.empty(),
                Stand.INTET_NOTERET);
    }

    private Tegnoversigt.Tegnlinje loes() {
        return new Tegnoversigt.Tegnlinje(
                Optional.empty(),
                paa(),
                Optional.of(notat(1)),
                Talraekke.alle(notater().subList(0, 2)),
                Stand.UDEN_SIGTE);
    }

    private Tegn tegn() {
        return new Tegn(
                new Tegn.Id(id(5)),
                paa().paa(),
                titel,
                Tegn.Art.ANTAL,
                enhed,
                Tegn.Retning.OP,
                Optional.of(new BigDecimal("9")),
                Optional.of(new BigDecimal("20")),
                Optional.of(LocalDate.of(2027, 3, 31)),
                Rytme.UGE,
                Optional.of(ANNA));
    }

    private Tegnemne paa() {
        return new Tegnemne.EnProevehandling(en);
    }

    private List<Notat> notater() {
        return Stream.concat(
                        IntStream.range(0, TAL.size()).mapToObj(this::notat),
                        Stream.of(notat(new Notat.Iagttagelse(set, Forandring.LIDT), IDAG.minusDays(1))))
                .toList();
    }

    private Notat notat(int nr) {
        return notat(Talskrift.laes(TAL.get(nr), enhed).orElseThrow(), IDAG.minusWeeks(TAL.size() - 1L - nr));
    }

    private Notat notat(Notat.Vaerdi vaerdi, LocalDate dag) {
        return new Notat(new Notat.Id(id(6)), paa().paa(), Optional.empty(), vaerdi, dag, dag, ANNA);
    }

    private static UUID id(int nr) {
        return new UUID(0, nr);
    }
}
