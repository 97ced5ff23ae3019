package dk.albertslund.styring.samtale.leder;

import static dk.albertslund.styring.samtale.Tekst.tekst;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.mangel.Udestaaende;
import dk.albertslund.styring.organisation.Ledelse.Ansat;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Ledelsesopslag;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste.Person;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Hvem der mangler hvad under mig. Andre end lederne over dem får det ikke at se. */
public final class Enhedsmangler {

    public static Skridt vis(Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaSeHvemDerMangler()) {
            return Skridt.til(her, Hjaelp.sig(tekst("leder.kun_ledere"), Knap.til(Handling.VIS_MANGLER)));
        }
        var mig = opslag.mig().id();
        var folk = folk(opslag);
        var egne = opslag.ledelse().udestaaende(opslag.idag()).stream()
                .filter(det -> det.hos().id().equals(mig))
                .count();
        return Skridt.til(
                her,
                folk.isEmpty()
                        ? Hjaelp.sig(tekst("leder.ingen_mangler"), Knap.til(Handling.VIS_MANGLER))
                        : new Mangelliste(folk, (int) egne, opslag.idag()));
    }

    static List<Person> folk(Opslag opslag) {
        return folk(opslag.mig().id(), opslag.ledelse(), opslag.idag());
    }

    /** Det, der er forsinket, er først med, når den, det er hos, har fået at vide, at det kan ses. */
    public static List<Person> folk(Medarbejder.Id leder, Ledelsesopslag opslag, LocalDate idag) {
        var ledelse = opslag.ledelse();
        var varslet = opslag.varslet(idag);
        Map<Ansat, List<Udestaaende>> hos = opslag.udestaaende(idag).stream()
                .filter(det ->
                        !det.mangel().overskredet(idag) || varslet.stream().anyMatch(varsel -> varsel.om(det)))
                .collect(groupingBy(Udestaaende::hos));
        return hos.entrySet().stream()
                .filter(en -> ledelse.alleOver(en.getKey()).stream()
                        .anyMatch(over -> over.id().equals(leder)))
                .map(en -> person(en.getKey(), en.getValue()))
                .sorted(comparing((Person en) -> foerste(en.mangler())).thenComparing(Person::navn))
                .toList();
    }

    private static Person person(Ansat en, List<Udestaaende> hos) {
        return new Person(
                en.id(),
                en.navn(),
                en.enhed(),
                hos.stream()
                        .map(Udestaaende::mangel)
                        .sorted(comparing(Enhedsmangler::frist).thenComparing(Mangel::slags))
                        .toList());
    }

    private static LocalDate foerste(List<Mangel> mangler) {
        return mangler.stream()
                .map(Enhedsmangler::frist)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static LocalDate frist(Mangel mangel) {
        return mangel.frist().orElse(LocalDate.MAX);
    }

    private Enhedsmangler() {}
}
