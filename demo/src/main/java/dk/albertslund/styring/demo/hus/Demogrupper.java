package dk.albertslund.styring.demo.hus;

import dk.albertslund.styring.demo.graph.Gruppe;
import dk.albertslund.styring.demo.personer.Demoperson;
import dk.albertslund.styring.demo.personer.Demopersoner;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Rolle;
import java.util.List;
import java.util.function.Predicate;

/** The directory's groups that say who may what, and whom everybody works for; named as the bot looks for them. */
final class Demogrupper {

    private Demogrupper() {}

    static List<Gruppe> alle() {
        return List.of(
                gruppe("Styring Organisatorer", it -> it.roller().contains(Rolle.ORGANISATOR)),
                gruppe("Styring Administratorer", it -> it.roller().contains(Rolle.ADMINISTRATOR)),
                gruppe("Borgergruppe Ældre", borgergruppe(Borgergruppe.AELDRE)),
                gruppe("Borgergruppe Børn", borgergruppe(Borgergruppe.BOERN)),
                gruppe("Borgergruppe Unge", borgergruppe(Borgergruppe.UNGE)),
                gruppe("Borgergruppe Voksne", borgergruppe(Borgergruppe.VOKSNE)),
                gruppe("Borgergruppe Erhverv", borgergruppe(Borgergruppe.ERHVERV)));
    }

    private static Predicate<Demoperson> borgergruppe(Borgergruppe gruppe) {
        return it -> it.borgergrupper().contains(gruppe);
    }

    private static Gruppe gruppe(String navn, Predicate<Demoperson> med) {
        var medlemmer = Demopersoner.alle().stream().filter(med).map(Demoperson::id);
        return new Gruppe(Demokommune.id(navn), navn, medlemmer.toList());
    }
}
