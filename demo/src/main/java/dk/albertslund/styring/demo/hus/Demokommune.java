package dk.albertslund.styring.demo.hus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.demo.graph.Bruger;
import dk.albertslund.styring.demo.graph.Gruppe;
import dk.albertslund.styring.demo.graph.Kommune;
import dk.albertslund.styring.demo.graph.Rum;
import dk.albertslund.styring.demo.personer.Demoperson;
import dk.albertslund.styring.demo.personer.Demopersoner;
import java.util.List;
import java.util.UUID;

/** The people as the municipality's directory has them, with the rooms one can meet in. */
final class Demokommune {

    private static final List<Rum> RUM = List.of(
            rum("Rådhuset, Byrådssalen", "byraadssalen", 80),
            rum("Musikteatret, sal 2", "musikteatret.sal2", 120),
            rum("Biblioteket, Salonen", "biblioteket.salonen", 40),
            rum("Toftegården, Stuen", "toftegaarden.stuen", 30),
            rum("Brøndagerskolen, Aulaen", "broendagerskolen.aulaen", 150),
            rum("Idrætsområdet, Mødesalen", "idraetsomraadet.moedesalen", 24));

    private Demokommune() {}

    static Kommune kommune(List<Gruppe> grupper) {
        return new Kommune(Demopersoner.alle().stream().map(Demokommune::bruger).toList(), grupper, RUM);
    }

    private static Bruger bruger(Demoperson person) {
        return Bruger.ansat(
                person.id(),
                person.fornavn(),
                person.efternavn(),
                person.mail(),
                person.titel(),
                person.enhed(),
                person.lederId());
    }

    private static Rum rum(String navn, String adresse, int pladser) {
        return new Rum(id(navn), navn, adresse + "@albertslund.example", pladser);
    }

    static String id(String navn) {
        return UUID.nameUUIDFromBytes(("styring/demo/" + navn).getBytes(UTF_8)).toString();
    }
}
