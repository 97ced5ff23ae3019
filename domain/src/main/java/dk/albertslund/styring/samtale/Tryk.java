package dk.albertslund.styring.samtale;

import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.aar.Egenfrist;
import dk.albertslund.styring.samtale.aar.Flytning;
import dk.albertslund.styring.samtale.aar.Kalenderen;
import dk.albertslund.styring.samtale.aar.Minefrister;
import dk.albertslund.styring.samtale.aar.Rulning;
import dk.albertslund.styring.samtale.aar.Tilfoejelse;
import dk.albertslund.styring.samtale.dagen.Dagen;
import dk.albertslund.styring.samtale.dagen.Udsaetter;
import dk.albertslund.styring.samtale.dagen.Vanevalg;
import dk.albertslund.styring.samtale.drift.Driftsspoergsmaal;
import dk.albertslund.styring.samtale.evaluering.Checkin;
import dk.albertslund.styring.samtale.evaluering.Evalueringslaesning;
import dk.albertslund.styring.samtale.evaluering.Evalueringsskrivning;
import dk.albertslund.styring.samtale.evaluering.Samarbejdsvurdering;
import dk.albertslund.styring.samtale.fil.Filer;
import dk.albertslund.styring.samtale.fil.Kanallaegning;
import dk.albertslund.styring.samtale.forum.Foraene;
import dk.albertslund.styring.samtale.frist.Fristflytning;
import dk.albertslund.styring.samtale.leder.Anmodninger;
import dk.albertslund.styring.samtale.leder.Enhedsmangler;
import dk.albertslund.styring.samtale.maal.Godkendelser;
import dk.albertslund.styring.samtale.maal.Maalplaner;
import dk.albertslund.styring.samtale.maal.Maalsaetninger;
import dk.albertslund.styring.samtale.maal.Maalskrivning;
import dk.albertslund.styring.samtale.maal.Mangler;
import dk.albertslund.styring.samtale.maal.Milepaele;
import dk.albertslund.styring.samtale.maal.Udvaelgelse;
import dk.albertslund.styring.samtale.mig.Frister;
import dk.albertslund.styring.samtale.mig.Huskning;
import dk.albertslund.styring.samtale.mig.Indstillinger;
import dk.albertslund.styring.samtale.mig.Overblik;
import dk.albertslund.styring.samtale.organisation.Arkindlaesning;
import dk.albertslund.styring.samtale.organisation.Enhedstrae;
import dk.albertslund.styring.samtale.organisation.Katalogforslag;
import dk.albertslund.styring.samtale.organisation.Omlaegninger;
import dk.albertslund.styring.samtale.proeve.Afrunding;
import dk.albertslund.styring.samtale.proeve.Arkivering;
import dk.albertslund.styring.samtale.rund.Rundskrivning;
import dk.albertslund.styring.samtale.rund.Udbakken;
import dk.albertslund.styring.samtale.tegn.Notatsletning;
import dk.albertslund.styring.samtale.tegn.Tegnaftale;
import dk.albertslund.styring.samtale.tegn.Tegnoverblik;
import dk.albertslund.styring.samtale.uge.Moedeaflysning;
import dk.albertslund.styring.samtale.uge.Moedeflytning;
import dk.albertslund.styring.samtale.viden.Begreber;
import dk.albertslund.styring.samtale.viden.Begrebsskrivning;
import java.util.EnumSet;
import java.util.Set;

/** Et tryk på et kort gælder, uanset hvad samtalen ellers var ved: kortet bærer selv, hvad det handler om. */
final class Tryk {

    /** De knapper, der virker, hvor andre læser med: de siger det samme til alle, eller de er kun for den, der spurgte. */
    private static final Set<Handling> AABNE = EnumSet.of(
            Handling.HJAELP,
            Handling.MENTE,
            Handling.VIS_AARSHJUL,
            Handling.VIS_MAALPLAN,
            Handling.VIS_MAALSAETNINGER,
            Handling.VIS_PROEVEHANDLING,
            Handling.FORKLAR,
            Handling.VIS_BEGREBER,
            Handling.VIS_BEGREBSHISTORIE,
            Handling.LAEG_I_KANAL,
            Handling.ANNULLER);

    static Skridt paa(Trykket tryk, Samtale her, Opslag opslag) {
        return tryk.felter().values().stream()
                .flatMap(felt -> Personoplysning.afvisning(felt).stream())
                .findFirst()
                .map(afvist -> Skridt.til(her, afvist))
                .orElseGet(() -> Dagen.omkring(tryk, handling(tryk, her, opslag), opslag));
    }

    private static Skridt handling(Trykket tryk, Samtale her, Opslag opslag) {
        return opslag.personlig() || AABNE.contains(tryk.handling())
                ? udfoer(tryk, her, opslag)
                : Skridt.til(her, new Visning.KunPersonligt(opslag.bot()));
    }

    private static Skridt udfoer(Trykket tryk, Samtale her, Opslag opslag) {
        return switch (tryk.handling()) {
            case HJAELP -> Skridt.til(her, Hjaelp.KORT);
            case MENTE -> Mente.trykket(tryk.om(), her, opslag);
            case NY_PROEVEHANDLING -> Registrering.begynd("", opslag);
            case GEM_PROEVEHANDLING -> Registrering.gem(tryk, her, opslag);
            case RET_PROEVEHANDLING -> Registrering.ret(tryk.om(), her, opslag);
            case SLET_PROEVEHANDLING -> Arkivering.proevehandling(tryk, her, opslag);
            case SLET_NU -> Arkivering.udfoer(tryk, her, opslag);
            case AFSLUT_PROEVEHANDLING -> Afrunding.begynd(tryk, her, opslag);
            case GEM_AFSLUTNING -> Afrunding.gem(tryk, her, opslag);
            case NY_EVALUERING -> Evalueringsskrivning.begynd(tryk, her, opslag);
            case GEM_EVALUERING -> Evalueringsskrivning.gem(tryk, her, opslag);
            case UDSKYD_EVALUERING -> Evalueringsskrivning.udskyd(tryk, her, opslag);
            case RET_EVALUERING -> Evalueringsskrivning.ret(tryk.om(), her, opslag);
            case SLET_EVALUERING -> Evalueringsskrivning.slet(tryk.om(), her, opslag);
            case SLET_EVALUERING_NU -> Evalueringsskrivning.sletNu(tryk.om(), her, opslag);
            case VIS_EVALUERING -> Evalueringslaesning.vis(tryk, her, opslag);
            case CHECKIN -> Checkin.begynd(tryk, her, opslag);
            case GEM_CHECKIN -> Checkin.gem(tryk, her, opslag);
            case VURDER_SAMARBEJDE -> Samarbejdsvurdering.begynd(tryk, her, opslag);
            case GEM_SAMARBEJDE -> Samarbejdsvurdering.gem(tryk, her, opslag);
            case FLYT_FRIST -> Fristflytning.begynd(tryk, her, opslag);
            case GEM_FRIST -> Fristflytning.gem(tryk, her, opslag);
            case VIS_PROEVEHANDLING -> Overblik.en(tryk.om(), her, opslag);
            case NY_UDGAVE -> Registrering.nyUdgave(tryk.om(), her, opslag);
            case NYT_NOTAT -> Notering.begynd(tryk.om(), her, opslag);
            case GEM_NOTAT -> Notering.gem(tryk, her, opslag);
            case RET_NOTAT -> Notering.ret(tryk.om(), her, opslag);
            case NYT_MAAL -> Maalskrivning.begynd("", her, opslag);
            case GEM_MAAL -> Maalskrivning.gem(tryk, her, opslag);
            case RET_MAAL -> Maalskrivning.ret(valgt(tryk, "maal"), her, opslag);
            case ARKIVER_MAAL -> Maalskrivning.arkiver(tryk.om(), her, opslag);
            case NY_MILEPAEL -> Milepaele.begynd("", valgt(tryk, "maal"), her, opslag);
            case GEM_MILEPAEL -> Milepaele.gem(tryk, her, opslag);
            case RET_MILEPAEL -> Milepaele.ret(tryk.om(), her, opslag);
            case MILEPAEL_NAAET -> Milepaele.naaet(tryk.om(), her, opslag);
            case GEM_NAAET -> Milepaele.gemNaaet(tryk, her, opslag);
            case VIS_MAALPLAN -> Maalplaner.vis(tryk.om(), her, opslag);
            case MAALPLAN_FAERDIG -> Maalplaner.goerFaerdig(tryk.om(), her, opslag);
            case GEM_MAALPLAN -> Maalplaner.gem(tryk.om(), her, opslag);
            case VIS_MANGLER -> Skridt.til(her, Mangler.visning(opslag));
            case VIS_MAALSAETNINGER ->
                Skridt.til(her, Maalsaetninger.aarets(Maalsaetninger.aar(tryk.om(), opslag), opslag));
            case VAELG_MAALSAETNINGER -> Udvaelgelse.begynd(Maalsaetninger.aar(tryk.om(), opslag), her, opslag);
            case GEM_MAALSAETNINGER -> Udvaelgelse.gem(tryk, her, opslag);
            case VIS_DAEKNING -> Skridt.til(her, Maalsaetninger.daekning(opslag));
            case SLET_NOTAT -> Notatsletning.spoerg(tryk.om(), her, opslag);
            case SLET_NOTAT_NU -> Notatsletning.udfoer(tryk, her, opslag);
            case AFTAL_TEGN -> Tegnaftale.begynd(tryk.om(), "", her, opslag);
            case GEM_AFTALE -> Tegnaftale.gem(tryk, her, opslag);
            case RET_AFTALE -> Tegnaftale.ret(tryk.om(), her, opslag);
            case SLET_AFTALE -> Tegnaftale.slet(tryk.om(), her, opslag);
            case SLET_AFTALE_NU -> Tegnaftale.sletNu(tryk, her, opslag);
            case VIS_TEGN -> Tegnoverblik.et(tryk.om(), her, opslag);
            case VIS_ALLE_TEGN -> Skridt.til(her, Tegnoverblik.alle(opslag));
            case VIS_MINE -> Skridt.til(her, Overblik.mine(opslag));
            case VIS_AARSHJUL -> Skridt.til(her, Frister.aarshjul(opslag));
            case FORKLAR -> Skridt.til(her, Begreber.forklar(valgt(tryk, "begreb"), opslag));
            case VIS_BEGREBER -> Skridt.til(her, Begreber.alle(opslag));
            case NYT_BEGREB -> Begrebsskrivning.nyt("", her, opslag);
            case RET_BEGREB -> Begrebsskrivning.ret(tryk.om(), her, opslag);
            case GEM_BEGREB -> Begrebsskrivning.gem(tryk, her, opslag);
            case VIS_BEGREBSHISTORIE -> Begreber.historie(tryk.om(), her, opslag);
            case ANNULLER -> Fortrydelse.annuller(her);
            case FORTRYD -> Fortrydelse.fortryd(her, opslag);
            case SVAR_FASE -> Frister.svar(tryk, her, opslag);
            case GEM_FLYTNING -> Flytning.gem(tryk, /* medBesked= */ true, her, opslag);
            case FLYT_UDEN_BESKED -> Flytning.gem(tryk, /* medBesked= */ false, her, opslag);
            case SE_FLYTNING -> Flytning.se(tryk, her, opslag);
            case GEM_RULNING -> Rulning.gem(tryk, /* medBesked= */ true, her, opslag);
            case RUL_UDEN_BESKED -> Rulning.gem(tryk, /* medBesked= */ false, her, opslag);
            case BED_OM_GODKENDELSE -> Maalplaner.bedOmGodkendelse(tryk.om(), her, opslag);
            case GODKEND_MAAL -> Godkendelser.godkend(tryk.om(), her, opslag);
            case KOMMENTER_MAAL -> Godkendelser.kommenter(tryk, her, opslag);
            case GEM_EGENFRIST -> Egenfrist.gem(tryk.om(), her, opslag);
            case MINE_FRISTER -> Minefrister.vis(her, opslag);
            case VIS_KALENDER -> Kalenderen.vis(tryk.om(), her, opslag);
            case ENHEDENS_KALENDER -> Kalenderen.vis("enhed", her, opslag);
            case NY_KALENDERADRESSE -> Kalenderen.spoerg(tryk.om(), her, opslag);
            case FORNY_KALENDER -> Kalenderen.forny(tryk.om(), her, opslag);
            case SEND_UGE -> Uge.send(tryk.om(), her, opslag);
            case VIS_UGESVAR -> Uge.svar(tryk.om(), her, opslag);
            case VIS_UGE -> Uge.vis(tryk.om(), her, opslag);
            case INDKALD_FORUM -> Foraene.gemIndkaldelse(tryk.om(), her, opslag);
            case AFLYS_FORUM -> Foraene.gemAflysning(tryk.om(), her, opslag);
            case FLYT_MOEDE -> Moedeflytning.gem(tryk.om(), her, opslag);
            case AFLYS_MOEDE -> Moedeaflysning.gem(tryk.om(), her, opslag);
            case VIS_INDSTILLINGER -> Indstillinger.vis(her, opslag);
            case VAELG_SPROG -> Indstillinger.vaelgSprog(tryk, her, opslag);
            case VIS_PERSONDATA -> Indstillinger.hvadVedDu(her, opslag);
            case GEM_PAAMINDELSE -> Huskning.gem(tryk, her, opslag);
            case RET_PAAMINDELSE -> Huskning.ret(tryk.om(), her, opslag);
            case SLET_PAAMINDELSE -> Huskning.slet(tryk.om(), her, opslag);
            case AABN_PAAMINDELSE -> Dagen.aabn(tryk, her, opslag);
            case UDSAET_PAAMINDELSE -> Udsaetter.spoerg(tryk, her, opslag);
            case GEM_UDSAETTELSE -> Udsaetter.gem(tryk, her, opslag);
            case GEM_VANER -> Vanevalg.gem(tryk, her, opslag);
            case HOLD_PAUSE -> Vanevalg.holdPause(tryk, her, opslag);
            case START_IGEN -> Vanevalg.startIgen(her, opslag);
            case MINE_PAAMINDELSER -> Huskning.mine(her, opslag);
            case HENT_MIT -> Filer.omMig(her, opslag);
            case HENT_UDTRAEK -> Filer.udtraek(her, opslag);
            case LAEG_I_KANAL -> Kanallaegning.laeg(tryk.om(), her, opslag);
            case SEND_IGEN -> Breve.sendIgen(tryk.om(), her, opslag);
            case HVOR_LAENGE -> Indstillinger.hvorLaenge(her);
            case VIS_ORGANISATION -> Enhedstrae.vis(her, opslag);
            case VIS_FORSLAG -> Katalogforslag.vis(her, opslag);
            case GEM_FORSLAG -> Katalogforslag.gem(tryk, her, opslag);
            case AFVIS_FORSLAG -> Katalogforslag.afvis(tryk, her, opslag);
            case KOER_SELVTEST -> Driftsspoergsmaal.selvtest(her, opslag);
            case PROEV_INSTALLATION -> Driftsspoergsmaal.proevIgen(her, opslag);
            case HVEM_MANGLER -> Enhedsmangler.vis(her, opslag);
            case SPOERG_VENLIGT -> Anmodninger.begynd(tryk, her, opslag);
            case SEND_ANMODNING -> Anmodninger.send(tryk, her, opslag);
            case SVAR_LEDER -> Anmodninger.svar(tryk, her, opslag);
            case HENT_ORGANISATION -> Filer.organisationen(her, opslag);
            case GEM_ARK -> Arkindlaesning.gem(tryk, her, opslag);
            case AFVIS_ARK -> Arkindlaesning.afvis(her);
            case GEM_BEGIVENHED -> Tilfoejelse.gem(tryk, /* medBesked= */ true, her, opslag);
            case BEGIVENHED_UDEN_BESKED -> Tilfoejelse.gem(tryk, /* medBesked= */ false, her, opslag);
            case SE_RUNDT -> Rundskrivning.se(tryk, her, opslag);
            case SEND_RUNDT -> Rundskrivning.send(tryk, her, opslag);
            case STOP_RUNDT -> Udbakken.stop(tryk.om(), her, opslag);
            case VIS_UDBAKKE -> Udbakken.vis(her, opslag);
            case GEM_OMLAEGNING -> Omlaegninger.gem(tryk.om(), her, opslag);
        };
    }

    /** Det, knappen handler om, eller det, der blev valgt på kortet ved siden af den. */
    private static String valgt(Trykket tryk, String felt) {
        return tryk.om().isEmpty() ? tryk.felt(felt) : tryk.om();
    }

    private Tryk() {}
}
