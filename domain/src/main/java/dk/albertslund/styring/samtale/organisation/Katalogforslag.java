package dk.albertslund.styring.samtale.organisation;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;
import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Opgave;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.organisation.Organisationsforslag.NyEnhed;
import dk.albertslund.styring.organisation.Organisationsforslag.Overdragelse;
import dk.albertslund.styring.organisation.Organisationsforslag.Skift;
import dk.albertslund.styring.organisation.Placering;
import dk.albertslund.styring.organisation.Udsnit;
import dk.albertslund.styring.samtale.Aendring.AfOrganisation;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Katalogform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Kataloget foreslår, administratoren afgør: hver for sig, hvem der har fået ny plads, og hvem der skal have en andens
 * opgaver. Det, der siges nej til, foreslås ikke igen, før kataloget siger noget nyt.
 */
public final class Katalogforslag {

    /** Så mange linjer kan tages i et kort; resten kommer i det næste. */
    static final int I_KORTET = 12;

    public static Skridt vis(Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaAendreOrganisationen()) {
            return Skridt.til(her, Hjaelp.sig("organisation.kun_administratorer"));
        }
        var forslag = opslag.organisation().forslag();
        return forslag.antal() == 0
                ? Skridt.til(her, Hjaelp.sig(tekst("organisation.intet_nyt"), Knap.til(Handling.VIS_ORGANISATION)))
                : form(forslag, List.of());
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        return afgoer(tryk, her, opslag, forslag -> godkend(forslag, tryk, opslag));
    }

    public static Skridt afvis(Trykket tryk, Samtale her, Opslag opslag) {
        return afgoer(tryk, her, opslag, forslag -> nej(forslag, tryk));
    }

    private record Afgoerelse(Udsnit foer, Udsnit efter, int antal, String kvittering) {}

    private static Skridt afgoer(
            Trykket tryk, Samtale her, Opslag opslag, Function<Organisationsforslag, Afgoerelse> svar) {
        if (!Rettigheder.af(opslag).maaAendreOrganisationen()) {
            return Skridt.til(her, Hjaelp.sig("organisation.kun_administratorer"));
        }
        var alt = opslag.organisation().forslag();
        if (alt.antal() == 0) {
            return Skridt.til(Fremlagt.efter(her, tryk.om()), Hjaelp.sig("organisation.intet_nyt"));
        }
        if (!alt.kendemaerke().equals(tryk.om())) {
            return form(alt, List.of(Siden.AENDRET));
        }
        var afgjort = svar.apply(vist(alt));
        if (afgjort.antal() == 0) {
            return form(alt, List.of(tekst("organisation.intet_valgt")));
        }
        return Skridt.til(
                        Fremlagt.efter(her, tryk.om()),
                        Hjaelp.sig(
                                tekst(afgjort.kvittering(), tal(afgjort.antal())),
                                Knap.til(Handling.VIS_FORSLAG),
                                Knap.til(Handling.FORTRYD)))
                .med(new AfOrganisation(afgjort.foer(), afgjort.efter()));
    }

    private static Afgoerelse godkend(Organisationsforslag forslag, Trykket tryk, Opslag opslag) {
        var nye = valgt(tryk, Katalogform.ENHEDER) ? enheder(forslag.enheder(), opslag) : List.<Enhed>of();
        var skift = skift(forslag, tryk);
        var overdragelser = forslag.overdragelser().stream()
                .filter(en -> valgt(tryk, Katalogform.felt(en)))
                .toList();
        return new Afgoerelse(
                new Udsnit(
                        List.of(), skift.stream().map(Skift::nu).toList(), opgaver(overdragelser, Overdragelse::fra)),
                new Udsnit(
                        nye,
                        skift.stream()
                                .map(en -> new Placering(en.nu().person(), en.katalog(), Optional.empty()))
                                .toList(),
                        opgaver(overdragelser, Overdragelse::til)),
                nye.size() + skift.size() + overdragelser.size(),
                "organisation.godkendt");
    }

    /** En overdragelse og en ny enhed kan ikke afvises for altid; de venter. */
    private static Afgoerelse nej(Organisationsforslag forslag, Trykket tryk) {
        var skift = skift(forslag, tryk);
        return new Afgoerelse(
                new Udsnit(List.of(), skift.stream().map(Skift::nu).toList(), List.of()),
                new Udsnit(
                        List.of(),
                        skift.stream()
                                .map(en ->
                                        new Placering(en.nu().person(), en.nu().plads(), Optional.of(en.katalog())))
                                .toList(),
                        List.of()),
                skift.size(),
                "organisation.afvist");
    }

    private static List<Skift> skift(Organisationsforslag forslag, Trykket tryk) {
        return forslag.skift().stream()
                .filter(en -> valgt(tryk, Katalogform.felt(en)))
                .toList();
    }

    private static boolean valgt(Trykket tryk, String felt) {
        return tryk.felt(felt).equals("true");
    }

    private static List<Opgave> opgaver(List<Overdragelse> overdragelser, Function<Overdragelse, Medarbejder.Id> hvem) {
        return overdragelser.stream()
                .flatMap(en -> en.proevehandlinger().stream().map(id -> new Opgave(id, hvem.apply(en))))
                .toList();
    }

    /** De nye enheder lægges under hinanden, også når den øverste selv er ny. */
    private static List<Enhed> enheder(List<NyEnhed> nye, Opslag opslag) {
        var organisation = opslag.organisation().enheder();
        var id = nye.stream().collect(toMap(NyEnhed::navn, _ -> new Enhed.Id(opslag.nytId())));
        return nye.stream()
                .map(en -> Enhed.ny(
                        Objects.requireNonNull(id.get(en.navn())),
                        en.navn(),
                        en.slags(),
                        Optional.ofNullable(id.get(en.over()))
                                .or(() -> organisation.kaldet(en.over()).map(Enhed::id)),
                        opslag.idag()))
                .toList();
    }

    private static Organisationsforslag vist(Organisationsforslag alt) {
        return new Organisationsforslag(
                alt.enheder(),
                alt.skift().stream().limit(I_KORTET).toList(),
                alt.overdragelser().stream().limit(I_KORTET).toList());
    }

    private static Skridt form(Organisationsforslag alt, List<Tekst> fejl) {
        var vist = vist(alt);
        var felter = new HashMap<>(
                Map.of(Katalogform.ENHEDER, Boolean.toString(!vist.enheder().isEmpty())));
        vist.skift().forEach(en -> felter.put(Katalogform.felt(en), "true"));
        vist.overdragelser().forEach(en -> felter.put(Katalogform.felt(en), "true"));
        return Skridt.til(
                new Fremlagt(Handling.GEM_FORSLAG, alt.kendemaerke(), felter),
                new Katalogform(vist, alt.antal(), alt.kendemaerke(), fejl));
    }

    private Katalogforslag() {}
}
