package dk.albertslund.styring.samtale;

import dk.albertslund.styring.drift.Brev;
import dk.albertslund.styring.samtale.ord.Saetning;
import java.util.List;
import java.util.Optional;

/** Det, der ikke kom frem, og at sende det igen. Kun for administratorer. */
final class Breve {

    /** Knappen, der gælder dem alle. */
    static final String ALLE = "alle";

    private static final List<String> UDTRYK = List.of(
            "vis doede breve",
            "doede breve",
            "hvad er ikke sendt",
            "hvad kom ikke frem",
            "send igen",
            "dead letters",
            "show dead letters",
            "what was not delivered",
            "send again");

    static Optional<Hensigt> i(Saetning saetning) {
        return saetning.er(UDTRYK) ? Optional.of(new Hensigt.VisBreve()) : Optional.empty();
    }

    static Skridt vis(Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaSeBreve()) {
            return Skridt.til(her, Hjaelp.sig("breve.kun_administratorer"));
        }
        var breve = opslag.doedeBreve();
        return Skridt.til(her, breve.isEmpty() ? Hjaelp.sig("breve.ingen") : new Visning.Brevliste(breve));
    }

    /** @param om et brevs nummer, eller {@link #ALLE} */
    static Skridt sendIgen(String om, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaSeBreve()) {
            return Skridt.til(her, Hjaelp.sig("breve.kun_administratorer"));
        }
        var valgte = opslag.doedeBreve().stream()
                .map(Brev::nr)
                .filter(nr -> om.equals(ALLE) || om.equals(Long.toString(nr)))
                .toList();
        return valgte.isEmpty()
                ? Skridt.til(her, Hjaelp.sig("breve.allerede_sendt"))
                : Skridt.til(her, Hjaelp.sig("breve.sendes", Tekst.tal(valgte.size())))
                        .bestil(List.of(new Bestilling.SendIgen(valgte)));
    }

    private Breve() {}
}
