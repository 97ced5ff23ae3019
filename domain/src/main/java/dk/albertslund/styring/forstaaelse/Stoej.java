package dk.albertslund.styring.forstaaelse;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Skriver en sætning, som en anden kunne have skrevet den: med andre navne, pakket ind og med tastefejl. */
final class Stoej {

    private static final Pattern PLADSHOLDER = Pattern.compile("\\{[a-z]+}");

    private static final List<String> FORAN = List.of(
            "kan du lige ",
            "kan du ",
            "hej, ",
            "hej ",
            "vil du ",
            "du må gerne ",
            "okay ",
            "øh ",
            "så ",
            "prøv lige at ",
            "please ",
            "can you ",
            "undskyld, ",
            "jeg vil gerne ",
            "jeg skal ",
            "nu ",
            "hej årshjul ",
            "godmorgen, ",
            "og ",
            "men ",
            "lige ",
            "må jeg bede dig ",
            "vil du være sød at ",
            "hey ",
            "ok, ",
            "altså ");
    private static final List<String> BAGVED = List.of(
            " tak",
            " please",
            "?",
            "!",
            ".",
            " :)",
            " på forhånd tak",
            " nu",
            " lige",
            " mvh",
            " tak!",
            " hvis du kan",
            "??",
            " 🙂",
            " thanks",
            "...");

    /** En kort hilsen eller et ja pakket ind bliver til noget andet. */
    private static final Set<Aerinde> UINDPAKKET = EnumSet.of(
            Aerinde.HILSEN, Aerinde.TAK_FARVEL, Aerinde.BEKRAEFT, Aerinde.AFVIS, Aerinde.ANNULLER, Aerinde.FORTRYD);

    private static final Map<Character, String> NABOER = Map.ofEntries(
            Map.entry('a', "sq"),
            Map.entry('e', "rw"),
            Map.entry('i', "uo"),
            Map.entry('o', "ip"),
            Map.entry('r', "et"),
            Map.entry('t', "ry"),
            Map.entry('n', "mb"),
            Map.entry('m', "n"),
            Map.entry('s', "ad"),
            Map.entry('d', "sf"),
            Map.entry('l', "kø"),
            Map.entry('k', "lj"),
            Map.entry('g', "fh"),
            Map.entry('v', "bc"),
            Map.entry('p', "o"));

    private static final Map<String, String> TALESPROG = Map.ofEntries(
            Map.entry("hvad", "hva"),
            Map.entry("ikke", "ik"),
            Map.entry("det", "d"),
            Map.entry("noget", "nået"),
            Map.entry("jeg", "jg"),
            Map.entry("også", "osse"),
            Map.entry("til", "ti"),
            Map.entry("hvordan", "hvordn"),
            Map.entry("prøvehandling", "ph"),
            Map.entry("prøvehandlingen", "ph'en"),
            Map.entry("skal", "ska"),
            Map.entry("vores", "vore"),
            Map.entry("lige", "lie"),
            Map.entry("målsætning", "målsætnig"));

    private final Map<String, List<String>> udfyld;
    private final SplittableRandom tilfaeldigt;

    Stoej(Map<String, List<String>> udfyld, SplittableRandom tilfaeldigt) {
        this.udfyld = udfyld;
        this.tilfaeldigt = tilfaeldigt;
    }

    String paa(Korpus.Saetning saetning) {
        var udfyldt = udfyld(saetning.tekst());
        var talt = en(4) ? talesprog(udfyldt) : udfyldt;
        var pakket = UINDPAKKET.contains(saetning.aerinde()) ? talt : pak(talt);
        return en(2) ? tastefejl(pakket) : pakket;
    }

    private String udfyld(String tekst) {
        return PLADSHOLDER
                .matcher(tekst)
                .replaceAll(fundet -> Matcher.quoteReplacement(en(udfyld.getOrDefault(fundet.group(), List.of("")))));
    }

    private String pak(String tekst) {
        var pakket = en(6) ? en(FORAN) + tekst : tekst;
        return en(6) ? pakket + en(BAGVED) : pakket;
    }

    private String talesprog(String tekst) {
        var ud = new StringBuilder();
        for (var ord : tekst.split(" ", -1)) {
            ud.append(ud.isEmpty() ? "" : " ").append(en(2) ? TALESPROG.getOrDefault(ord, ord) : ord);
        }
        return ud.toString();
    }

    private String tastefejl(String tekst) {
        var ud = new StringBuilder(tekst);
        for (int fejl = Math.max(1, tekst.length() / 25); fejl > 0; fejl--) {
            int i = tilfaeldigt.nextInt(ud.length());
            if (Character.isLetter(ud.charAt(i)) && ud.length() > 4) {
                fejl(ud, i);
            }
        }
        return ud.toString();
    }

    private void fejl(StringBuilder ud, int i) {
        switch (tilfaeldigt.nextInt(4)) {
            case 0 -> ud.deleteCharAt(i);
            case 1 -> ud.insert(i, ud.charAt(i));
            case 2 -> {
                if (i > 0) {
                    char foer = ud.charAt(i - 1);
                    ud.setCharAt(i - 1, ud.charAt(i));
                    ud.setCharAt(i, foer);
                }
            }
            default -> {
                var naboer = NABOER.get(ud.charAt(i));
                if (naboer != null) {
                    ud.setCharAt(i, naboer.charAt(tilfaeldigt.nextInt(naboer.length())));
                }
            }
        }
    }

    private boolean en(int udAf) {
        return tilfaeldigt.nextInt(udAf) == 0;
    }

    private String en(List<String> muligheder) {
        return muligheder.get(tilfaeldigt.nextInt(muligheder.size()));
    }
}
