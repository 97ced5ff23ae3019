package dk.albertslund.styring.samtale.viden;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import java.util.List;
import java.util.Optional;

/** Begreberne i samtalen: hvad de betyder, og hvordan de er blevet rettet. */
public final class Begreber {

    private static final Visning UKENDT = Hjaelp.sig(tekst("begreb.ukendt"), Knap.til(Handling.VIS_BEGREBER));

    private static final int RETTELSER = 8;

    public static Visning forklar(String noegle, Opslag opslag) {
        return opslag.ordbog().find(noegle).map(et -> forklar(et, opslag)).orElseGet(() -> UKENDT);
    }

    public static Visning forklar(Begreb begreb, Opslag opslag) {
        return new Visning.Begrebssvar(
                begreb, opslag.ordbog().beslaegtede(begreb), maaRette(opslag), hosJer(begreb, opslag));
    }

    public static Visning forskel(List<Begreb> begreber, Opslag opslag) {
        return new Visning.Begrebsforskel(
                begreber,
                begreber.stream()
                        .flatMap(begreb -> hosJer(begreb, opslag).stream())
                        .findFirst());
    }

    /** Hvor andre læser med, er det ikke til at sige, hvem ”jer” er. */
    private static Optional<Tekst> hosJer(Begreb begreb, Opslag opslag) {
        if (!opslag.personlig()) {
            return Optional.empty();
        }
        return switch (begreb.noegle()) {
            case "maal", "maalsaetning" ->
                opslag.maal().stream()
                        .findFirst()
                        .map(et -> tekst("begreb.hos_jer.maal", ord(et.over().maalsaetning()), ord(et.titel())));
            case "tegn" -> opslag.tegn().stream().findFirst().map(et -> tekst("begreb.hos_jer", ord(et.navn())));
            case "proevehandling" ->
                opslag.proevehandlinger().stream().findFirst().map(en -> tekst("begreb.hos_jer", ord(en.titel())));
            default -> Optional.empty();
        };
    }

    private static boolean maaRette(Opslag opslag) {
        return opslag.personlig() && Rettigheder.af(opslag).maaRetteBegreber();
    }

    public static Visning alle(Opslag opslag) {
        return new Visning.Ordliste(opslag.ordbog().begreber(), maaRette(opslag));
    }

    public static Skridt historie(String noegle, Samtale her, Opslag opslag) {
        return Skridt.til(
                her,
                opslag.ordbog()
                        .find(noegle)
                        .<Visning>map(et -> new Visning.Begrebshistorie(et, opslag.begrebsrettelser(noegle, RETTELSER)))
                        .orElseGet(() -> UKENDT));
    }

    private Begreber() {}
}
