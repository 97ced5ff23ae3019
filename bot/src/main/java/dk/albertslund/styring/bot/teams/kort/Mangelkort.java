package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.samtale.Handling.SPOERG_VENLIGT;
import static dk.albertslund.styring.samtale.Handling.VIS_MANGLER;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste.Person;
import dk.albertslund.styring.samtale.leder.Anmodninger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who lacks what below a leader, and whom she wants to ask. */
record Mangelkort(Sprogbrug sprog) {

    private static final int FOLK = 8;
    private static final int TING = 3;
    private static final int VALG = 30;

    Kort kort(Mangelliste liste) {
        var overskrift = sprog.tekst("mangelliste.overskrift", liste.folk().size(), liste.ting());
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                liste.folk().stream().limit(FOLK).map(en -> person(en, liste)),
                                flere(liste),
                                Stream.of(new Felter(sprog, "mangelliste")
                                        .valg("hvem", valg(liste.folk()), Anmodninger.ALLE)))
                        .flatMap(dele -> dele),
                liste.egne() == 0
                        ? List.of(knapper.medFelter(SPOERG_VENLIGT, ""))
                        : List.of(
                                knapper.medFelter(SPOERG_VENLIGT, ""),
                                knapper.medTitel(VIS_MANGLER, "", sprog.tekst("mangelliste.egne", liste.egne()))));
    }

    private Element person(Person en, Mangelliste liste) {
        var ord = new Mangelord(sprog, liste.idag());
        var linjer = new ArrayList<Element>();
        linjer.add(en.enhed().isEmpty() ? linje(fed(en.navn())) : linje(fed(en.navn()), daempet(" · " + en.enhed())));
        en.mangler().stream().limit(TING).map(ord::linje).forEach(linjer::add);
        if (en.mangler().size() > TING) {
            linjer.add(Skrift.underlinje(
                    sprog.tekst("mangelliste.og_flere", en.mangler().size() - TING)));
        }
        return Skrift.post(linjer);
    }

    private Stream<Element> flere(Mangelliste liste) {
        int skjulte = liste.folk().size() - FOLK;
        return skjulte > 0 ? Stream.of(Skrift.stille(sprog.tekst("mangelliste.flere_folk", skjulte))) : Stream.empty();
    }

    private List<Choice> valg(List<Person> folk) {
        return Stream.concat(
                        Stream.of(new Choice(sprog.tekst("mangelliste.alle", folk.size()), Anmodninger.ALLE)),
                        folk.stream()
                                .limit(VALG)
                                .map(en -> new Choice(en.navn(), en.id().entra())))
                .toList();
    }
}
