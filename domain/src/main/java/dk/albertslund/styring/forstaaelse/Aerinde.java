package dk.albertslund.styring.forstaaelse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Det, en person kan ville botten. */
public enum Aerinde {
    OPRET_PROEVEHANDLING,
    OPRET_TEGN,
    OPRET_EVALUERING,
    OPRET_PAAMINDELSE,
    VIS_PROEVEHANDLING,
    VIS_TEGN,
    VIS_EVALUERING,
    VIS_PAAMINDELSE,
    VIS_MAALPLAN,
    VIS_AARSHJUL,
    VIS_UDVIKLINGSUGE,
    STATUS,
    RET_PROEVEHANDLING,
    RET_FRIST,
    RET_TEGN,
    RET_PAAMINDELSE,
    AFSLUT_PROEVEHANDLING,
    SLET_PROEVEHANDLING,
    SLET_TEGN,
    SLET_PAAMINDELSE,
    FIND_LIGNENDE,
    FORKLAR_BEGREB,
    HJAELP,
    FORTRYD,
    ANNULLER,
    BEKRAEFT,
    AFVIS,
    PERSONDATA,
    INDSTILLINGER,
    HILSEN,
    TAK_FARVEL,
    UDE_AF_SCOPE;

    /** Som ærindet hedder i data: {@code opret_proevehandling}. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Aerinde> medNavn(String navn) {
        return Arrays.stream(values())
                .filter(aerinde -> aerinde.navn().equals(navn))
                .findFirst();
    }
}
