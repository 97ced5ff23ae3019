package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.stille;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.AFSLUT_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.NY_EVALUERING;
import static dk.albertslund.styring.samtale.Handling.RET_EVALUERING;
import static dk.albertslund.styring.samtale.Handling.SLET_EVALUERING;
import static dk.albertslund.styring.samtale.Handling.VIS_EVALUERING;
import static dk.albertslund.styring.samtale.Handling.VURDER_SAMARBEJDE;

import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Udgave;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Evalueringskvittering;
import dk.albertslund.styring.samtale.Visning.Evalueringsoversigt;
import dk.albertslund.styring.samtale.Visning.Evalueringsvisning;
import dk.albertslund.styring.samtale.Visning.Evalueringsvisning.Samarbejdsbillede;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An evaluation: its receipt, itself with its history, and a list of them. */
record Evalueringskort(Sprogbrug sprog) {

    private static final int UDGAVER = 4;
    private static final int LINJER = 6;
    private static final int UDDRAG = 120;
    private static final ZoneId HER = ZoneId.of("Europe/Copenhagen");

    Kort kvittering(Evalueringskvittering kvittering) {
        var gemt = kvittering.gemt();
        var emne = kvittering.emne();
        var overskrift = sprog.tekst("evaluering.gemt", sprog.navn(gemt.slags()), emne.titel());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Optional.of(Skrift.overskriftMedOrd(overskrift)),
                                emne.maal().map(Skrift::roedTraad),
                                gemt.konklusion()
                                        .map(udfald -> linje(sprog.tekst("evaluering.tak."
                                                + udfald.name().toLowerCase(Locale.ROOT)))),
                                tegn(kvittering),
                                gemt.naeste()
                                        .map(dag -> linje(sprog.tekst(
                                                "evaluering.endelig_den",
                                                sprog.skriv().dagMedUge(dag)))),
                                kvittering.tvaerfaglig()
                                        ? Optional.of(linje(sprog.tekst("evaluering.partnerne_spoerges")))
                                        : Optional.<Element>empty())
                        .flatMap(Optional::stream),
                knapper(kvittering));
    }

    private Optional<Element> tegn(Evalueringskvittering kvittering) {
        return kvittering.tegn().isEmpty()
                ? Optional.empty()
                : Optional.of(linje(
                        Skrift.tekst(sprog.tekst("notat.gemt") + " "),
                        fed(kvittering.tegn().stream()
                                .map(new Notatvisning(sprog)::vaerdi)
                                .collect(Collectors.joining(", ")))));
    }

    private List<Action> knapper(Evalueringskvittering kvittering) {
        var gemt = kvittering.gemt();
        var id = gemt.id().vaerdi().toString();
        var knapper = new Knapper(sprog);
        var alle = new ArrayList<>(
                List.of(knapper.til(RET_EVALUERING, id), knapper.til(FORTRYD, id), knapper.til(VIS_EVALUERING, id)));
        if (kvittering.emne() instanceof OmProevehandling(var en)
                && en.afslutning().isEmpty()
                && skalAfsluttes(gemt)) {
            alle.add(knapper.til(AFSLUT_PROEVEHANDLING, en.id().vaerdi().toString()));
        }
        if (kvittering.tvaerfaglig()) {
            alle.add(knapper.til(VURDER_SAMARBEJDE, id));
        }
        return alle;
    }

    private static boolean skalAfsluttes(Evaluering gemt) {
        return gemt.slags() == Slags.ENDELIG
                || gemt.konklusion().filter(Udfald.STOP::equals).isPresent();
    }

    Kort vist(Evalueringsvisning vist) {
        var en = vist.en();
        var overskrift = sprog.tekst(
                "evaluering.vist", sprog.navn(en.slags()), vist.emne().titel());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift)),
                                vist.emne().maal().map(Skrift::roedTraad).stream(),
                                Stream.of(stille(naar(en))),
                                Stream.of(Modtager.values()).flatMap(hvem -> effekt(hvem, en).stream()),
                                en
                                        .konklusion()
                                        .map(udfald -> linje(
                                                daempet(sprog.tekst("evaluering.konklusion") + " "),
                                                fed(sprog.navn(udfald))))
                                        .stream(),
                                Stream.of(
                                                afsnit("laering", en.laering()),
                                                afsnit("bidrag", en.forklaring().bidrag()),
                                                afsnit("andet", en.forklaring().andet()),
                                                afsnit(
                                                        "samarbejde",
                                                        en.forklaring().samarbejde()))
                                        .flatMap(Optional::stream),
                                vist.samarbejde().stream().flatMap(this::samarbejde),
                                historie(vist.udgaver()))
                        .flatMap(dele -> dele),
                knapper(vist));
    }

    private String naar(Evaluering en) {
        var dag = sprog.skriv().dag(en.dato());
        return en.gemt() ? sprog.tekst("evaluering.fra", dag, en.enhed()) : sprog.tekst("evaluering.kladde_fra", dag);
    }

    private Optional<Element> effekt(Modtager hvem, Evaluering en) {
        return en.hos(hvem)
                .map(set -> Skrift.afsnit(linje(daempet(sprog.navn(hvem))), underlinje(Skrift.tekst(iOrd(set)))));
    }

    private String iOrd(Effekt set) {
        return Stream.of(
                        Optional.of(set.tekst()).filter(tekst -> !tekst.isEmpty()),
                        set.grad().map(grad -> sprog.tekst("evaluering.grad", sprog.navn(grad))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<Element> afsnit(String felt, String indhold) {
        return indhold.isEmpty()
                ? Optional.empty()
                : Optional.of(Skrift.afsnit(
                        linje(daempet(sprog.tekst("evaluering.felt." + felt))), underlinje(Skrift.tekst(indhold))));
    }

    private Stream<Element> samarbejde(Samarbejdsbillede billede) {
        return Stream.concat(
                Stream.of(linje(sprog.tekst(
                        "samarbejde.antal",
                        billede.antal(),
                        billede.enheder().size(),
                        String.join(", ", billede.enheder())))),
                billede.sagt().stream().map(this::sagt));
    }

    private Element sagt(Samarbejde et) {
        var svar = sprog.tekst(
                "samarbejde.sagt", sprog.navn(et.opgave()), sprog.navn(et.roller()), sprog.navn(et.vaerdi()));
        var linjer = new ArrayList<>(List.of(linje(fed(et.enhed())), underlinje(svar)));
        if (!et.tekst().isEmpty()) {
            linjer.add(underlinje(Skrift.tekst(et.tekst())));
        }
        return Skrift.post(linjer);
    }

    /** Who saved it when, the last first; one that was saved once has no history to tell. */
    private Stream<Element> historie(List<Udgave> udgaver) {
        return udgaver.size() < 2
                ? Stream.empty()
                : Stream.of(Skrift.afsnit(Stream.concat(
                                Stream.of(linje(daempet(sprog.tekst("evaluering.historie", udgaver.size())))),
                                udgaver.reversed().stream().limit(UDGAVER).map(this::udgave))
                        .toList()));
    }

    private Element udgave(Udgave en) {
        var dag = sprog.skriv().dato(LocalDate.ofInstant(en.hvornaar(), HER));
        return underlinje(sprog.tekst("evaluering.udgave", dag, en.navn()));
    }

    private List<Action> knapper(Evalueringsvisning vist) {
        var id = vist.en().id().vaerdi().toString();
        var knapper = new Knapper(sprog);
        var alle = new ArrayList<Action>();
        if (vist.maaRette()) {
            alle.add(knapper.til(RET_EVALUERING, id));
            alle.add(knapper.til(SLET_EVALUERING, id));
        }
        if (vist.samarbejde().filter(Samarbejdsbillede::maaSvare).isPresent()) {
            alle.add(knapper.til(VURDER_SAMARBEJDE, id));
        }
        if (alle.isEmpty() || vist.maaRette()) {
            alle.add(knapper.til(NY_EVALUERING, vist.emne().genstand().vaerdi().toString()));
        }
        return alle;
    }

    Kort oversigt(Evalueringsoversigt oversigt) {
        var overskrift = sprog.tekst("evaluering.oversigt");
        var knapper = new Knapper(sprog);
        var linjer = oversigt.alle().subList(0, Math.min(LINJER, oversigt.alle().size()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(Skrift.overskrift(overskrift)),
                        IntStream.range(0, linjer.size()).mapToObj(nr -> post(nr + 1, linjer.get(nr)))),
                IntStream.range(0, linjer.size())
                        .mapToObj(nr -> knapper.af(new Knap(
                                Tekst.tekst("knap.laes", Tekst.tal(nr + 1)),
                                VIS_EVALUERING,
                                linjer.get(nr).en().id().vaerdi().toString())))
                        .toList());
    }

    private Element post(int nr, Evalueringsoversigt.Evalueret en) {
        var evaluering = en.en();
        var lagt = evaluering.konklusion().map(sprog::navn).orElseGet(() -> sprog.tekst("evaluering.kladde"));
        var set = evaluering.laering().isEmpty()
                ? evaluering.hos(Modtager.BORGERE).map(Effekt::tekst).orElse("")
                : evaluering.laering();
        return Skrift.post(List.of(
                linje(fed(nr + ". " + en.emne().titel())),
                underlinje(sprog.tekst(
                        "evaluering.linje",
                        sprog.navn(evaluering.slags()),
                        sprog.skriv().dato(evaluering.dato()),
                        lagt)),
                underlinje(Skrift.tekst(
                        set.length() <= UDDRAG ? set : set.substring(0, UDDRAG).strip() + "…"))));
    }
}
