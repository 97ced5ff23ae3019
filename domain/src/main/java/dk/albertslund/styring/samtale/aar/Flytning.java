package dk.albertslund.styring.samtale.aar;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Flyttet;
import dk.albertslund.styring.aarshjul.Rundsendt;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Korn;
import dk.albertslund.styring.dansk.Periode;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Aendring.AfAarshjul;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Flytteform;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Organisatoren flytter en frist: ser, hvem det rører, siger ja, og alle får én besked. */
public final class Flytning {

    static Skridt begynd(String noegle, Ytring sagt, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Egenfrist.kan(noegle, opslag)
                    ? Egenfrist.begynd(noegle, sagt, her, opslag)
                    : Skridt.til(her, Hjaelp.sig("flyt.kun_organisatorer"));
        }
        return hjul(sagt, opslag)
                .flatMap(hjul -> hjul.sted(noegle).map(nu -> {
                    var kort = new Flyttekort(hjul.aar(), noegle, nu.start(), nu.slut(), opslag.nytId());
                    return fremlagt(kort, hjul, Flyttefelter.af(ny(noegle, nu, sagt)), List.of(), opslag);
                }))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("aarshjul.tomt")));
    }

    /** Det år, den nye dato hører til. */
    private static Optional<Aarshjul> hjul(Ytring sagt, Opslag opslag) {
        var dag = sagt.dato(Retning.FREMTID).map(Datofund.Dato::frist).orElseGet(opslag::idag);
        return opslag.aarshjul(Aarshjul.aarFor(dag));
    }

    /** En dag eller en uge flyttes hel; ellers er det fristen, der flyttes, når der ikke er sagt to dage. */
    private static Periode ny(String noegle, Periode nu, Ytring sagt) {
        var dato = sagt.dato(Retning.FREMTID);
        if (dato.isEmpty()) {
            return nu;
        }
        var begynder = dato.get().begyndelse();
        if (noegle.equals(Fase.Navn.UDVIKLINGSUGE.noegle())) {
            return flyttetHen(nu, Periode.uge(begynder).start());
        }
        if (nu.start().equals(nu.slut())) {
            return flyttetHen(nu, begynder);
        }
        var frist = dato.get().frist();
        var fra = dato.get().start().filter(dag -> dag.isBefore(frist)).orElse(nu.start());
        return new Periode(frist.isBefore(fra) ? frist : fra, frist, Korn.DAG);
    }

    private static Periode flyttetHen(Periode nu, LocalDate start) {
        return new Periode(start, start.plusDays(nu.dage() - 1), Korn.DAG);
    }

    public static Skridt gem(Trykket tryk, boolean medBesked, Samtale her, Opslag opslag) {
        return med(tryk, her, opslag, (kort, hjul, ny) -> flyttet(kort, hjul, ny, tryk, medBesked, her, opslag));
    }

    /** Som en af modtagerne vil se den. */
    public static Skridt se(Trykket tryk, Samtale her, Opslag opslag) {
        return med(
                tryk,
                her,
                opslag,
                (kort, hjul, ny) ->
                        Skridt.til(her, besked(hjul.flyttet(kort.noegle(), ny), Flyttefelter.af(tryk), opslag)));
    }

    private interface Videre {
        Skridt med(Flyttekort kort, Aarshjul hjul, Periode ny);
    }

    /** Kortet er en påstand: retten, året og det, der flyttes, slås op, og ligger det et andet sted nu, vises det. */
    private static Skridt med(Trykket tryk, Samtale her, Opslag opslag, Videre videre) {
        if (!Rettigheder.af(opslag).maaPlanlaegge()) {
            return Skridt.til(her, Hjaelp.sig("flyt.kun_organisatorer"));
        }
        var felter = Flyttefelter.af(tryk);
        return Flyttekort.laes(tryk.om())
                .flatMap(kort -> opslag.aarshjul(kort.aar())
                        .flatMap(hjul ->
                                hjul.sted(kort.noegle()).map(nu -> med(kort, hjul, nu, felter, videre, opslag))))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig(tekst("kort.gammelt"), Knap.til(Handling.VIS_AARSHJUL))));
    }

    private static Skridt med(
            Flyttekort kort, Aarshjul hjul, Periode nu, Flyttefelter felter, Videre videre, Opslag opslag) {
        if (!nu.equals(kort.dage())) {
            var nyt = new Flyttekort(kort.aar(), kort.noegle(), nu.start(), nu.slut(), opslag.nytId());
            return fremlagt(nyt, hjul, felter, List.of(tekst("flyt.aendret_siden")), opslag);
        }
        var fejl = felter.fejl(nu, opslag);
        return fejl.isEmpty() ? videre.med(kort, hjul, felter.periode()) : fremlagt(kort, hjul, felter, fejl, opslag);
    }

    private static Skridt flyttet(
            Flyttekort kort, Aarshjul foer, Periode ny, Trykket tryk, boolean medBesked, Samtale her, Opslag opslag) {
        var flyttet = foer.flyttet(kort.noegle(), ny);
        var modtagere = medBesked
                ? opslag.beroerte(foer.aar(), kort.noegle()).modtagere().stream()
                        .map(Medarbejder::id)
                        .toList()
                : List.<Medarbejder.Id>of();
        var sendt = Optional.of(new Rundsendt(kort.besked(), flyttet)).filter(en -> !modtagere.isEmpty());
        return Skridt.til(Fremlagt.efter(her, tryk.om()), new Visning.Flyttekvittering(flyttet, modtagere.size()))
                .med(new AfAarshjul(foer, foer.flyt(kort.noegle(), ny, opslag.kalender()), sendt))
                .bestil(sendt.stream()
                        .<Bestilling>map(_ -> new Bestilling.Rundsend(new Rundsendelse(
                                new Rundsendelse.Id(kort.id()),
                                opslag.mig().id(),
                                besked(flyttet, Flyttefelter.af(tryk), opslag),
                                new Rundsendelse.Modtagere.Bestemte(modtagere),
                                opslag.nu(),
                                Optional.empty())))
                        .toList());
    }

    private static Visning besked(Flyttet flyttet, Flyttefelter felter, Opslag opslag) {
        return new Visning.Flyttebesked(flyttet, felter.besked(), opslag.mig().navn());
    }

    private static Skridt fremlagt(
            Flyttekort kort, Aarshjul hjul, Flyttefelter felter, List<Tekst> fejl, Opslag opslag) {
        var gyldig = felter.fejl(kort.dage(), opslag).isEmpty();
        var ny = gyldig ? felter.periode() : kort.dage();
        var form = new Flytteform(
                kort.om(),
                hjul.flyttet(kort.noegle(), ny),
                hjul.flyttet(hjul.flyt(kort.noegle(), ny, opslag.kalender())).stream()
                        .filter(et -> !et.noegle().equals(kort.noegle()))
                        .toList(),
                opslag.beroerte(hjul.aar(), kort.noegle()),
                gyldig ? felter.raad(opslag.kalender()) : List.of(),
                felter.besked(),
                fejl);
        return Skridt.til(new Fremlagt(Handling.GEM_FLYTNING, kort.om(), felter.somFelter()), form);
    }

    private Flytning() {}
}
