package dk.albertslund.styring.samtale;

import java.util.Set;

/** De ord og udtryk, folk beder om ting med; foldede. */
final class Ordforraad {

    static final Set<String> FORSKEL = Set.of("forskel", "forskellen", "forskelle", "difference", "differ");

    static final Set<String> NEJ = Set.of(
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

    static final Set<String> PROEVEHANDLING = Set.of(
            "proevehandling",
            "proevehandlingen",
            "proevehandlinger",
            "proevehandlingerne",
            "provehandling",
            "trial",
            "trials",
            "experiment",
            "experiments");

    static final Set<String> VI_PROEVER =
            Set.of("vi vil gerne proeve", "vi vil proeve", "vi proever", "lad os proeve", "jeg vil proeve");

    static final Set<String> TEGN = Set.of(
            "tegn", "tegnet", "iagttagelse", "iagttagelser", "observation", "obs", "sign", "maaling", "bemaerkning");

    static final Set<String> NOTER = Set.of("noter", "note", "log", "skriv", "registrer", "noteret", "tilfoej");

    static final Set<String> OPRET_UGE = Set.of(
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

    static final Set<String> SVAR =
            Set.of("svar", "svaret", "svarene", "tilmeldt", "tilmeldte", "kommer", "deltager", "answers", "replies");

    private Ordforraad() {}
}
