package dk.albertslund.styring.samtale.ord;

import java.util.Set;

/** De ord og udtryk, folk beder om ting med; foldede. */
public final class Ordforraad {

    public static final Set<String> FORSKEL = Set.of("forskel", "forskellen", "forskelle", "difference", "differ");

    public static final Set<String> NEJ = Set.of(
            "nej",
            "nej tak",
            "annuller",
            "annuller det",
            "glem det",
            "stop",
            "drop det",
            "lad vaere",
            "nej annuller",
            "cancel",
            "no",
            "no thanks",
            "never mind",
            "pyt",
            "naa pyt",
            "luk");

    public static final Set<String> PROEVEHANDLING = Set.of(
            "proevehandling",
            "proevehandlingen",
            "proevehandlinger",
            "proevehandlingerne",
            "provehandling",
            "trial",
            "trials",
            "experiment",
            "experiments");

    public static final Set<String> VI_PROEVER =
            Set.of("vi vil gerne proeve", "vi vil proeve", "vi proever", "lad os proeve", "jeg vil proeve");

    public static final Set<String> TEGN = Set.of(
            "tegn", "tegnet", "iagttagelse", "iagttagelser", "observation", "obs", "sign", "maaling", "bemaerkning");

    public static final Set<String> NOTER = Set.of("noter", "note", "log", "skriv", "registrer", "noteret", "tilfoej");

    public static final Set<String> OPRET_UGE = Set.of(
            "opret",
            "oprette",
            "planlaeg",
            "planlaegge",
            "lav",
            "lave",
            "saet",
            "start",
            "indkald",
            "create",
            "plan",
            "make");

    public static final Set<String> SVAR =
            Set.of("svar", "svaret", "svarene", "tilmeldt", "tilmeldte", "kommer", "deltager", "answers", "replies");

    private Ordforraad() {}
}
