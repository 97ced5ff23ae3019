package dk.albertslund.styring.samtale;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.samtale.evaluering.Samarbejdsvurdering;
import dk.albertslund.styring.samtale.maal.Maaloenske;
import dk.albertslund.styring.samtale.maal.Maaludtryk;
import dk.albertslund.styring.samtale.ord.Oensketsprog;
import dk.albertslund.styring.samtale.ord.Ordforraad;
import dk.albertslund.styring.samtale.ord.Sagt;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.samtale.tegn.Notatudkast;
import dk.albertslund.styring.samtale.viden.Soegning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Gør et ærinde til en hensigt ved at hente det, der blev sagt om det, ud af sætningen. */
final class Hensigter {

    static Hensigt af(Aerinde aerinde, Ytring ytring) {
        return switch (aerinde) {
            case OPRET_PROEVEHANDLING -> new Hensigt.NyProevehandling(proevehandling(ytring));
            case OPRET_TEGN -> new Hensigt.NytNotat(Notatudkast.af(tegn(ytring), ytring.opslag()));
            case OPRET_EVALUERING ->
                Samarbejdsvurdering.naevnt(ytring)
                        ? new Hensigt.VurderSamarbejde(ytring.tekst())
                        : new Hensigt.NyEvaluering(ytring.tekst());
            case VIS_EVALUERING -> new Hensigt.VisEvalueringer(ytring.tekst());
            case RET_FRIST -> new Hensigt.FlytFrist(ytring);
            case VIS_PROEVEHANDLING -> new Hensigt.VisProevehandlinger(ytring.tekst());
            case RET_PROEVEHANDLING -> new Hensigt.RetProevehandling(ytring.tekst());
            case AFSLUT_PROEVEHANDLING -> new Hensigt.Afslut(ytring.tekst());
            case SLET_PROEVEHANDLING -> new Hensigt.SletProevehandling(ytring.tekst());
            case SLET_TEGN -> new Hensigt.SletNotat(ytring);
            case FIND_LIGNENDE -> new Hensigt.Soeg(Soegning.soegeord(ytring));
            case VIS_AARSHJUL -> new Hensigt.VisAarshjul();
            case VIS_UDVIKLINGSUGE -> udviklingsuge(ytring);
            case FORKLAR_BEGREB -> begreb(ytring);
            case VIS_MAALPLAN -> new Hensigt.OmMaal(Maaludtryk.visMaalplan(ytring));
            case STATUS -> new Hensigt.OmMaal(new Maaloenske.HvadMangler());
            case HJAELP -> new Hensigt.BedtOmHjaelp();
            case FORTRYD -> new Hensigt.Fortryd();
            case ANNULLER -> new Hensigt.Nej();
            case AFVIS -> ytring.saetning().er(Ordforraad.NEJ) ? new Hensigt.Nej() : new Hensigt.Forkert();
            case BEKRAEFT -> new Hensigt.Ja();
            case OPRET_PAAMINDELSE -> new Hensigt.NyPaamindelse(ytring);
            case VIS_PAAMINDELSE, RET_PAAMINDELSE, SLET_PAAMINDELSE -> new Hensigt.VisPaamindelser();
            case PERSONDATA -> new Hensigt.VisPersondata();
            case INDSTILLINGER ->
                Oensketsprog.i(ytring.saetning())
                        .<Hensigt>map(Hensigt.VaelgSprog::new)
                        .orElseGet(Hensigt.VisIndstillinger::new);
            case HILSEN -> new Hensigt.Hilsen();
            case TAK_FARVEL -> new Hensigt.Tak();
            case RET_TEGN -> new Hensigt.RetNotat(ytring);
            case VIS_TEGN -> new Hensigt.VisTegn(ytring.tekst());
            case UDE_AF_SCOPE -> new Hensigt.UdeAfScope();
        };
    }

    /** ”hvad er forskellen på mål og målsætning?” sætter to op mod hinanden; ellers forklares det, der nævnes. */
    private static Hensigt begreb(Ytring ytring) {
        var ordbog = ytring.opslag().ordbog();
        var ord = ytring.saetning().ord();
        var begreber = ytring.saetning().har(Ordforraad.FORSKEL) ? ordbog.alleNaevnte(ord) : List.<Begreb>of();
        return begreber.size() > 1
                ? new Hensigt.Sammenlign(begreber.subList(0, 2))
                : ordbog.naevnt(ord).<Hensigt>map(Hensigt.Forklar::new).orElseGet(Hensigt.Uforstaaet::new);
    }

    private static String proevehandling(Ytring ytring) {
        return ytring.saetning().begynderMed(Ordforraad.VI_PROEVER)
                ? Sagt.efterUdtryk(ytring.tekst())
                : Sagt.efter(ytring.tekst(), Ordforraad.PROEVEHANDLING);
    }

    /** ”nyt tegn: X”, ”notér X” og bare ”X”. */
    private static String tegn(Ytring ytring) {
        if (ytring.saetning().harTidligt(Ordforraad.TEGN, 4)) {
            return Sagt.efter(ytring.tekst(), Ordforraad.TEGN);
        }
        return ytring.saetning().harTidligt(Ordforraad.NOTER, 1)
                ? Sagt.efter(ytring.tekst(), Ordforraad.NOTER)
                : ytring.tekst();
    }

    private static Hensigt udviklingsuge(Ytring ytring) {
        if (ytring.saetning().harTidligt(Ordforraad.OPRET_UGE, 5)) {
            return new Hensigt.OpretUge(mandag(ytring));
        }
        return ytring.saetning().har(Ordforraad.SVAR) ? new Hensigt.VisUgesvar() : new Hensigt.VisUge();
    }

    private static Optional<LocalDate> mandag(Ytring ytring) {
        return ytring.dato(Retning.FREMTID)
                .map(Datofund.Dato::begyndelse)
                .map(dag -> dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private Hensigter() {}
}
