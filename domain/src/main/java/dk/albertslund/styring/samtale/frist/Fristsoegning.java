package dk.albertslund.styring.samtale.frist;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Hvilken;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.ord.Omtale;
import dk.albertslund.styring.samtale.ord.Saetning;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hvilken dag der menes: den, der er nævnt ved navn eller slags, og ellers de nærmeste. */
record Fristsoegning(Ytring ytring) {

    private static final Set<String> START =
            Set.of("start", "starten", "startdato", "startdatoen", "starter", "begynder");
    private static final Set<String> EVALUERING =
            Set.of("evaluering", "evalueringen", "evalueringens", "slutevalueringen", "evaluation");
    private static final Set<String> MILEPAEL = Set.of("milepael", "milepaelen", "milestone");

    /** Den eneste, når den er nævnt; ellers dem, det kan være. */
    List<Frist> mulige() {
        if (har(EVALUERING)) {
            return naevntEllerAlle(evalueringer());
        }
        if (har(MILEPAEL)) {
            return naevntEllerAlle(milepaele());
        }
        var alle = opslag().proevehandlinger().stream()
                .filter(en -> en.afslutning().isEmpty())
                .map(this::af)
                .toList();
        return naevnt(alle)
                .or(() -> naevnt(milepaele()))
                .or(() -> naevnt(evalueringer()))
                .or(this::seneste)
                .map(List::of)
                .orElseGet(() -> alle.stream()
                        .filter(en -> !en.dag().isBefore(opslag().idag()))
                        .toList());
    }

    private Frist af(Proevehandling en) {
        return har(START) ? new Frist.Start(en) : new Frist.Slut(en);
    }

    /** ”forlæng den” lige efter, at den er gemt. */
    private Optional<Frist> seneste() {
        return Hvilken.seneste(opslag()).map(this::af);
    }

    private List<Frist> evalueringer() {
        return opslag().evalueringer().stream()
                .filter(en -> en.naeste().isPresent())
                .map(Evaluering::id)
                .flatMap(id -> Frist.med(Frist.Art.EVALUERING, id.vaerdi(), opslag()).stream())
                .filter(en -> en.maaFlyttes(Rettigheder.af(opslag())))
                .toList();
    }

    private List<Frist> milepaele() {
        var enhed = opslag().mig().enhed();
        return enhed.isEmpty()
                ? List.of()
                : opslag().maalplan(enhed, Aarshjul.aarFor(opslag().idag())).punkter().stream()
                        .flatMap(punkt -> punkt.milepaele().stream()
                                .filter(en -> en.naaet().isEmpty())
                                .<Frist>map(en -> new Frist.Naas(en, punkt.maal())))
                        .toList();
    }

    private List<Frist> naevntEllerAlle(List<Frist> alle) {
        return naevnt(alle).map(List::of).orElse(alle);
    }

    private Optional<Frist> naevnt(List<Frist> alle) {
        return Omtale.i(ytring.tekst(), alle, Frist::titel);
    }

    private boolean har(Set<String> ord) {
        return ytring.saetning().ord().stream().anyMatch(et -> Saetning.ligner(et, ord));
    }

    private Opslag opslag() {
        return ytring.opslag();
    }
}
