package dk.albertslund.styring.samtale;

import java.util.Set;

/** De ord og udtryk, folk beder om ting med; foldede. */
final class Ordforraad {

    static final Set<String> JA = Set.of(
            "ja",
            "jo",
            "jep",
            "jatak",
            "ja tak",
            "gem",
            "gem den",
            "gem det",
            "ok",
            "okay",
            "ja gem",
            "ja gem den",
            "det er rigtigt",
            "det passer",
            "koer",
            "koer paa",
            "godkend",
            "fint",
            "yes",
            "save",
            "yes please",
            "save it");

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

    static final Set<String> FORTRYD = Set.of(
            "fortryd",
            "fortryd det",
            "fortryd den",
            "fortryd min sidste",
            "fortryd det sidste",
            "tag det tilbage",
            "det var en fejl",
            "slet det igen",
            "fjern det igen",
            "undo",
            "undo that",
            "undo it");

    static final Set<String> HJAELP = Set.of(
            "hjaelp",
            "hjaelp mig",
            "help",
            "help me",
            "hvad kan du",
            "hvad kan jeg skrive",
            "hvad kan jeg",
            "menu",
            "kommandoer",
            "hvordan virker det",
            "hvordan goer jeg",
            "hvad kan du hjaelpe med",
            "what can you do",
            "hvad skal jeg skrive");

    static final Set<String> HILSEN = Set.of(
            "hej",
            "hejsa",
            "hej hej",
            "hej med dig",
            "hej du",
            "hey",
            "halloej",
            "hallo",
            "dav",
            "davs",
            "goddag",
            "god dag",
            "godmorgen",
            "god morgen",
            "morgen",
            "hello",
            "hi",
            "good morning",
            "moin");

    static final Set<String> TAK = Set.of(
            "tak",
            "mange tak",
            "tusind tak",
            "tak for hjaelpen",
            "super",
            "super tak",
            "perfekt",
            "thanks",
            "thank you",
            "farvel",
            "hej hej tak",
            "vi ses",
            "tak skal du have",
            "bye");

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

    /** Ord, der siger, at det handler om noget, der er der i forvejen. */
    static final Set<String> EJER = Set.of("mine", "vores", "my", "our", "alle");

    static final Set<String> MINE =
            Set.of("mine", "mit", "mine ting", "vis mine", "vis mit", "mine egne", "mit overblik");

    static final Set<String> VI_PROEVER =
            Set.of("vi vil gerne proeve", "vi vil proeve", "vi proever", "lad os proeve", "jeg vil proeve");

    static final Set<String> OPRET = Set.of(
            "ny",
            "nyt",
            "nye",
            "opret",
            "oprette",
            "oprettet",
            "lav",
            "lave",
            "start",
            "starte",
            "starter",
            "registrer",
            "registrere",
            "registreret",
            "tilfoej",
            "tilfoeje",
            "opretter",
            "registrerer",
            "begynd",
            "begynde",
            "begynder",
            "skriv",
            "skrive",
            "saet",
            "noter",
            "notere",
            "log",
            "new",
            "create",
            "add",
            "register",
            "make",
            "plan",
            "note");

    static final Set<String> TEGN = Set.of(
            "tegn", "tegnet", "iagttagelse", "iagttagelser", "observation", "obs", "sign", "maaling", "bemaerkning");

    static final Set<String> NOTER = Set.of("noter", "note", "log", "skriv", "registrer", "noteret", "tilfoej");

    static final Set<String> AARSHJUL = Set.of(
            "aarshjul",
            "aarshjulet",
            "frister",
            "fristerne",
            "frist",
            "fristen",
            "deadline",
            "deadlines",
            "wheel",
            "kalender");

    static final Set<String> AARSHJUL_UDTRYK =
            Set.of("show the year", "vis aaret", "hvad sker der i aar", "hvor er vi i aaret");

    static final Set<String> UDVIKLINGSUGE =
            Set.of("udviklingsuge", "udviklingsugen", "udviklingsuger", "udviklings-uge", "udviklingsugens");

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

    static final Set<String> FORKLAR = Set.of(
            "hvad er",
            "hva er",
            "hvad betyder",
            "hva betyder",
            "forklar",
            "hvad vil det sige",
            "hvad mener i med",
            "hvad menes der med",
            "definer",
            "definition af",
            "hvad forstaas ved",
            "what is",
            "what does",
            "explain",
            "hvad daekker",
            "kan du forklare",
            "hvad i alverden er",
            "hvad er det der");

    private Ordforraad() {}
}
