package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.samtale.Handling;

/** What a button sends along, and what becomes of its card. */
public final class Tryk {

    public static final String VERB = "verb";
    public static final String OM = "om";

    /** A form turns into its receipt; what only shows something is shown beside the card, which stays as it was. */
    public static boolean erstatterKortet(Handling handling) {
        return switch (handling) {
            case GEM_PROEVEHANDLING,
                    RET_PROEVEHANDLING,
                    SLET_NU,
                    GEM_AFSLUTNING,
                    GEM_EVALUERING,
                    UDSKYD_EVALUERING,
                    RET_EVALUERING,
                    SLET_EVALUERING,
                    SLET_EVALUERING_NU,
                    GEM_CHECKIN,
                    GEM_SAMARBEJDE,
                    FLYT_FRIST,
                    GEM_FRIST,
                    GEM_NOTAT,
                    RET_NOTAT,
                    GEM_MAAL,
                    RET_MAAL,
                    ARKIVER_MAAL,
                    GEM_MILEPAEL,
                    RET_MILEPAEL,
                    GEM_NAAET,
                    MAALPLAN_FAERDIG,
                    GEM_MAALPLAN,
                    VAELG_MAALSAETNINGER,
                    GEM_MAALSAETNINGER,
                    SLET_NOTAT_NU,
                    GEM_AFTALE,
                    RET_AFTALE,
                    SLET_AFTALE_NU,
                    ANNULLER,
                    MENTE,
                    FORTRYD,
                    SVAR_FASE,
                    SEND_UGE,
                    VAELG_SPROG,
                    GEM_PAAMINDELSE,
                    RET_PAAMINDELSE,
                    SLET_PAAMINDELSE,
                    RET_BEGREB,
                    GEM_BEGREB,
                    GEM_FORSLAG,
                    AFVIS_FORSLAG,
                    GEM_OMLAEGNING,
                    SEND_IGEN,
                    VIS_UGESVAR -> true;
            case HJAELP,
                    NY_PROEVEHANDLING,
                    NY_UDGAVE,
                    AFSLUT_PROEVEHANDLING,
                    SLET_PROEVEHANDLING,
                    VIS_PROEVEHANDLING,
                    NY_EVALUERING,
                    VIS_EVALUERING,
                    CHECKIN,
                    VURDER_SAMARBEJDE,
                    NYT_NOTAT,
                    SLET_NOTAT,
                    AFTAL_TEGN,
                    SLET_AFTALE,
                    VIS_TEGN,
                    VIS_ALLE_TEGN,
                    NYT_MAAL,
                    NY_MILEPAEL,
                    MILEPAEL_NAAET,
                    VIS_MANGLER,
                    VIS_MAALSAETNINGER,
                    VIS_DAEKNING,
                    VIS_MAALPLAN,
                    VIS_MINE,
                    VIS_AARSHJUL,
                    FORKLAR,
                    VIS_BEGREBER,
                    VIS_BEGREBSHISTORIE,
                    VIS_UGE,
                    VIS_INDSTILLINGER,
                    VIS_PERSONDATA,
                    MINE_PAAMINDELSER,
                    HENT_MIT,
                    HENT_UDTRAEK,
                    VIS_ORGANISATION,
                    VIS_FORSLAG,
                    KOER_SELVTEST,
                    PROEV_INSTALLATION,
                    HVOR_LAENGE -> false;
        };
    }

    private Tryk() {}
}
