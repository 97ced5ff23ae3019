package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Beroerte;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.begreb.Ordbog;
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
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.samtale.mig.OmMig;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rettelse;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Det, samtalen kan slå op, mens den afgør, hvad en besked fører til. Alt er set i samme øjeblik. */
public interface Opslag {

    Medarbejder mig();

    /** Vi er i min egen chat med botten; ellers i en gruppe eller kanal, hvor andre læser med. */
    boolean personlig();

    /** Den kanal, en fil kan lægges i herfra: den, der skrives i; i min egen chat kommunens fælles. */
    Optional<Kanal> filkanal();

    /** Bottens eget id i Teams (28:…); med det kan der laves et link til ens egen chat med den. */
    String bot();

    Instant nu();

    LocalDate idag();

    UUID nytId();

    /** De mål, min enhed kan arbejde med. */
    List<Maal> maal();

    Optional<Maal> maal(Maal.Id id);

    /** Alle enheders mål, også de arkiverede. */
    List<Maal> alleMaal();

    /** Der hænger en prøvehandling eller en milepæl på målet. */
    boolean bruges(Maal.Id id);

    Optional<Milepael> milepael(Milepael.Id id);

    Maalplan maalplan(String enhed, int aar);

    /** Budgetaftalernes målsætninger først, så politikkernes. */
    List<Maalsaetning> maalsaetninger();

    Optional<Aarsvalg> aarsvalg(int aar);

    Organisationsopslag organisation();

    Ledelsesopslag ledelse();

    Udbakkeopslag udbakke();

    /** Kommunens ur. */
    ZoneId zone();

    /** Navnene på alle de enheder, nogen arbejder i. */
    Set<String> enheder();

    /** De enheder, nogen under mig arbejder i; tomt, når jeg ikke er leder. */
    Set<String> enhederUnderMig();

    Optional<Medarbejder> lederAf(String enhed);

    /** Mine og min enheds prøvehandlinger, den senest registrerede først. */
    List<Proevehandling> proevehandlinger();

    Optional<Proevehandling> proevehandling(Proevehandling.Id id);

    /** De afsluttede, der ligner denne mest, den bedste først. */
    List<Proevehandling> lignende(Proevehandling en, int antal);

    /** De prøvehandlinger, hvis titel eller læring ligner det skrevne mest, uanset stavning. */
    List<Proevehandling> soeg(String tekst, int antal);

    /** Det, den seneste evaluering af hver af dem lærte; en, ingen har lært af, er der ikke. */
    Map<Proevehandling.Id, String> laering(Collection<Proevehandling.Id> af);

    /** De tegn, der er aftalt på mine og min enheds prøvehandlinger og mål, og dem, jeg noterer. */
    List<Tegn> tegn();

    Optional<Tegn> tegn(Tegn.Id id);

    Optional<Evaluering> evaluering(Evaluering.Id id);

    /** Dem om dette, også kladder, den seneste først. */
    List<Evaluering> evalueringer(Genstand om);

    /** Mine og dem om det, min enhed er med i, den seneste først. */
    List<Evaluering> evalueringer();

    /** Evalueringen, hver gang den blev gemt, den første først. */
    List<Udgave> udgaver(Evaluering.Id id);

    /** Det, enhederne har sagt om samarbejdet. */
    List<Samarbejde> samarbejde(Evaluering.Id id);

    Optional<Notat> notat(Notat.Id id);

    /** Det, der er noteret på prøvehandlingen eller målet, det ældste først. */
    List<Notat> notaterPaa(Paa paa);

    default List<Notat> notaterPaa(Proevehandling.Id id) {
        return notaterPaa(Paa.proevehandling(id));
    }

    /** Hvad hvert notat har været rettet fra, det ældste først; et notat, der ikke er rettet, er der ikke. */
    Map<Notat.Id, List<Rettelse>> rettelser(Collection<Notat.Id> ids);

    /** Navnene på dem, kataloget kender. */
    Map<Medarbejder.Id, String> navne(Collection<Medarbejder.Id> hvem);

    /** Tegnets kurve som billede; tom, når Teams ikke kan hente billeder hos os. */
    Optional<Visning.Billede> billede(Tegn tegn, Talraekke raekke);

    /** Årshjulet for det år, {@code idag} hører til, som min enhed ser det; tomt, når der intet er. */
    Optional<Aarshjul> aarshjul();

    /** Et års årshjul med alle enheders egne frister; et år, ingen har lagt, er, som indstillingerne siger. */
    Optional<Aarshjul> aarshjul(int aar);

    Arbejdskalender kalender();

    /** Dem, der berøres, når noget i året flyttes. */
    Beroerte beroerte(int aar, String noegle);

    /** De ja, der er sagt til et fælles mål, også til, som det var før. */
    List<Godkendelse> godkendelser(Maal.Id id);

    Fremdrift fremdrift(int aar);

    /** Den hemmelige del af en kalenders adresse; tom, når den ikke har en. */
    Optional<UUID> kalenderkode(Kalenderejer ejer);

    /** Adressen, en kalender hentes på; tom, når ingen har sagt, hvor vi kan nås. */
    Optional<String> kalenderadresse(UUID kode);

    /** Årets hjul, som jeg ser det; i en gruppe eller kanal kun det fælles. Tomt, når der intet årshjul er. */
    Optional<Hjul> hjul();

    Optional<Visning.Billede> billede(Hjul hjul);

    Optional<Fasesvar> fasesvar(int aar, Fase.Navn fase);

    Ordbog ordbog();

    /** Hvad der er rettet i begrebet, det seneste først. */
    List<Begrebsrettelse> begrebsrettelser(String noegle, int antal);

    /** Min seneste ændring, der ikke er fortrudt. */
    Optional<Udfoert> seneste();

    /** Den seneste, der ændrede det; tomt, når ingen har. {@code hvad} er et id eller et begrebs nøgle. */
    Optional<Roert> senestRoert(String hvad);

    /** Det, jeg lige har ændret og endnu kan fortryde. */
    default Optional<Aendring> lige() {
        return seneste()
                .filter(en -> en.hvornaar().plus(Fortrydelse.FRIST).isAfter(nu()))
                .map(Udfoert::aendring);
    }

    /** Rækkefølgen, en rådgiver ville spørge i, når modellen er i tvivl; oftest tom. */
    List<Aerinde> raad();

    /** Det sprog, jeg selv har valgt. */
    Optional<Sprog> sprog();

    OmMig omMig();

    /** Det, jeg vil mindes om fra i dag af, det nærmeste først. */
    List<EgenPaamindelse> paamindelser();

    Optional<EgenPaamindelse> paamindelse(EgenPaamindelse.Id id);

    /** Det, dagens besked sagde den dag, som det er nu. */
    List<Dagslinje> dagens(LocalDate dag);

    /** Hvor langt det, der skal mindes om, er kommet; tomt, når det ikke er mit. */
    Optional<Udsaettelse> udsaettelse(String noegle);

    /** Hvornår jeg arbejder, som min kalender siger det; tomt, når den intet siger. */
    Optional<Arbejdstid> arbejdstid();

    /** Hvornår jeg vil mindes om noget; tomt, når jeg ikke har valgt. */
    Optional<Vaner> vaner();

    /** Det, botten af sig selv har skrevet til personen, det seneste først. */
    List<Afsendt> afsendt(Medarbejder.Id til, int antal);

    /** De aktive medarbejdere, der hedder sådan. */
    List<Medarbejder> navngivet(String navn);

    /** Det, der ikke kom frem, det seneste først; højst 50. */
    List<Brev> doedeBreve();

    Optional<Ugeplan> ugeplan(Ugeplan.Id id);

    /** Den senest foreslåede udviklingsuge. */
    Optional<Ugeplan> senesteUgeplan();

    /** Ledernes fora, de med færrest i først. */
    List<Forum> fora();

    /** Så mange ledere er der ned til det niveau; kommunaldirektøren er 1. */
    int ledere(int niveau);

    List<Moedestatus> moedestatus(Ugeplan.Id id);

    record Roert(Medarbejder.Id af, Instant hvornaar) {}

    record Udfoert(long nr, Instant hvornaar, Aendring aendring) {}
}
