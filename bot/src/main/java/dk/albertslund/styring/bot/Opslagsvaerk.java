package dk.albertslund.styring.bot;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Beroerte;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.begreb.Ordbog;
import dk.albertslund.styring.bot.billeder.Billeder;
import dk.albertslund.styring.bot.billeder.Tema;
import dk.albertslund.styring.bot.hjul.Aarene;
import dk.albertslund.styring.bot.hjul.Beroeringer;
import dk.albertslund.styring.bot.hjul.Hjulbillede;
import dk.albertslund.styring.bot.kalender.Aarskalendere;
import dk.albertslund.styring.bot.kurve.Kurvebillede;
import dk.albertslund.styring.dansk.Arbejdskalender;
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
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Arbejdstid;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Udsaettelse;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Ledelsesopslag;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Organisationsopslag;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Udbakkeopslag;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.samtale.mig.OmMig;
import dk.albertslund.styring.scheduler.dagen.Dagens;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.store.AendringStore;
import dk.albertslund.styring.store.ArbejdstidStore;
import dk.albertslund.styring.store.BegrebStore;
import dk.albertslund.styring.store.BrevStore;
import dk.albertslund.styring.store.EvalueringStore;
import dk.albertslund.styring.store.ForfaldStore;
import dk.albertslund.styring.store.ForumStore;
import dk.albertslund.styring.store.HierarkiStore;
import dk.albertslund.styring.store.KalenderadresseStore;
import dk.albertslund.styring.store.LedelseStore;
import dk.albertslund.styring.store.MaalStore;
import dk.albertslund.styring.store.MaalplanStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.NotatStore;
import dk.albertslund.styring.store.OrganisationStore;
import dk.albertslund.styring.store.PaamindelseStore;
import dk.albertslund.styring.store.PersondataStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.store.RundsendelseStore;
import dk.albertslund.styring.store.SoegningStore;
import dk.albertslund.styring.store.TegnStore;
import dk.albertslund.styring.store.TurStore.Begyndt;
import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.store.VaneStore;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rettelse;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.udsendelse.Forfald;
import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udtraek.Kanalfiler;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a conversation can look up, read from the database when it is asked for and not before. */
@Component
class Opslagsvaerk {

    private static final int DOEDE_BREVE = 50;

    private final HierarkiStore hierarki;
    private final MaalStore maal;
    private final MaalplanStore maalplaner;
    private final MedarbejderStore medarbejdere;
    private final ProevehandlingStore proevehandlinger;
    private final SoegningStore soegning;
    private final TegnStore tegn;
    private final EvalueringStore evalueringer;
    private final NotatStore notater;
    private final AarshjulStore aarshjul;
    private final AendringStore aendringer;
    private final BegrebStore begreber;
    private final UgeplanStore ugeplaner;
    private final ForumStore fora;
    private final PaamindelseStore paamindelser;
    private final Dagens dagens;
    private final ForfaldStore forfald;
    private final VaneStore vaner;
    private final ArbejdstidStore arbejdstider;
    private final PersondataStore persondata;
    private final OrganisationStore organisation;
    private final LedelseStore ledelse;
    private final RundsendelseStore rundsendelser;
    private final BrevStore breve;
    private final Grundlag grundlag;
    private final Aarene aarene;
    private final Beroeringer beroeringer;
    private final KalenderadresseStore kalenderkoder;
    private final Aarskalendere kalendere;
    private final Billeder billeder;
    private final Kanalfiler kanalfiler;
    private final Clock clock;

    Opslagsvaerk(
            HierarkiStore hierarki,
            MaalStore maal,
            MaalplanStore maalplaner,
            MedarbejderStore medarbejdere,
            ProevehandlingStore proevehandlinger,
            SoegningStore soegning,
            TegnStore tegn,
            EvalueringStore evalueringer,
            NotatStore notater,
            AarshjulStore aarshjul,
            AendringStore aendringer,
            BegrebStore begreber,
            UgeplanStore ugeplaner,
            ForumStore fora,
            PaamindelseStore paamindelser,
            Dagens dagens,
            ForfaldStore forfald,
            VaneStore vaner,
            ArbejdstidStore arbejdstider,
            PersondataStore persondata,
            OrganisationStore organisation,
            LedelseStore ledelse,
            RundsendelseStore rundsendelser,
            BrevStore breve,
            Grundlag grundlag,
            Aarene aarene,
            Beroeringer beroeringer,
            KalenderadresseStore kalenderkoder,
            Aarskalendere kalendere,
            Billeder billeder,
            Kanalfiler kanalfiler,
            Clock clock) {
        this.hierarki = hierarki;
        this.maal = maal;
        this.maalplaner = maalplaner;
        this.medarbejdere = medarbejdere;
        this.proevehandlinger = proevehandlinger;
        this.soegning = soegning;
        this.tegn = tegn;
        this.evalueringer = evalueringer;
        this.notater = notater;
        this.aarshjul = aarshjul;
        this.aendringer = aendringer;
        this.begreber = begreber;
        this.ugeplaner = ugeplaner;
        this.fora = fora;
        this.paamindelser = paamindelser;
        this.dagens = dagens;
        this.forfald = forfald;
        this.vaner = vaner;
        this.arbejdstider = arbejdstider;
        this.persondata = persondata;
        this.organisation = organisation;
        this.ledelse = ledelse;
        this.rundsendelser = rundsendelser;
        this.breve = breve;
        this.grundlag = grundlag;
        this.aarene = aarene;
        this.beroeringer = beroeringer;
        this.kalenderkoder = kalenderkoder;
        this.kalendere = kalendere;
        this.billeder = billeder;
        this.kanalfiler = kanalfiler;
        this.clock = clock;
    }

    Opslag til(Indgaaende ind, Begyndt begyndt, Instant now) {
        var hvem = begyndt.hvem().orElseGet(() -> Medarbejder.ukendt(ind.fra(), ind.navn()));
        return new Opslaget(ind, hvem, begyndt.sprog(), now);
    }

    /** For one message: it knows who asks, and reads each thing once. */
    private final class Opslaget implements Opslag {

        private final Indgaaende ind;
        private final Medarbejder mig;
        private final Optional<Sprog> sprog;
        private final Instant nu;
        private final Laest<List<Proevehandling>> mine = new Laest<>(() -> proevehandlinger.of(mig()));
        private final Laest<List<Tegn>> mineTegn = new Laest<>(() -> tegn.of(mig()));
        private final Laest<Map<Paa, List<Notat>>> mineNotater = new Laest<>(() -> notater.on(minePaa()));
        private final Laest<List<Maal>> enhedensMaal = new Laest<>(() -> maal.of(mig().enhed()));
        private final Laest<List<Maalsaetning>> alleMaalsaetninger = new Laest<>(hierarki::maalsaetninger);
        private final Laest<Set<String>> underMig = new Laest<>(() -> medarbejdere.enhederUnder(mig().id()));

        private final Laest<Ordbog> ordbog = new Laest<>(begreber::all);

        Opslaget(Indgaaende ind, Medarbejder mig, Optional<Sprog> sprog, Instant nu) {
            this.ind = ind;
            this.mig = mig;
            this.sprog = sprog;
            this.nu = nu;
        }

        @Override
        public Medarbejder mig() {
            return mig;
        }

        @Override
        public boolean personlig() {
            return ind.kunForAfsenderen();
        }

        @Override
        public Optional<Kanal> filkanal() {
            return ind.kunForAfsenderen() ? kanalfiler.faelles() : ind.kanal();
        }

        @Override
        public String bot() {
            return ind.sted().bot();
        }

        @Override
        public Instant nu() {
            return nu;
        }

        @Override
        public LocalDate idag() {
            return LocalDate.ofInstant(nu, clock.getZone());
        }

        @Override
        public UUID nytId() {
            return UUID.randomUUID();
        }

        @Override
        public List<Maal> maal() {
            return enhedensMaal.get();
        }

        @Override
        public Optional<Maal> maal(Maal.Id id) {
            return maal.find(id);
        }

        @Override
        public List<Maal> alleMaal() {
            return maal.all();
        }

        @Override
        public boolean bruges(Maal.Id id) {
            return maal.isUsed(id);
        }

        @Override
        public Optional<Milepael> milepael(Milepael.Id id) {
            return maalplaner.milepael(id);
        }

        @Override
        public Maalplan maalplan(String enhed, int aar) {
            return maalplaner.find(enhed, aar);
        }

        @Override
        public List<Maalsaetning> maalsaetninger() {
            return alleMaalsaetninger.get();
        }

        @Override
        public Optional<Aarsvalg> aarsvalg(int aar) {
            return hierarki.valg(aar);
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
            return clock.getZone();
        }

        @Override
        public Ledelsesopslag ledelse() {
            return ledelse;
        }

        @Override
        public Set<String> enheder() {
            return medarbejdere.enheder();
        }

        @Override
        public Set<String> enhederUnderMig() {
            return underMig.get();
        }

        @Override
        public Optional<Medarbejder> lederAf(String enhed) {
            return medarbejdere.lederAf(enhed);
        }

        @Override
        public List<Proevehandling> proevehandlinger() {
            return mine.get();
        }

        @Override
        public Optional<Proevehandling> proevehandling(Proevehandling.Id id) {
            return proevehandlinger.find(id);
        }

        @Override
        public List<Proevehandling> lignende(Proevehandling en, int antal) {
            return soegning.similarFinished(en, antal);
        }

        @Override
        public List<Proevehandling> soeg(String tekst, int antal) {
            return soegning.search(tekst, antal);
        }

        @Override
        public List<Tegn> tegn() {
            return mineTegn.get();
        }

        @Override
        public Optional<Tegn> tegn(Tegn.Id id) {
            return tegn().stream().filter(et -> et.id().equals(id)).findFirst().or(() -> tegn.find(id));
        }

        @Override
        public Optional<Notat> notat(Notat.Id id) {
            return notater.find(id);
        }

        @Override
        public List<Notat> notaterPaa(Paa paa) {
            var fundet = minePaa().contains(paa) ? mineNotater.get() : notater.on(List.of(paa));
            return fundet.getOrDefault(paa, List.of());
        }

        /** All a conversation asks about as a rule, so that it is read by one query. */
        private Set<Paa> minePaa() {
            return Stream.concat(
                            proevehandlinger().stream().map(en -> Paa.proevehandling(en.id())),
                            tegn().stream().map(Tegn::paa))
                    .collect(toUnmodifiableSet());
        }

        @Override
        public Map<Notat.Id, List<Rettelse>> rettelser(Collection<Notat.Id> ids) {
            return aendringer.rettelser(ids);
        }

        @Override
        public Map<Medarbejder.Id, String> navne(Collection<Medarbejder.Id> hvem) {
            return medarbejdere.navne(hvem);
        }

        @Override
        public Optional<Visning.Billede> billede(Tegn et, Talraekke raekke) {
            return kurve(et, raekke, Tema.LYST)
                    .flatMap(lyst -> kurve(et, raekke, Tema.MOERKT).map(moerkt -> new Visning.Billede(lyst, moerkt)));
        }

        private Optional<String> kurve(Tegn et, Talraekke raekke, Tema tema) {
            return billeder.adresse(Kurvebillede.SLAGS, Kurvebillede.om(et, raekke, sprog.orElse(ind.sprog()), tema));
        }

        @Override
        public Optional<Evaluering> evaluering(Evaluering.Id id) {
            return evalueringer.find(id);
        }

        @Override
        public List<Evaluering> evalueringer(Genstand om) {
            return evalueringer.on(om);
        }

        @Override
        public List<Evaluering> evalueringer() {
            return evalueringer.of(mig());
        }

        @Override
        public Map<Proevehandling.Id, String> laering(Collection<Proevehandling.Id> af) {
            return evalueringer.laering(af);
        }

        @Override
        public List<Udgave> udgaver(Evaluering.Id id) {
            return evalueringer.udgaver(id);
        }

        @Override
        public List<Samarbejde> samarbejde(Evaluering.Id id) {
            return evalueringer.samarbejde(id);
        }

        @Override
        public Optional<Aarshjul> aarshjul() {
            return aarshjul.den(idag()).map(hjul -> hjul.hos(mig.enhed()));
        }

        @Override
        public Optional<Aarshjul> aarshjul(int aar) {
            return aarshjul.find(aar).or(() -> Optional.of(grundlag.aarshjul(aar)));
        }

        @Override
        public Arbejdskalender kalender() {
            return grundlag.kalender();
        }

        @Override
        public Beroerte beroerte(int aar, String noegle) {
            return beroeringer.af(aar, noegle);
        }

        @Override
        public List<Godkendelse> godkendelser(Maal.Id id) {
            return maalplaner.godkendelser(id);
        }

        @Override
        public Fremdrift fremdrift(int aar) {
            var uge = aarshjul(aar).flatMap(hjul -> hjul.fase(Fase.Navn.UDVIKLINGSUGE));
            var det = new Fremdrift.Grundlag(
                    medarbejdere.afdelinger(),
                    maal.all(),
                    maalplaner.godkendelser(),
                    maalplaner.endelige(aar),
                    uge.map(Fase::fra),
                    uge.map(Fase::til));
            return Fremdrift.af(aar, det, idag());
        }

        @Override
        public Optional<UUID> kalenderkode(Kalenderejer ejer) {
            return kalenderkoder.find(ejer);
        }

        @Override
        public Optional<String> kalenderadresse(UUID kode) {
            return kalendere.adresse(kode);
        }

        @Override
        public Optional<Hjul> hjul() {
            return personlig()
                    ? aarene.hos(mig, Aarshjul.aarFor(idag()), idag()).map(aar -> aar.hjul(idag()))
                    : aarene.faelles(idag());
        }

        @Override
        public Optional<Visning.Billede> billede(Hjul hjul) {
            return billede(hjul, Tema.LYST)
                    .flatMap(lyst -> billede(hjul, Tema.MOERKT).map(moerkt -> new Visning.Billede(lyst, moerkt)));
        }

        private Optional<String> billede(Hjul hjul, Tema tema) {
            var hvem = personlig() ? Optional.of(mig.id()) : Optional.<Medarbejder.Id>empty();
            return billeder.adresse("aarshjul", Hjulbillede.om(hjul, hvem, sprog.orElse(ind.sprog()), tema));
        }

        @Override
        public Optional<Fasesvar> fasesvar(int aar, Fase.Navn fase) {
            return aarshjul.svar(aar, fase, ind.fra());
        }

        @Override
        public Ordbog ordbog() {
            return ordbog.get();
        }

        @Override
        public List<Begrebsrettelse> begrebsrettelser(String noegle, int antal) {
            return begreber.rettelser(noegle, antal, clock.getZone());
        }

        @Override
        public Optional<Udfoert> seneste() {
            return aendringer.latest(ind.fra());
        }

        @Override
        public Optional<Roert> senestRoert(String hvad) {
            return aendringer.lastTouched(hvad);
        }

        @Override
        public List<Aerinde> raad() {
            return ind.raad();
        }

        @Override
        public Optional<Sprog> sprog() {
            return sprog;
        }

        @Override
        public List<EgenPaamindelse> paamindelser() {
            return paamindelser.of(ind.fra(), idag());
        }

        @Override
        public Optional<EgenPaamindelse> paamindelse(EgenPaamindelse.Id id) {
            return paamindelser.find(id);
        }

        @Override
        public List<Dagslinje> dagens(LocalDate dag) {
            return dagens.sagt(ind.fra(), dag);
        }

        @Override
        public Optional<Udsaettelse> udsaettelse(String noegle) {
            return forfald.find(ind.fra(), noegle).map(Forfald::stand);
        }

        @Override
        public Optional<Vaner> vaner() {
            return vaner.find(ind.fra());
        }

        @Override
        public Optional<Arbejdstid> arbejdstid() {
            return arbejdstider.find(ind.fra());
        }

        @Override
        public OmMig omMig() {
            return persondata.count(ind.fra());
        }

        @Override
        public List<Afsendt> afsendt(Medarbejder.Id til, int antal) {
            return breve.afsendt(til, antal, clock.getZone());
        }

        @Override
        public List<Medarbejder> navngivet(String navn) {
            return medarbejdere.navngivet(navn);
        }

        @Override
        public List<Brev> doedeBreve() {
            return breve.doede(DOEDE_BREVE);
        }

        @Override
        public List<Forum> fora() {
            return fora.all();
        }

        @Override
        public int ledere(int niveau) {
            return medarbejdere.ledere(niveau).size();
        }

        @Override
        public Optional<Ugeplan> ugeplan(Ugeplan.Id id) {
            return ugeplaner.find(id);
        }

        @Override
        public Optional<Ugeplan> senesteUgeplan() {
            return ugeplaner.latest();
        }

        @Override
        public List<Moedestatus> moedestatus(Ugeplan.Id id) {
            return ugeplaner.status(id);
        }
    }
}
