package dk.albertslund.styring.samtale.forum;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.udviklingsuge.Moede;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ledernes fora: se dem, indkald et, eller stop det. Kun for organisatorer. */
public final class Foraene {

    private static final LocalTime NI = LocalTime.of(9, 0);

    static Skridt vis(Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return kunOrganisatorer(her);
        }
        var linjer = opslag.fora().stream().map(forum -> linje(forum, opslag));
        return Skridt.til(
                her,
                new Visning.Svartekst(
                        Stream.concat(linjer, Stream.of(tekst("forum.saadan"))).toList(), List.of()));
    }

    private static Tekst linje(Forum forum, Opslag opslag) {
        var ledere = tal(opslag.ledere(forum.niveau()));
        return forum.foerste()
                .map(foerste -> tekst(
                        "forum.moedes",
                        ord(forum.navn()),
                        rytme(forum),
                        dag(foerste),
                        new Tekst.Klokken(foerste.toLocalTime()),
                        ledere))
                .orElseGet(() -> tekst("forum.ikke_indkaldt", ord(forum.navn()), rytme(forum), ledere));
    }

    static Skridt indkald(Forum forum, Ytring sagt, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return kunOrganisatorer(her);
        }
        return sagt.dato(Retning.FREMTID)
                .map(dato ->
                        spoerg(forum, dato.begyndelse().atTime(dato.klokken().orElse(NI)), her, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("forum.hvornaar", ord(forum.navn()))));
    }

    private static Skridt spoerg(Forum forum, LocalDateTime foerste, Samtale her, Opslag opslag) {
        var fejl = fejl(forum, foerste, opslag);
        if (fejl.isPresent()) {
            return Skridt.til(her, Hjaelp.sig(fejl.get()));
        }
        var om = forum.noegle() + "/" + foerste;
        return Skridt.til(
                new Fremlagt(Handling.INDKALD_FORUM, om, Map.of()),
                Hjaelp.sig(
                        tekst(
                                "forum.spoerg",
                                ord(forum.navn()),
                                rytme(forum),
                                dag(foerste),
                                new Tekst.Klokken(foerste.toLocalTime()),
                                tal(opslag.ledere(forum.niveau()))),
                        Knap.til(Handling.INDKALD_FORUM, om),
                        Knap.til(Handling.ANNULLER, om)));
    }

    private static Optional<Tekst> fejl(Forum forum, LocalDateTime foerste, Opslag opslag) {
        var ledere = opslag.ledere(forum.niveau());
        if (forum.foerste().isPresent()) {
            return Optional.of(tekst("forum.er_indkaldt", ord(forum.navn())));
        }
        if (ledere == 0) {
            return Optional.of(tekst("forum.ingen_ledere", ord(forum.navn())));
        }
        if (ledere > Moede.HOEJST_DELTAGERE) {
            return Optional.of(tekst("forum.for_mange", ord(forum.navn()), tal(ledere), tal(Moede.HOEJST_DELTAGERE)));
        }
        return foerste.toLocalDate().isAfter(opslag.idag()) && opslag.kalender().erArbejdsdag(foerste.toLocalDate())
                ? Optional.empty()
                : Optional.of(tekst("forum.ikke_den_dag", dag(foerste)));
    }

    public static Skridt gemIndkaldelse(String om, Samtale her, Opslag opslag) {
        var forum = forum(om, opslag);
        var foerste = foerste(om);
        if (forum.isEmpty() || foerste.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return kunOrganisatorer(her);
        }
        var kvittering = kvittering("forum.indkaldt", forum.get(), om, her);
        if (forum.get().foerste().equals(foerste)) {
            return kvittering;
        }
        return fejl(forum.get(), foerste.get(), opslag)
                .map(fejl -> Skridt.til(her, Hjaelp.sig(fejl)))
                .orElseGet(() -> med(kvittering, forum.get(), foerste));
    }

    static Skridt aflys(Forum forum, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return kunOrganisatorer(her);
        }
        if (forum.foerste().isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("forum.er_ikke_indkaldt", ord(forum.navn())));
        }
        return Skridt.til(
                new Fremlagt(Handling.AFLYS_FORUM, forum.noegle(), Map.of()),
                Hjaelp.sig(
                        tekst(
                                "forum.aflys.spoerg",
                                ord(forum.navn()),
                                tal(forum.indkaldte().size())),
                        Knap.til(Handling.AFLYS_FORUM, forum.noegle()),
                        Knap.til(Handling.ANNULLER, forum.noegle())));
    }

    public static Skridt gemAflysning(String om, Samtale her, Opslag opslag) {
        var forum = forum(om, opslag);
        if (forum.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return kunOrganisatorer(her);
        }
        var kvittering = kvittering("forum.aflyst", forum.get(), om, her);
        return forum.get().foerste().isEmpty() ? kvittering : med(kvittering, forum.get(), Optional.empty());
    }

    private static Skridt kvittering(String noegle, Forum forum, String om, Samtale her) {
        return Skridt.til(
                Fremlagt.efter(her, om), Hjaelp.sig(tekst(noegle, ord(forum.navn())), Knap.til(Handling.FORTRYD)));
    }

    private static Skridt med(Skridt kvittering, Forum forum, Optional<LocalDateTime> foerste) {
        return kvittering
                .med(new Aendring.AfForum(forum.noegle(), forum.foerste(), foerste))
                .bestil(List.of(new Bestilling.RetForum(forum.noegle())));
    }

    private static Skridt kunOrganisatorer(Samtale her) {
        return Skridt.til(her, Hjaelp.sig("forum.kun_organisatorer"));
    }

    private static Optional<Forum> forum(String om, Opslag opslag) {
        var noegle = om.split("/", 2)[0];
        return opslag.fora().stream()
                .filter(forum -> forum.noegle().equals(noegle))
                .findFirst();
    }

    private static Optional<LocalDateTime> foerste(String om) {
        try {
            return Optional.of(LocalDateTime.parse(om.substring(om.indexOf('/') + 1)));
        } catch (DateTimeException ugyldig) {
            return Optional.empty();
        }
    }

    private static Tekst.Led rytme(Forum forum) {
        return new Tekst.Opslagsord("forum.rytme." + forum.rytme().name().toLowerCase(Locale.ROOT));
    }

    private static Tekst.Led dag(LocalDateTime foerste) {
        return new Tekst.Dag(foerste.toLocalDate());
    }

    private Foraene() {}
}
