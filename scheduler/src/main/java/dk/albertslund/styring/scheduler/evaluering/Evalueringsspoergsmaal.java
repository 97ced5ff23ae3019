package dk.albertslund.styring.scheduler.evaluering;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.evaluering.Rytme;
import dk.albertslund.styring.evaluering.Rytme.Anledning;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.evaluering.Evalueringsudkast;
import dk.albertslund.styring.samtale.evaluering.Spoergsmaal;
import dk.albertslund.styring.store.EvalueringStore;
import dk.albertslund.styring.store.MaalStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.NotatStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A day's questions about what is tried out: to the owner in the rhythm of the prøvehandling and on a day that was agreed
 * on, and to the partners when something they share has been evaluated. Whoever has just told is left in peace.
 */
@Component
public class Evalueringsspoergsmaal {

    /** So many days without a run an agreed day can wait; its key sees to it that it is sent once. */
    private static final int LAENGSTE_FERIE = 14;

    /** What was told so few days ago is not asked for again. */
    private static final int NYLIGT = 7;

    private final ProevehandlingStore proevehandlinger;
    private final MaalStore maal;
    private final NotatStore notater;
    private final EvalueringStore evalueringer;
    private final MedarbejderStore medarbejdere;
    private final Clock clock;

    public Evalueringsspoergsmaal(
            ProevehandlingStore proevehandlinger,
            MaalStore maal,
            NotatStore notater,
            EvalueringStore evalueringer,
            MedarbejderStore medarbejdere,
            Clock clock) {
        this.proevehandlinger = proevehandlinger;
        this.maal = maal;
        this.notater = notater;
        this.evalueringer = evalueringer;
        this.medarbejdere = medarbejdere;
        this.clock = clock;
    }

    public List<TilPerson> den(LocalDate dag) {
        return Stream.of(iRytmen(dag), aftalte(dag), samarbejdet(dag))
                .flatMap(List::stream)
                .toList();
    }

    private List<TilPerson> iRytmen(LocalDate dag) {
        var dem = proevehandlinger.running(dag).stream()
                .filter(en -> anledning(en, dag).isPresent())
                .toList();
        var ids = dem.stream().map(Proevehandling::id).toList();
        var set = notater.on(ids.stream().map(Paa::proevehandling).toList());
        var sidst = evalueringer.latest(ids);
        return dem.stream()
                .filter(en -> !nyligt(en, dag, set, sidst))
                .map(en -> spoerg(
                        en,
                        anledning(en, dag).orElseThrow(),
                        dag,
                        set.getOrDefault(Paa.proevehandling(en.id()), List.of())))
                .toList();
    }

    private static Optional<Anledning> anledning(Proevehandling en, LocalDate dag) {
        return new Rytme(en.start(), en.slut()).den(dag);
    }

    /** A number or a look is enough for the small question; the large ones want an evaluation. */
    private static boolean nyligt(
            Proevehandling en, LocalDate dag, Map<Paa, List<Notat>> set, Map<Proevehandling.Id, LocalDate> evalueret) {
        var siden = dag.minusDays(NYLIGT);
        var tegnet = set.getOrDefault(Paa.proevehandling(en.id()), List.of()).stream()
                .anyMatch(et -> et.til().isAfter(siden));
        return Optional.ofNullable(evalueret.get(en.id()))
                        .filter(siden::isBefore)
                        .isPresent()
                || (tegnet && anledning(en, dag).orElseThrow() == Anledning.CHECKIN);
    }

    private static TilPerson spoerg(Proevehandling en, Anledning ved, LocalDate dag, List<Notat> tegn) {
        var noegle = "evaluering/%s/%s/%s".formatted(en.id().vaerdi(), ved, dag);
        var id = id(noegle);
        var emne = new OmProevehandling(en);
        return new TilPerson(
                en.ejer(),
                noegle,
                switch (ved) {
                    case CHECKIN -> Spoergsmaal.checkin(id, en, tegn);
                    case MIDTVEJS -> stort(id, emne, Slags.UNDERVEJS, ved, dag, tegn);
                    case SLUT -> stort(id, emne, Slags.ENDELIG, ved, dag, tegn);
                });
    }

    private static Visning stort(
            Evaluering.Id id, OmProevehandling om, Slags slags, Anledning ved, LocalDate dag, List<Notat> tegn) {
        var kladde = Evalueringsudkast.tomt(
                id, om, slags, dag, tegn, om.en().ejer(), om.en().enhed());
        return Spoergsmaal.evaluering(om, kladde, Optional.of(ved), tegn);
    }

    /** A draft that was put off, and the endelige a foreløbig one has booked. */
    private List<TilPerson> aftalte(LocalDate dag) {
        return evalueringer.due(dag.minusDays(LAENGSTE_FERIE), dag).stream()
                .filter(en -> !en.gemt() || !afloest(en))
                .flatMap(en -> emne(en).map(om -> aftalt(en, om)).stream())
                .toList();
    }

    /** The endelige has come meanwhile. */
    private boolean afloest(Evaluering foreloebig) {
        return evalueringer.on(foreloebig.om()).stream()
                .anyMatch(en ->
                        en.gemt() && en.slags() == Slags.ENDELIG && !en.dato().isBefore(foreloebig.dato()));
    }

    private List<Notat> noteret(Paa paa) {
        return notater.on(List.of(paa)).getOrDefault(paa, List.of());
    }

    private TilPerson aftalt(Evaluering en, Emne om) {
        var dag = en.naeste().orElseThrow();
        var noegle = "evaluering/%s/%s".formatted(en.id().vaerdi(), dag);
        var set = om instanceof OmProevehandling(var den) ? noteret(Paa.proevehandling(den.id())) : List.<Notat>of();
        var kladde =
                en.gemt() ? Evalueringsudkast.tomt(id(noegle), om, Slags.ENDELIG, dag, set, en.af(), en.enhed()) : en;
        return new TilPerson(en.af(), noegle, Spoergsmaal.evaluering(om, kladde, Optional.empty(), set));
    }

    /** To the leader of each enhed that takes part and has not answered yet. */
    private List<TilPerson> samarbejdet(LocalDate dag) {
        var fra = dag.minusDays(LAENGSTE_FERIE).atStartOfDay(clock.getZone()).toInstant();
        var til = dag.atStartOfDay(clock.getZone()).toInstant();
        var saved = evalueringer.saved(fra, til);
        if (saved.isEmpty()) {
            return List.of();
        }
        var kendte = medarbejdere.enheder();
        return saved.stream()
                .flatMap(en -> emne(en).stream()
                        .flatMap(om -> om.enheder(kendte).stream()
                                .filter(enhed -> !enhed.equals(en.enhed()) && !harSvaret(enhed, en))
                                .flatMap(enhed -> medarbejdere.lederAf(enhed).stream()
                                        .map(Medarbejder::id)
                                        .map(leder -> new TilPerson(
                                                leder,
                                                "samarbejde/%s/%s"
                                                        .formatted(en.id().vaerdi(), enhed),
                                                Spoergsmaal.samarbejde(en, om, enhed))))))
                .toList();
    }

    private boolean harSvaret(String enhed, Evaluering en) {
        return evalueringer.samarbejde(en.id()).stream().map(Samarbejde::enhed).anyMatch(enhed::equals);
    }

    private Optional<Emne> emne(Evaluering en) {
        return switch (en.om()) {
            case Genstand.Proevehandlingen(var id) -> proevehandlinger.find(id).map(OmProevehandling::new);
            case Genstand.Maalet(var id) -> maal.find(id).map(Emne.OmMaal::new);
        };
    }

    /** The same question is the same evaluation, however often it is asked and answered. */
    private static Evaluering.Id id(String noegle) {
        return new Evaluering.Id(UUID.nameUUIDFromBytes(noegle.getBytes(UTF_8)));
    }
}
