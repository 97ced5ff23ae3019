package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Begivenhed;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.organisation.Udsnit;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring.AfAarshjul;
import dk.albertslund.styring.samtale.Aendring.AfAarsvalg;
import dk.albertslund.styring.samtale.Aendring.AfBegreb;
import dk.albertslund.styring.samtale.Aendring.AfEvaluering;
import dk.albertslund.styring.samtale.Aendring.AfFasesvar;
import dk.albertslund.styring.samtale.Aendring.AfForum;
import dk.albertslund.styring.samtale.Aendring.AfGodkendelse;
import dk.albertslund.styring.samtale.Aendring.AfKalenderadresse;
import dk.albertslund.styring.samtale.Aendring.AfMaal;
import dk.albertslund.styring.samtale.Aendring.AfMaalplan;
import dk.albertslund.styring.samtale.Aendring.AfMilepael;
import dk.albertslund.styring.samtale.Aendring.AfMoede;
import dk.albertslund.styring.samtale.Aendring.AfNotat;
import dk.albertslund.styring.samtale.Aendring.AfOrganisation;
import dk.albertslund.styring.samtale.Aendring.AfPaamindelse;
import dk.albertslund.styring.samtale.Aendring.AfProevehandling;
import dk.albertslund.styring.samtale.Aendring.AfRulning;
import dk.albertslund.styring.samtale.Aendring.AfSamarbejde;
import dk.albertslund.styring.samtale.Aendring.AfSprog;
import dk.albertslund.styring.samtale.Aendring.AfTegn;
import dk.albertslund.styring.samtale.Aendring.AfUdsaettelse;
import dk.albertslund.styring.samtale.Aendring.AfVaner;
import dk.albertslund.styring.samtale.Aendring.Samlet;
import dk.albertslund.styring.samtale.Opslag.Udfoert;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.udviklingsuge.Moedestand;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Fortryd det seneste, man ændrede, i ti minutter; bagefter er alt, som det var. */
final class Fortrydelse {

    static final Duration FRIST = Duration.ofMinutes(10);

    static Skridt fortryd(Samtale her, Opslag opslag) {
        return opslag.seneste()
                .map(seneste -> fortryd(seneste, her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("fortryd.intet")));
    }

    /** Lader det, der er ved at blive skrevet, falde. */
    static Skridt annuller(Samtale her) {
        return switch (her) {
            case Ledig _ -> Skridt.til(her, Hjaelp.sig("annuller.intet"));
            case Registrering _ -> Skridt.til(new Ledig(), Hjaelp.sig("annuller.proevehandling"));
            case Notering _ -> Skridt.til(new Ledig(), Hjaelp.sig("annuller.tegn"));
            case Fremlagt _ -> Skridt.til(new Ledig(), Hjaelp.sig("annuller.spoergsmaal"));
        };
    }

    private static Skridt fortryd(Udfoert seneste, Samtale her, Opslag opslag) {
        if (seneste.hvornaar().plus(FRIST).isBefore(opslag.nu())) {
            return Skridt.til(her, Hjaelp.sig("fortryd.for_sent"));
        }
        if (!staarStadig(seneste.aendring(), opslag)) {
            return Skridt.til(her, Hjaelp.sig("fortryd.aendret_siden"));
        }
        return Skridt.til(her, Hjaelp.sig(kvittering(seneste.aendring())))
                .med(seneste.aendring().omvendt())
                .fortryder(seneste.nr())
                .bestil(tilbagekald(seneste.aendring(), opslag));
    }

    /** Er der sendt besked om det, skal de, der har fået den, vide, at det er taget tilbage; Outlook følger også med. */
    private static List<Bestilling> tilbagekald(Aendring aendring, Opslag opslag) {
        return switch (aendring) {
            case AfAarshjul hjul ->
                hjul.sendt().stream()
                        .<Bestilling>map(en -> new Bestilling.Tilbagekald(
                                en.noegle(),
                                new Visning.Flyttebesked(
                                        en.om().omvendt(), "", opslag.mig().navn())))
                        .toList();
            case Samlet(var dele)
            when dele.getFirst() instanceof AfAarshjul(var foer, var efter, var _)
                    && dele.getLast() instanceof Aendring.AfRundsendelse(var id, var _) ->
                List.of(new Bestilling.Tilbagekald(
                        "rund/" + id.vaerdi(),
                        Hjaelp.sig(
                                "tilfoej.alligevel_ikke",
                                ord(nyt(foer, efter)),
                                ord(opslag.mig().navn()))));
            case Samlet(var dele)
            when dele.getFirst() instanceof AfRulning(var aar, var _)
                    && dele.getLast() instanceof Aendring.AfRundsendelse(var id, var _) ->
                List.of(new Bestilling.Tilbagekald(
                        "rund/" + id.vaerdi(),
                        Hjaelp.sig(
                                "rul.alligevel_ikke",
                                ord(Integer.toString(aar.efter().aar())),
                                ord(opslag.mig().navn()))));
            case AfMoede(var foer, var _, var indkaldt) ->
                indkaldt ? List.of(new Bestilling.RetMoede(foer.uge(), foer.moede())) : List.of();
            case AfForum(var forum, var _, var _) -> List.of(new Bestilling.RetForum(forum));
            case Samlet(var dele) ->
                dele.stream().flatMap(del -> tilbagekald(del, opslag).stream()).toList();
            default -> List.of();
        };
    }

    private static boolean staarStadig(Moedestand efter, Opslag opslag) {
        return opslag.ugeplan(efter.uge())
                        .flatMap(plan -> plan.moede(efter.moede()))
                        .filter(moede -> moede.tid().equals(efter.tid()))
                        .isPresent()
                && opslag.moedestatus(efter.uge()).stream()
                        .filter(status -> status.moede().equals(efter.moede()))
                        .allMatch(status -> status.aflyst() == efter.aflyst());
    }

    private static String nyt(Aarshjul foer, Aarshjul efter) {
        return efter.begivenheder().stream()
                .filter(en -> !foer.begivenheder().contains(en))
                .map(Begivenhed::titel)
                .findFirst()
                .orElse("");
    }

    /** Ingen anden har ændret det, og der hænger intet på det, som ville forsvinde med. */
    private static boolean staarStadig(Aendring aendring, Opslag opslag) {
        return switch (aendring) {
            case AfProevehandling(var foer, var efter) ->
                efter.map(Proevehandling::kendemaerke)
                                .equals(efter.or(() -> foer)
                                        .flatMap(en -> opslag.proevehandling(en.id()))
                                        .map(Proevehandling::kendemaerke))
                        && (foer.isPresent()
                                || efter.stream()
                                        .allMatch(
                                                en -> opslag.notaterPaa(en.id()).isEmpty()
                                                        && harIngenTegn(en, opslag)
                                                        && opslag.evalueringer(new Genstand.Proevehandlingen(en.id()))
                                                                .isEmpty()));
            case AfNotat(var foer, var efter) ->
                efter.equals(efter.or(() -> foer).flatMap(et -> opslag.notat(et.id())));
            case AfTegn(var foer, var efter) ->
                efter.equals(efter.or(() -> foer).flatMap(et -> opslag.tegn(et.id())))
                        && (foer.isPresent() || efter.stream().noneMatch(et -> erNoteretTil(et, opslag)));
            case AfEvaluering(var foer, var efter) ->
                efter.equals(efter.or(() -> foer).flatMap(en -> opslag.evaluering(en.id())))
                        && (foer.isPresent()
                                || efter.stream()
                                        .allMatch(
                                                en -> opslag.samarbejde(en.id()).isEmpty()));
            case AfSamarbejde(var foer, var efter) ->
                efter.equals(efter.or(() -> foer)
                        .flatMap(et -> opslag.samarbejde(et.paa()).stream()
                                .filter(nu -> nu.enhed().equals(et.enhed()))
                                .findFirst()));
            case Samlet(var dele) -> dele.stream().allMatch(del -> staarStadig(del, opslag));
            case AfMaal(var foer, var efter) ->
                efter.equals(efter.or(() -> foer).flatMap(et -> opslag.maal(et.id())))
                        && (foer.isPresent() || efter.stream().noneMatch(et -> opslag.bruges(et.id())));
            case AfMilepael(var foer, var efter) ->
                efter.equals(efter.or(() -> foer).flatMap(en -> opslag.milepael(en.id())));
            case AfMaalplan plan ->
                plan.efter().equals(opslag.maalplan(plan.enhed(), plan.aar()).endelig());
            case AfAarsvalg(var foer, var efter) ->
                efter.equals(opslag.aarsvalg(efter.or(() -> foer).orElseThrow().aar()));
            case AfPaamindelse(var foer, var efter) ->
                efter.equals(efter.or(() -> foer).flatMap(en -> opslag.paamindelse(en.id())));
            case AfAarshjul hjul ->
                Optional.of(hjul.efter()).equals(opslag.aarshjul(hjul.efter().aar()));
            case AfRulning(var aar, var maal) ->
                staarStadig(aar, opslag) && maal.stream().allMatch(et -> staarStadig(et, opslag));
            case AfGodkendelse(var foer, var efter) ->
                efter.equals(opslag
                        .godkendelser(efter.or(() -> foer).orElseThrow().maal())
                        .stream()
                        .filter(en -> en.enhed()
                                .equals(efter.or(() -> foer).orElseThrow().enhed()))
                        .findFirst());
            case AfKalenderadresse adresse -> adresse.efter().equals(opslag.kalenderkode(adresse.ejer()));
            case AfMoede moede -> staarStadig(moede.efter(), opslag);
            case AfForum(var noegle, var _, var efter) ->
                opslag.fora().stream()
                        .anyMatch(forum ->
                                forum.noegle().equals(noegle) && forum.foerste().equals(efter));
            case AfUdsaettelse(var _, var efter) -> Optional.of(efter).equals(opslag.udsaettelse(efter.noegle()));
            case AfVaner(var _, var efter) -> efter.equals(opslag.vaner());
            case AfSprog sprog -> sprog.efter().equals(opslag.sprog());
            case AfBegreb(var foer, var efter) ->
                opslag.ordbog()
                        .find(efter.or(() -> foer).orElseThrow().noegle())
                        .equals(efter);
            case AfOrganisation(var foer, var efter) -> organisationenStaar(foer, efter, opslag);
            case Aendring.Afsendelse _ -> true;
            case Aendring.AfRundsendelse(var _, var stoppet) -> !stoppet;
            case AfFasesvar svar -> svar.efter().equals(opslag.fasesvar(svar.aar(), svar.fase()));
        };
    }

    private static boolean harIngenTegn(Proevehandling en, Opslag opslag) {
        return opslag.tegn().stream().noneMatch(et -> et.paa().equals(Paa.proevehandling(en.id())));
    }

    private static boolean erNoteretTil(Tegn tegn, Opslag opslag) {
        return opslag.notaterPaa(tegn.paa()).stream()
                .anyMatch(et -> et.tegn().filter(tegn.id()::equals).isPresent());
    }

    private static boolean organisationenStaar(Udsnit foer, Udsnit efter, Opslag opslag) {
        var organisation = opslag.organisation();
        var enheder = organisation.enheder();
        return efter.equals(organisation.nu(efter))
                && efter.nyeSiden(foer).stream().noneMatch(ny -> enheder.bruges(ny, efter.enheder()));
    }

    private static Tekst kvittering(Aendring aendring) {
        return switch (aendring) {
            case AfProevehandling(var foer, var efter) ->
                tekst(
                        foer.isPresent() ? "fortryd.proevehandling.igen" : "fortryd.proevehandling.vaek",
                        ord(foer.or(() -> efter).orElseThrow().titel()));
            case AfNotat(var foer, var efter) ->
                foer.map(Fortrydelse::staarIgen)
                        .orElseGet(() -> efter.map(et -> tekst("fortryd.tegn.vaek", new Tekst.Noteret(et.vaerdi())))
                                .orElseThrow());
            case AfTegn(var foer, var efter) ->
                tekst(
                        foer.isPresent() ? "fortryd.aftale.igen" : "fortryd.aftale.vaek",
                        ord(foer.or(() -> efter).orElseThrow().navn()));
            case AfEvaluering af ->
                tekst(af.foer().isPresent() ? "fortryd.evaluering.igen" : "fortryd.evaluering.vaek");
            case AfSamarbejde af ->
                tekst(af.foer().isPresent() ? "fortryd.samarbejde.igen" : "fortryd.samarbejde.vaek");
            case Samlet(var dele) -> kvittering(dele.getFirst());
            case AfMaal(var foer, var efter) ->
                tekst(
                        foer.isPresent() ? "fortryd.maal.igen" : "fortryd.maal.vaek",
                        ord(foer.or(() -> efter).orElseThrow().titel()));
            case AfMilepael(var foer, var efter) ->
                tekst(
                        foer.isPresent() ? "fortryd.milepael.igen" : "fortryd.milepael.vaek",
                        ord(foer.or(() -> efter).orElseThrow().titel()));
            case AfMaalplan plan ->
                tekst(plan.foer().isPresent() ? "fortryd.maalplan.igen" : "fortryd.maalplan.kladde", ord(plan.enhed()));
            case AfAarsvalg _ -> tekst("fortryd.aarsvalg");
            case AfPaamindelse paamindelse ->
                tekst(paamindelse.foer().isPresent() ? "fortryd.paamindelse.igen" : "fortryd.paamindelse.vaek");
            case AfAarshjul hjul -> tekst(hjul.sendt().isPresent() ? "fortryd.aarshjul.besked" : "fortryd.aarshjul");
            case AfRulning rulning ->
                tekst(
                        "fortryd.rulning",
                        ord(Integer.toString(rulning.aar().efter().aar())));
            case AfGodkendelse _ -> tekst("fortryd.godkendelse");
            case AfKalenderadresse _ -> tekst("fortryd.kalender");
            case AfMoede moede -> tekst(moede.indkaldt() ? "fortryd.moede" : "fortryd.moede_kladde");
            case AfForum af -> tekst(af.foer().isPresent() ? "fortryd.forum.igen" : "fortryd.forum.vaek");
            case AfUdsaettelse _ -> tekst("fortryd.udsaettelse");
            case AfVaner _ -> tekst("fortryd.vaner");
            case AfSprog _ -> tekst("fortryd.sprog");
            case AfBegreb(var foer, var efter) ->
                tekst(
                        foer.isPresent() ? "fortryd.begreb" : "fortryd.begreb.vaek",
                        ord(foer.or(() -> efter).orElseThrow().dansk().navn()));
            case AfOrganisation _ -> tekst("fortryd.organisation");
            case Aendring.Afsendelse _, Aendring.AfRundsendelse _ -> tekst("fortryd.afsendelse");
            case AfFasesvar _ -> tekst("fortryd.fasesvar");
        };
    }

    private static Tekst staarIgen(Notat notat) {
        var vaerdi = new Tekst.Noteret(notat.vaerdi());
        return notat.vaerdi() instanceof Notat.Tal
                ? tekst("fortryd.tal.igen", new Tekst.Hvornaar(notat.fra(), notat.til()), vaerdi)
                : tekst("fortryd.tegn.igen", vaerdi);
    }

    private Fortrydelse() {}
}
