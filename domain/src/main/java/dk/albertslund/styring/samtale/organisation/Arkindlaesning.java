package dk.albertslund.styring.samtale.organisation;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Arkforskel;
import dk.albertslund.styring.organisation.Arkforskel.Arkfejl;
import dk.albertslund.styring.organisation.Arkforskel.Hvad;
import dk.albertslund.styring.organisation.Arkforskel.Rettelse;
import dk.albertslund.styring.organisation.Arklaesning;
import dk.albertslund.styring.organisation.Arkraekke;
import dk.albertslund.styring.organisation.Arkudfoersel;
import dk.albertslund.styring.organisation.Omlaegning;
import dk.albertslund.styring.samtale.Aendring.AfOrganisation;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Besked.Vedhaeftet;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Organisationsopslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Arkform;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Et ark over organisationen kommer tilbage. Det, det siger anderledes, lægges frem, og administratoren vælger. Arket
 * læses forfra, når der trykkes, så det altid er forskellen til nu, der gøres.
 */
public final class Arkindlaesning {

    public static final String FILTYPE = "xlsx";

    /** Så mange kan vælges hver for sig; resten tages samlet. */
    static final int I_KORTET = 12;

    private static final int FEJL = 10;

    public static Skridt modtag(Vedhaeftet fil, Samtale her, Opslag opslag) {
        if (!opslag.personlig()) {
            return Skridt.til(her, new Visning.KunPersonligt(opslag.bot()));
        }
        if (!Rettigheder.af(opslag).maaAendreOrganisationen()) {
            return Skridt.til(her, Hjaelp.sig("ark.kun_administratorer"));
        }
        return fil.filtype().equals(FILTYPE)
                ? Skridt.til(her, Hjaelp.sig("ark.laeses", ord(fil.navn())))
                        .bestil(List.of(new Bestilling.LaesArk(opslag.nytId(), fil.adresse())))
                : Skridt.til(
                        her,
                        Hjaelp.sig(tekst("ark.ikke_excel", ord(fil.navn())), Knap.til(Handling.HENT_ORGANISATION)));
    }

    /** Det, der lægges frem, når arket er læst. */
    public static Visning forskel(UUID id, List<Arkraekke> raekker, Organisationsopslag opslag) {
        return vist(id, Arklaesning.forskel(raekker, opslag.enheder(), opslag::medMail), List.of());
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaAendreOrganisationen()) {
            return Skridt.til(her, Hjaelp.sig("organisation.kun_administratorer"));
        }
        var kort = Kortid.laes(tryk.om());
        var raekker = kort.flatMap(
                et -> opslag.organisation().ark(et.id(), opslag.mig().id(), opslag.nu()));
        if (kort.isEmpty() || raekker.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("ark.vaek"));
        }
        var id = kort.get().id();
        var forskel =
                Arklaesning.forskel(raekker.get(), opslag.organisation().enheder(), opslag.organisation()::medMail);
        if (!forskel.kendemaerke().equals(kort.get().retter())) {
            return Skridt.til(her, vist(id, forskel, List.of(Siden.AENDRET)));
        }
        var valgte = valgte(forskel.rettelser(), tryk);
        if (valgte.isEmpty()) {
            return Skridt.til(her, vist(id, forskel, List.of(tekst("ark.intet_valgt"))));
        }
        return switch (Arkudfoersel.af(valgte, Omlaegninger.grundlag(opslag))) {
            case Omlaegning.Umulig(var grund) ->
                Skridt.til(her, vist(id, forskel, List.of(tekst(Omlaegninger.noegle(grund)))));
            case Omlaegning.Mulig(var foer, var efter) ->
                Skridt.til(
                                her,
                                Hjaelp.sig(
                                        tekst("organisation.godkendt", tal(valgte.size())),
                                        Knap.til(Handling.VIS_ORGANISATION),
                                        Knap.til(Handling.FORTRYD)))
                        .med(new AfOrganisation(foer, efter));
        };
    }

    public static Skridt afvis(Samtale her) {
        return Skridt.til(her, Hjaelp.sig("ark.afvist"));
    }

    private static List<Rettelse> valgte(List<Rettelse> alle, Trykket tryk) {
        return IntStream.range(0, alle.size())
                .filter(nr -> nr < I_KORTET
                        ? tryk.felt(linje(alle.get(nr)).felt()).equals("true")
                        : tryk.felt(Arkform.RESTEN).equals("true"))
                .mapToObj(alle::get)
                .toList();
    }

    private static Visning vist(UUID id, Arkforskel forskel, List<Tekst> fejl) {
        if (!forskel.fejl().isEmpty()) {
            return new Arkform(List.of(), 0, "", iArket(forskel.fejl()));
        }
        var alle = forskel.rettelser();
        return alle.isEmpty()
                ? Hjaelp.sig(tekst("ark.ingen_forskel"), Knap.til(Handling.VIS_ORGANISATION))
                : new Arkform(
                        alle.stream().limit(I_KORTET).map(Arkindlaesning::linje).toList(),
                        Math.max(0, alle.size() - I_KORTET),
                        id + "/" + forskel.kendemaerke(),
                        fejl);
    }

    private static List<Tekst> iArket(List<Arkfejl> fejl) {
        var vist = fejl.stream().limit(FEJL).map(Arkindlaesning::fejl);
        return fejl.size() > FEJL
                ? Stream.concat(vist, Stream.of(tekst("ark.flere_fejl", tal(fejl.size() - FEJL))))
                        .toList()
                : vist.toList();
    }

    /** ”Række 4, Under: der er ingen enhed, der hedder Klub Vest.” */
    private static Tekst fejl(Arkfejl en) {
        return tekst(
                "ark.fejl." + en.grund().name().toLowerCase(Locale.ROOT),
                tal(en.raekke()),
                new Tekst.Opslagsord(
                        "udtraek.kolonne.enhed_" + en.kolonne().name().toLowerCase(Locale.ROOT)),
                ord(en.hvad()));
    }

    private static Arkform.Aendring linje(Rettelse en) {
        return new Arkform.Aendring(
                en.raekke(),
                en.nu().map(nu -> nu.navn()).orElse(en.navn()),
                en.hvad().stream().sorted().map(hvad -> hvad(hvad, en)).toList());
    }

    private static Tekst hvad(Hvad hvad, Rettelse en) {
        return switch (hvad) {
            case NY -> en.under().map(over -> tekst("ark.ny_under", ord(over))).orElseGet(() -> tekst("ark.ny"));
            case NAVN -> tekst("ark.navn", ord(en.navn()));
            case SLAGS ->
                tekst(
                        "ark.slags",
                        new Tekst.Opslagsord("enhedsslags." + en.slags().name().toLowerCase(Locale.ROOT)));
            case UNDER -> en.under().map(over -> tekst("ark.under", ord(over))).orElseGet(() -> tekst("ark.oeverst"));
            case LEDER ->
                en.leder().isPresent()
                        ? tekst("ark.leder", ord(en.lederMail()))
                        : tekst("enhed.haendt.leder_som_kataloget");
            case BORGERGRUPPER ->
                en.borgergrupper().isEmpty()
                        ? tekst("enhed.haendt.ingen_grupper")
                        : tekst("enhed.haendt.grupper", Haandsaettelse.opremset(en.borgergrupper()));
            case ALIASER -> tekst("enhed.haendt.kaldes", ord(String.join(", ", new TreeSet<>(en.aliaser()))));
        };
    }

    private Arkindlaesning() {}
}
