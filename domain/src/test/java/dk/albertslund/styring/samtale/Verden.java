package dk.albertslund.styring.samtale;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Begivenhedsregel;
import dk.albertslund.styring.aarshjul.Beroerte;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Faseregel;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.aarshjul.Mitaar;
import dk.albertslund.styring.aarshjul.Regel;
import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.begreb.Ordbog;
import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.dansk.Lighed;
import dk.albertslund.styring.dansk.Skoleferie;
import dk.albertslund.styring.drift.Afsendt;
import dk.albertslund.styring.drift.Brev;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Udgave;
import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Fremdrift;
import dk.albertslund.styring.maalplan.Godkendelse;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.paamindelse.Arbejdstid;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Udsaettelse;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.samtale.mig.OmMig;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rettelse;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** En lille kommune i hukommelsen: det, samtalen ændrer, kan den slå op bagefter. */
final class Verden {

    static final Medarbejder ANNA = medarbejder("anna", "Anna", "Dagplejen", Set.of(Borgergruppe.BOERN));
    static final Medarbejder EVA = medarbejder("eva", "Eva", "Dagplejen", Set.of(Borgergruppe.BOERN));
    static final Medarbejder BO = medarbejder("bo", "Bo", "Biblioteket", Set.of());
    static final Medarbejder CILLE = medarbejder("cille", "Cille", "Økonomi & Stab", Set.of(), Rolle.ORGANISATOR);

    static final Medarbejder DITTE =
            medarbejder("ditte", "Ditte", "Dagplejen", Set.of(Borgergruppe.BOERN), Rolle.LEDER);
    static final Medarbejder IDA = medarbejder("ida", "Ida", "Digitalisering", Set.of(), Rolle.ADMINISTRATOR);
    static final Medarbejder GITTE = medarbejder("gitte", "Gitte", "Dagtilbud", Set.of(), Rolle.LEDER);

    static final Medarbejder ASTA = medarbejder("asta", "Asta", "Digitalisering", Set.of(), Rolle.ADMINISTRATOR);
    static final Grundlag GRUNDLAG = new Grundlag(
            List.of(
                    new Faseregel(Fase.Navn.OPLAEG_TIL_MAAL, Regel.laes("1. december til 18. december"), Set.of(14)),
                    new Faseregel(Fase.Navn.UDVIKLINGSUGE, Regel.laes("uge 3"), Set.of(14)),
                    new Faseregel(
                            Fase.Navn.FAERDIGGOERELSE,
                            Regel.laes("1 arbejdsdag efter udviklingsuge til 15 arbejdsdage efter udviklingsuge"),
                            Set.of(14))),
            List.of(new Begivenhedsregel("lederdag", "Lederdag", Ejer.LEDELSE, Regel.laes("3. torsdag i maj"))),
            new Arbejdskalender(
                    Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31)),
                    Set.of(),
                    List.of(new Skoleferie(
                            Skoleferie.Navn.JULEFERIE,
                            new Skoleferie.Datoer(MonthDay.of(12, 21), MonthDay.of(1, 2))))));

    static final Maal FAELLESSKABER = Hierarki.faelles("Flere børn deltager i fællesskaber");
    private final Map<Proevehandling.Id, Proevehandling> proevehandlinger = new LinkedHashMap<>();
    private final Map<Notat.Id, Notat> notater = new LinkedHashMap<>();
    private final Map<Tegn.Id, Tegn> tegn = new LinkedHashMap<>();
    private List<Aerinde> raad = List.of();
    private final Map<Maal.Id, Maal> maal = new LinkedHashMap<>(Map.of(FAELLESSKABER.id(), FAELLESSKABER));
    private final Map<Evaluering.Id, Evaluering> evalueringer = new LinkedHashMap<>();
    private final List<Udgave> udgaver = new ArrayList<>();
    private final Map<String, Samarbejde> samarbejde = new LinkedHashMap<>();
    private final Map<Milepael.Id, Milepael> milepaele = new LinkedHashMap<>();
    private final Map<String, Maalplan.Endelig> endelige = new HashMap<>();
    private final Map<Integer, Aarsvalg> aarsvalg = new HashMap<>();
    private final Map<Fase.Navn, Fasesvar> fasesvar = new HashMap<>();
    private final Map<EgenPaamindelse.Id, EgenPaamindelse> paamindelser = new LinkedHashMap<>();
    private final List<Begreb> begreber = new ArrayList<>(Begrebseksempler.ORDBOG.begreber());
    final Enhederne organisation = new Enhederne();
    final Folkene ledelse = new Folkene(this);
    final Rundsendelserne rundsendelser = new Rundsendelserne();
    private final Map<Medarbejder, Sprog> sprog = new HashMap<>();
    private final Map<Medarbejder, Vaner> vaner = new HashMap<>();
    private final List<Dagslinje> dagens = new ArrayList<>();
    private final List<Logget> log = new ArrayList<>();
    final List<Aendring.Afsendelse> udbakke = new ArrayList<>();
    final Map<Medarbejder.Id, List<Afsendt>> sendt = new HashMap<>();
    private final List<Brev> breve = new ArrayList<>();
    private final Set<Long> fortrudte = new HashSet<>();
    private final Map<Ugeplan.Id, Ugeplan> ugeplaner = new LinkedHashMap<>();
    private final List<Forum> fora = new ArrayList<>(List.of(
            forum("direktoerforum", "Direktørforum", Forum.Rytme.UGE, 2),
            forum("alle", "Stormøde", Forum.Rytme.AAR, 90)));
    private final List<Moedestatus> moedestatus = new ArrayList<>();
    private final Map<Medarbejder, Samtale> samtaler = new HashMap<>();
    private final List<Godkendelse> godkendelser = new ArrayList<>();
    private final Map<Kalenderejer, UUID> kalendere = new HashMap<>();
    private final Map<Integer, Aarshjul> aarshjul = new HashMap<>();
    /** Det, kalenderne siger. */
    final Map<Medarbejder.Id, Arbejdstid> arbejdstider = new HashMap<>();

    /** Den, der kan lægges filer i. */
    Optional<Kanal> kanal = Optional.of(new Kanal("19:team", "19:kanal"));

    private Instant nu = Instant.parse("2026-11-23T08:00:00Z");
    private long naesteId;

    private record Logget(long nr, Medarbejder af, Instant hvornaar, Aendring aendring, boolean fortryder) {}

    /** Det, dagens besked har sagt i dag. */
    void dagens(String noegle, Visning.Dagsemne emne) {
        var sagt = new Udsaettelse(
                noegle, Optional.of(LocalDate.ofInstant(nu, ZoneId.of("Europe/Copenhagen"))), Optional.empty(), 0, "");
        dagens.add(new Dagslinje(sagt, emne, /* gjort= */ false));
    }

    /** Det, der var udsat, siges igen i dagens besked. */
    void siges(String noegle) {
        dagens.replaceAll(linje -> linje.stand().noegle().equals(noegle)
                ? new Dagslinje(
                        new Udsaettelse(
                                noegle,
                                Optional.of(LocalDate.ofInstant(nu, ZoneId.of("Europe/Copenhagen"))),
                                linje.stand().til(),
                                linje.stand().gange(),
                                linje.stand().grund()),
                        linje.emne(),
                        linje.gjort())
                : linje);
    }

    Optional<LocalDate> udsat(String noegle) {
        return stand(noegle).til();
    }

    String grund(String noegle) {
        return stand(noegle).grund();
    }

    private Udsaettelse stand(String noegle) {
        return dagens.stream()
                .map(Dagslinje::stand)
                .filter(stand -> stand.noegle().equals(noegle))
                .findFirst()
                .orElseThrow();
    }

    /** Det, personen ser, når hun skriver. */
    Skridt skriver(Medarbejder hvem, String tekst) {
        return goer(hvem, new Besked.Skrevet(tekst), true);
    }

    /** En rådgiver ville spørge i denne rækkefølge. */
    void raader(Aerinde... raekkefoelge) {
        raad = List.of(raekkefoelge);
    }

    /** Hun skriver noget, der er forstået som ærindet. */
    Skridt vil(Medarbejder hvem, Aerinde aerinde, String tekst) {
        return goer(
                hvem,
                opslag -> Hensigter.af(aerinde, Ytring.af(tekst, opslag))
                        .udfoer(samtaler.getOrDefault(hvem, new Ledig()), opslag),
                true);
    }

    Skridt skriverIKanal(Medarbejder hvem, String tekst) {
        return goer(hvem, new Besked.Skrevet(tekst), false);
    }

    Skridt trykker(Medarbejder hvem, Handling handling, String om, Map<String, String> felter) {
        return goer(hvem, new Besked.Trykket(handling, om, felter), true);
    }

    /** Noget, hun gjorde uden for sin egen chat, og som kun hun ser svaret på. */
    Skridt goer(Medarbejder hvem, Besked besked) {
        return goer(hvem, besked, true);
    }

    Skridt trykkerIKanal(Medarbejder hvem, Handling handling, String om) {
        return goer(hvem, new Besked.Trykket(handling, om, Map.of()), false);
    }

    Skridt installerer(Medarbejder hvem) {
        return goer(hvem, new Besked.Installeret(), true);
    }

    void gaar(Duration tid) {
        nu = nu.plus(tid);
    }

    void har(Ugeplan plan) {
        ugeplaner.put(plan.id(), plan);
    }

    /** Mødet er indkaldt og står i Outlook; er det ikke {@code indkaldt}, er det kun foreslået. */
    void har(Moede moede, boolean indkaldt) {
        moedestatus.add(new Moedestatus(
                moede.id(),
                indkaldt ? Optional.of(new Moedekalender.Oprettet("b", "https://t", "")) : Optional.empty(),
                "",
                /* aflyst= */ false,
                0,
                Set.of(),
                0,
                0,
                0,
                moede.deltagere().size(),
                Moedekalender.Svar.INTET));
    }

    Optional<Ugeplan> ugeplan(Ugeplan.Id id) {
        return Optional.ofNullable(ugeplaner.get(id));
    }

    List<Moedestatus> moedestatus() {
        return List.copyOf(moedestatus);
    }

    List<Forum> fora() {
        return List.copyOf(fora);
    }

    private static Forum forum(String noegle, String navn, Forum.Rytme rytme, int niveau) {
        return new Forum(
                noegle, navn, rytme, niveau, Duration.ofHours(2), Optional.empty(), Optional.empty(), 0, Set.of());
    }

    private static Forum medFoerste(Forum foer, Optional<LocalDateTime> foerste) {
        return new Forum(
                foer.noegle(),
                foer.navn(),
                foer.rytme(),
                foer.niveau(),
                foer.laengde(),
                foerste,
                foer.serie(),
                foer.omgang(),
                foer.indkaldte());
    }

    private static Moedestatus aflyst(Moedestatus et, boolean aflyst) {
        return new Moedestatus(
                et.moede(),
                et.oprettet(),
                et.fejl(),
                aflyst,
                et.omgang(),
                et.mangler(),
                et.ja(),
                et.maaske(),
                et.nej(),
                et.intet(),
                et.lokale());
    }

    void har(Brev brev) {
        breve.add(brev);
    }

    void har(Maal et) {
        maal.put(et.id(), et);
    }

    List<Maal> maal() {
        return List.copyOf(maal.values());
    }

    List<Milepael> milepaele() {
        return List.copyOf(milepaele.values());
    }

    Maalplan maalplan(String enhed, int aar) {
        return new Maalplan(
                enhed,
                aar,
                maal.values().stream()
                        .filter(et -> et.gaelder(aar) && et.enheder().contains(enhed))
                        .map(et -> new Maalplan.Punkt(
                                et,
                                milepaele.values().stream()
                                        .filter(en -> en.paa().equals(et.id()))
                                        .toList()))
                        .toList(),
                Optional.ofNullable(endelige.get(enhed + aar)));
    }

    private Fremdrift fremdrift(int aar, LocalDate idag) {
        var uge = aarshjul(aar).fase(Fase.Navn.UDVIKLINGSUGE);
        return Fremdrift.af(
                aar,
                new Fremdrift.Grundlag(
                        Map.of("Dagplejen", "Dagtilbud", "Børnehaven", "Dagtilbud", "Biblioteket", "Kultur"),
                        maal(),
                        godkendelser,
                        endelige.keySet().stream()
                                .filter(noegle -> noegle.endsWith(Integer.toString(aar)))
                                .map(noegle -> noegle.substring(0, noegle.length() - 4))
                                .collect(Collectors.toSet()),
                        uge.map(Fase::fra),
                        uge.map(Fase::til)),
                idag);
    }

    Aarshjul aarshjul() {
        return aarshjul(Aarshjul.aarFor(LocalDate.ofInstant(nu, ZoneId.of("Europe/Copenhagen"))));
    }

    Aarshjul aarshjul(int aar) {
        return aarshjul.getOrDefault(aar, GRUNDLAG.aarshjul(aar));
    }

    Optional<Aarsvalg> aarsvalg(int aar) {
        return Optional.ofNullable(aarsvalg.get(aar));
    }

    List<Proevehandling> gemte() {
        return List.copyOf(proevehandlinger.values());
    }

    List<Notat> gemteNotater() {
        return List.copyOf(notater.values());
    }

    List<Tegn> aftalteTegn() {
        return List.copyOf(tegn.values());
    }

    List<Evaluering> evalueringer() {
        return List.copyOf(evalueringer.values());
    }

    List<Samarbejde> samarbejde() {
        return List.copyOf(samarbejde.values());
    }

    /** Det, notatet er rettet fra og stadig er; det fortrudte er der ikke. */
    List<Rettelse> rettelser(Notat.Id id) {
        return log.stream()
                .filter(en -> !en.fortryder() && !fortrudte.contains(en.nr()))
                .flatMap(en -> en.aendring() instanceof Aendring.AfNotat(var foer, var efter)
                                && foer.isPresent()
                                && efter.isPresent()
                        ? Stream.of(new Rettelse(
                                foer.get(),
                                en.af().navn(),
                                LocalDate.ofInstant(en.hvornaar(), ZoneId.of("Europe/Copenhagen"))))
                        : Stream.empty())
                .filter(en -> en.foer().id().equals(id))
                .toList();
    }

    Optional<Fasesvar> fasesvar(Fase.Navn fase) {
        return Optional.ofNullable(fasesvar.get(fase));
    }

    /** Om ”annuller” nu ville føre hende ud af det, hun er ved. */
    boolean kanForlades(Medarbejder hvem) {
        var her = samtaler.getOrDefault(hvem, new Ledig());
        return her.videre(new Besked.Skrevet("annuller"), new Udsigt(hvem, true))
                        .naeste()
                instanceof Ledig;
    }

    private Skridt goer(Medarbejder hvem, Besked besked, boolean personlig) {
        return goer(hvem, opslag -> samtaler.getOrDefault(hvem, new Ledig()).videre(besked, opslag), personlig);
    }

    private Skridt goer(Medarbejder hvem, Function<Opslag, Skridt> tur, boolean personlig) {
        var skridt = tur.apply(new Udsigt(hvem, personlig));
        samtaler.put(hvem, skridt.naeste());
        skridt.aendringer().forEach(aendring -> udfoer(hvem, aendring, skridt.fortrudt()));
        skridt.bestilt().forEach(rundsendelser::bestilt);
        return skridt;
    }

    private void udfoer(Medarbejder hvem, Aendring aendring, Optional<Long> fortrudt) {
        gennemfoer(hvem, aendring);
        fortrudt.ifPresent(fortrudte::add);
        log.add(new Logget(log.size(), hvem, nu, aendring, fortrudt.isPresent()));
    }

    private void gennemfoer(Medarbejder hvem, Aendring aendring) {
        switch (aendring) {
            case Aendring.AfProevehandling(var foer, var efter) -> {
                foer.ifPresent(en -> proevehandlinger.remove(en.id()));
                efter.ifPresent(en -> proevehandlinger.put(en.id(), en));
            }
            case Aendring.AfNotat(var foer, var efter) -> {
                foer.ifPresent(et -> notater.remove(et.id()));
                efter.ifPresent(et -> notater.put(et.id(), et));
            }
            case Aendring.AfTegn(var foer, var efter) -> {
                foer.ifPresent(et -> tegn.remove(et.id()));
                efter.ifPresent(et -> tegn.put(et.id(), et));
            }
            case Aendring.AfEvaluering(var foer, var efter) -> {
                foer.ifPresent(en -> evalueringer.remove(en.id()));
                efter.ifPresent(en -> {
                    evalueringer.put(en.id(), en);
                    udgaver.add(new Udgave(en, hvem.navn(), nu));
                });
            }
            case Aendring.AfSamarbejde(var foer, var efter) -> {
                foer.ifPresent(et -> samarbejde.remove(et.paa() + et.enhed()));
                efter.ifPresent(et -> samarbejde.put(et.paa() + et.enhed(), et));
            }
            case Aendring.Samlet(var dele) -> dele.forEach(del -> gennemfoer(hvem, del));
            case Aendring.AfMaal(var foer, var efter) -> {
                foer.ifPresent(et -> maal.remove(et.id()));
                efter.ifPresent(et -> maal.put(et.id(), et));
            }
            case Aendring.AfMilepael(var foer, var efter) -> {
                foer.ifPresent(en -> milepaele.remove(en.id()));
                efter.ifPresent(en -> milepaele.put(en.id(), en));
            }
            case Aendring.AfMaalplan(var enhed, var aar, var _, var efter) ->
                efter.ifPresentOrElse(
                        endelig -> endelige.put(enhed + aar, endelig), () -> endelige.remove(enhed + aar));
            case Aendring.AfAarsvalg(var foer, var efter) -> {
                foer.ifPresent(valg -> aarsvalg.remove(valg.aar()));
                efter.ifPresent(valg -> aarsvalg.put(valg.aar(), valg));
            }
            case Aendring.AfPaamindelse(var foer, var efter) -> {
                foer.ifPresent(en -> paamindelser.remove(en.id()));
                efter.ifPresent(en -> paamindelser.put(en.id(), en));
            }
            case Aendring.AfBegreb(var foer, var efter) -> {
                begreber.removeIf(et -> foer.filter(et::equals).isPresent());
                efter.ifPresent(begreber::add);
            }
            case Aendring.AfAarshjul af -> aarshjul.put(af.efter().aar(), af.efter());
            case Aendring.AfRulning(var aar, var foert) -> {
                aarshjul.put(aar.efter().aar(), aar.efter());
                foert.stream().flatMap(et -> et.efter().stream()).forEach(this::har);
            }
            case Aendring.AfGodkendelse(var foer, var efter) -> {
                foer.ifPresent(godkendelser::remove);
                efter.ifPresent(godkendelser::add);
            }
            case Aendring.AfKalenderadresse af ->
                af.efter().ifPresentOrElse(kode -> kalendere.put(af.ejer(), kode), () -> kalendere.remove(af.ejer()));
            case Aendring.AfForum(var noegle, var _, var efter) ->
                fora.replaceAll(forum -> forum.noegle().equals(noegle) ? medFoerste(forum, efter) : forum);
            case Aendring.AfMoede(var _, var efter, var _) -> {
                ugeplaner.computeIfPresent(
                        efter.uge(),
                        (_, plan) -> plan.moede(efter.moede())
                                .map(moede -> plan.med(moede.til(efter.tid(), moede.lokale())))
                                .orElse(plan));
                moedestatus.replaceAll(et -> et.moede().equals(efter.moede()) ? aflyst(et, efter.aflyst()) : et);
            }
            case Aendring.AfUdsaettelse(var _, var efter) ->
                dagens.replaceAll(linje -> linje.stand().noegle().equals(efter.noegle())
                        ? new Dagslinje(efter, linje.emne(), linje.gjort())
                        : linje);
            case Aendring.AfVaner(var _, var efter) ->
                efter.ifPresentOrElse(valgt -> vaner.put(hvem, valgt), () -> vaner.remove(hvem));
            case Aendring.AfSprog af -> af.efter().ifPresentOrElse(et -> sprog.put(hvem, et), () -> sprog.remove(hvem));
            case Aendring.AfOrganisation(var foer, var efter) -> organisation.udfoer(foer, efter);
            case Aendring.Afsendelse af -> udbakke.add(af);
            case Aendring.AfRundsendelse(var id, var stoppet) -> {
                if (stoppet) {
                    rundsendelser.stop(id, nu);
                }
            }
            case Aendring.AfFasesvar svar ->
                svar.efter().ifPresentOrElse(et -> fasesvar.put(svar.fase(), et), () -> fasesvar.remove(svar.fase()));
        }
    }

    /** Id på det, ændringen handler om. */
    private static Stream<String> om(Aendring aendring) {
        return switch (aendring) {
            case Aendring.Samlet(var dele) -> dele.stream().flatMap(Verden::om);
            case Aendring.AfProevehandling(var foer, var efter) ->
                id(efter.or(() -> foer), en -> en.id().vaerdi());
            case Aendring.AfNotat(var foer, var efter) ->
                id(efter.or(() -> foer), et -> et.id().vaerdi());
            case Aendring.AfTegn(var foer, var efter) ->
                id(efter.or(() -> foer), et -> et.id().vaerdi());
            case Aendring.AfEvaluering(var foer, var efter) ->
                id(efter.or(() -> foer), en -> en.id().vaerdi());
            case Aendring.AfMaal(var foer, var efter) ->
                id(efter.or(() -> foer), et -> et.id().vaerdi());
            case Aendring.AfMilepael(var foer, var efter) ->
                id(efter.or(() -> foer), en -> en.id().vaerdi());
            case Aendring.AfBegreb(var foer, var efter) -> efter.or(() -> foer).map(Begreb::noegle).stream();
            default -> Stream.empty();
        };
    }

    private static <T> Stream<String> id(Optional<T> af, Function<T, UUID> id) {
        return af.map(id).map(UUID::toString).stream();
    }

    private static Medarbejder medarbejder(
            String id, String navn, String enhed, Set<Borgergruppe> grupper, Rolle... roller) {
        return new Medarbejder(
                new Medarbejder.Id(id),
                navn + " Prøve",
                navn,
                id + "@example.org",
                "",
                enhed,
                Optional.empty(),
                Set.of(roller),
                grupper);
    }

    private final class Udsigt implements Opslag {

        private final Medarbejder mig;
        private final boolean personlig;

        Udsigt(Medarbejder mig, boolean personlig) {
            this.mig = mig;
            this.personlig = personlig;
        }

        @Override
        public List<Afsendt> afsendt(Medarbejder.Id til, int antal) {
            return sendt.getOrDefault(til, List.of());
        }

        @Override
        public List<Medarbejder> navngivet(String navn) {
            return Stream.of(ANNA, EVA, BO, CILLE, DITTE, GITTE)
                    .filter(en ->
                            en.navn().equalsIgnoreCase(navn) || en.fornavn().equalsIgnoreCase(navn))
                    .toList();
        }

        @Override
        public List<Brev> doedeBreve() {
            return breve;
        }

        @Override
        public Optional<Roert> senestRoert(String hvad) {
            return log.reversed().stream()
                    .filter(en -> om(en.aendring()).anyMatch(hvad::equals))
                    .findFirst()
                    .map(en -> new Roert(en.af().id(), en.hvornaar()));
        }

        @Override
        public Medarbejder mig() {
            return mig;
        }

        @Override
        public boolean personlig() {
            return personlig;
        }

        @Override
        public Optional<Arbejdstid> arbejdstid() {
            return Optional.ofNullable(arbejdstider.get(mig.id()));
        }

        @Override
        public Optional<Kanal> filkanal() {
            return kanal;
        }

        @Override
        public String bot() {
            return "28:bot";
        }

        @Override
        public Instant nu() {
            return nu;
        }

        @Override
        public LocalDate idag() {
            return LocalDate.ofInstant(nu, ZoneId.of("Europe/Copenhagen"));
        }

        @Override
        public UUID nytId() {
            return new UUID(0, ++naesteId);
        }

        @Override
        public List<Maal> maal() {
            return maal.values().stream()
                    .filter(et ->
                            !et.arkiveret() && (et.faelles() || et.enheder().contains(mig.enhed())))
                    .toList();
        }

        @Override
        public Optional<Maal> maal(Maal.Id id) {
            return Optional.ofNullable(maal.get(id));
        }

        @Override
        public List<Maal> alleMaal() {
            return Verden.this.maal();
        }

        @Override
        public boolean bruges(Maal.Id id) {
            return milepaele.values().stream().anyMatch(en -> en.paa().equals(id))
                    || tegn.values().stream().anyMatch(en -> en.paa().equals(Paa.maal(id)))
                    || notater.values().stream().anyMatch(en -> en.paa().equals(Paa.maal(id)))
                    || proevehandlinger.values().stream()
                            .anyMatch(en ->
                                    en.maal().filter(et -> et.id().equals(id)).isPresent());
        }

        @Override
        public Optional<Milepael> milepael(Milepael.Id id) {
            return Optional.ofNullable(milepaele.get(id));
        }

        @Override
        public Maalplan maalplan(String enhed, int aar) {
            return Verden.this.maalplan(enhed, aar);
        }

        @Override
        public List<Maalsaetning> maalsaetninger() {
            return Hierarki.ALLE;
        }

        @Override
        public Optional<Aarsvalg> aarsvalg(int aar) {
            return Verden.this.aarsvalg(aar);
        }

        @Override
        public Organisationsopslag organisation() {
            return organisation;
        }

        @Override
        public Udbakkeopslag udbakke() {
            return rundsendelser;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Copenhagen");
        }

        @Override
        public Ledelsesopslag ledelse() {
            return ledelse;
        }

        @Override
        public Set<String> enheder() {
            return Set.of("Dagplejen", "Biblioteket", "Dagtilbud", "Økonomi & Stab");
        }

        @Override
        public Set<String> enhederUnderMig() {
            return mig.equals(GITTE)
                    ? Set.of("Dagplejen", "Børnehaven")
                    : mig.er(Rolle.LEDER) ? Set.of(mig.enhed()) : Set.of();
        }

        @Override
        public Optional<Medarbejder> lederAf(String enhed) {
            return Stream.of(DITTE, GITTE)
                    .filter(en -> en.enhed().equals(enhed))
                    .findFirst();
        }

        @Override
        public List<Proevehandling> proevehandlinger() {
            return proevehandlinger.values().stream()
                    .filter(en -> en.ejer().equals(mig.id()) || en.enhed().equals(mig.enhed()))
                    .toList()
                    .reversed();
        }

        @Override
        public Optional<Proevehandling> proevehandling(Proevehandling.Id id) {
            return Optional.ofNullable(proevehandlinger.get(id));
        }

        @Override
        public List<Proevehandling> lignende(Proevehandling en, int antal) {
            return proevehandlinger.values().stream()
                    .filter(anden ->
                            anden.afslutning().isPresent() && !anden.id().equals(en.id()))
                    .filter(anden -> Lighed.tripler(en.titel(), anden.titel()) > 0.2)
                    .limit(antal)
                    .toList();
        }

        @Override
        public List<Proevehandling> soeg(String tekst, int antal) {
            return proevehandlinger.values().stream()
                    .filter(en -> Lighed.tripler(tekst, en.titel()) > 0.2)
                    .limit(antal)
                    .toList();
        }

        @Override
        public Map<Proevehandling.Id, String> laering(Collection<Proevehandling.Id> af) {
            return af.stream()
                    .flatMap(id -> evalueringer(new Genstand.Proevehandlingen(id)).stream()
                            .filter(en -> en.gemt() && !en.laering().isEmpty())
                            .limit(1)
                            .map(en -> Map.entry(id, en.laering())))
                    .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public List<Tegn> tegn() {
            var mine = Stream.concat(
                            proevehandlinger().stream().map(en -> Paa.proevehandling(en.id())),
                            maal().stream().filter(et -> !et.faelles()).map(et -> Paa.maal(et.id())))
                    .toList();
            return tegn.values().stream()
                    .filter(et -> mine.contains(et.paa())
                            || et.noteresAf().filter(mig.id()::equals).isPresent())
                    .toList();
        }

        @Override
        public Optional<Tegn> tegn(Tegn.Id id) {
            return Optional.ofNullable(tegn.get(id));
        }

        @Override
        public Optional<Notat> notat(Notat.Id id) {
            return Optional.ofNullable(notater.get(id));
        }

        @Override
        public List<Notat> notaterPaa(Paa paa) {
            return notater.values().stream()
                    .filter(et -> et.paa().equals(paa))
                    .sorted(Comparator.comparing(Notat::fra))
                    .toList();
        }

        @Override
        public Map<Notat.Id, List<Rettelse>> rettelser(Collection<Notat.Id> ids) {
            return ids.stream().collect(toUnmodifiableMap(id -> id, Verden.this::rettelser));
        }

        @Override
        public Map<Medarbejder.Id, String> navne(Collection<Medarbejder.Id> hvem) {
            return Stream.of(ANNA, EVA, BO, CILLE, DITTE, GITTE)
                    .filter(en -> hvem.contains(en.id()))
                    .collect(toUnmodifiableMap(Medarbejder::id, Medarbejder::navn));
        }

        @Override
        public Optional<Visning.Billede> billede(Tegn tegn, Talraekke raekke) {
            return Optional.of(new Visning.Billede(
                    "https://aarshjul.example/" + tegn.id().vaerdi() + "/lyst.png",
                    "https://aarshjul.example/" + tegn.id().vaerdi() + "/moerkt.png"));
        }

        @Override
        public Optional<Evaluering> evaluering(Evaluering.Id id) {
            return Optional.ofNullable(evalueringer.get(id));
        }

        @Override
        public List<Evaluering> evalueringer(Genstand om) {
            return Verden.this.evalueringer().reversed().stream()
                    .filter(en -> en.om().equals(om))
                    .toList();
        }

        @Override
        public List<Evaluering> evalueringer() {
            return Verden.this.evalueringer().reversed().stream()
                    .filter(en -> en.af().equals(mig.id())
                            || en.enhed().equals(mig.enhed())
                            || proevehandlinger.values().stream()
                                    .filter(om ->
                                            om.id().vaerdi().equals(en.om().vaerdi()))
                                    .flatMap(om -> om.maal().stream())
                                    .anyMatch(et -> et.enheder().contains(mig.enhed())))
                    .toList();
        }

        @Override
        public List<Udgave> udgaver(Evaluering.Id id) {
            return udgaver.stream().filter(en -> en.indhold().id().equals(id)).toList();
        }

        @Override
        public List<Samarbejde> samarbejde(Evaluering.Id id) {
            return Verden.this.samarbejde().stream()
                    .filter(et -> et.paa().equals(id))
                    .toList();
        }

        @Override
        public Optional<Aarshjul> aarshjul() {
            return Optional.of(Verden.this.aarshjul().hos(mig.enhed()));
        }

        @Override
        public Optional<Aarshjul> aarshjul(int aar) {
            return Optional.of(Verden.this.aarshjul(aar));
        }

        @Override
        public List<Godkendelse> godkendelser(Maal.Id id) {
            return godkendelser.stream().filter(en -> en.maal().equals(id)).toList();
        }

        @Override
        public Fremdrift fremdrift(int aar) {
            return Verden.this.fremdrift(aar, idag());
        }

        @Override
        public Optional<UUID> kalenderkode(Kalenderejer ejer) {
            return Optional.ofNullable(kalendere.get(ejer));
        }

        @Override
        public Optional<String> kalenderadresse(UUID kode) {
            return Optional.of("https://styring.example.org/kalender/" + kode + ".ics");
        }

        @Override
        public Arbejdskalender kalender() {
            return GRUNDLAG.kalender();
        }

        @Override
        public Beroerte beroerte(int aar, String noegle) {
            return new Beroerte(1, 2, 0, List.of(DITTE, GITTE), List.of(BO));
        }

        @Override
        public Optional<Hjul> hjul() {
            var aarshjul = Verden.this.aarshjul();
            return personlig
                    ? Optional.of(new Mitaar(
                                    mig,
                                    aarshjul.hos(mig.enhed()),
                                    maalplan(mig.enhed(), aarshjul.aar()),
                                    proevehandlinger().stream()
                                            .filter(en -> en.ejer().equals(mig.id()))
                                            .toList(),
                                    paamindelser())
                            .hjul(idag()))
                    : Optional.of(new Hjul(
                            aarshjul.aar(),
                            idag(),
                            "",
                            Mitaar.faelles(aarshjul.hos("")).toList()));
        }

        @Override
        public Optional<Visning.Billede> billede(Hjul hjul) {
            return Optional.empty();
        }

        @Override
        public Optional<Fasesvar> fasesvar(int aar, Fase.Navn fase) {
            return Verden.this.fasesvar(fase);
        }

        @Override
        public Ordbog ordbog() {
            return new Ordbog(begreber);
        }

        @Override
        public List<Begrebsrettelse> begrebsrettelser(String noegle, int antal) {
            return log.reversed().stream()
                    .filter(en -> en.aendring() instanceof Aendring.AfBegreb(var foer, var efter)
                            && foer.isPresent()
                            && efter.filter(et -> et.noegle().equals(noegle)).isPresent())
                    .limit(antal)
                    .map(en -> new Begrebsrettelse(
                            LocalDate.ofInstant(en.hvornaar(), ZoneId.of("Europe/Copenhagen")),
                            en.af().navn(),
                            ((Aendring.AfBegreb) en.aendring()).foer().orElseThrow()))
                    .toList();
        }

        @Override
        public Optional<Udfoert> seneste() {
            return log.reversed().stream()
                    .filter(en -> en.af().equals(mig) && !en.fortryder() && !fortrudte.contains(en.nr()))
                    .findFirst()
                    .map(en -> new Udfoert(en.nr(), en.hvornaar(), en.aendring()));
        }

        @Override
        public List<Aerinde> raad() {
            return raad;
        }

        @Override
        public Optional<Sprog> sprog() {
            return Optional.ofNullable(sprog.get(mig));
        }

        @Override
        public List<EgenPaamindelse> paamindelser() {
            return paamindelser.values().stream()
                    .filter(en -> en.ejer().equals(mig.id()) && !en.dag().isBefore(idag()))
                    .toList();
        }

        @Override
        public Optional<EgenPaamindelse> paamindelse(EgenPaamindelse.Id id) {
            return Optional.ofNullable(paamindelser.get(id));
        }

        @Override
        public List<Dagslinje> dagens(LocalDate dag) {
            return dagens.stream()
                    .filter(linje -> linje.stand().fortalt().equals(Optional.of(dag)))
                    .toList();
        }

        @Override
        public Optional<Udsaettelse> udsaettelse(String noegle) {
            return dagens.stream()
                    .map(Dagslinje::stand)
                    .filter(stand -> stand.noegle().equals(noegle))
                    .findFirst();
        }

        @Override
        public Optional<Vaner> vaner() {
            return Optional.ofNullable(vaner.get(mig));
        }

        @Override
        public OmMig omMig() {
            return new OmMig(
                    (int) gemte().stream()
                            .filter(en -> en.ejer().equals(mig.id()))
                            .count(),
                    (int) gemteNotater().stream()
                            .filter(et -> et.af().equals(mig.id()))
                            .count(),
                    (int) Verden.this.evalueringer().stream()
                            .filter(en -> en.af().equals(mig.id()))
                            .count(),
                    (int) log.stream().filter(en -> en.af().equals(mig)).count(),
                    paamindelser().size(),
                    0);
        }

        @Override
        public List<Forum> fora() {
            return List.copyOf(fora);
        }

        @Override
        public int ledere(int niveau) {
            return niveau * 10;
        }

        @Override
        public Optional<Ugeplan> ugeplan(Ugeplan.Id id) {
            return Optional.ofNullable(ugeplaner.get(id));
        }

        @Override
        public Optional<Ugeplan> senesteUgeplan() {
            return List.copyOf(ugeplaner.values()).reversed().stream().findFirst();
        }

        @Override
        public List<Moedestatus> moedestatus(Ugeplan.Id id) {
            return List.copyOf(moedestatus);
        }
    }
}
