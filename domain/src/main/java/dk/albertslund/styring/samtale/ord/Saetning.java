package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.dansk.Lighed;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Det skrevne, delt i ord til at genkende det, der bedes om, i.
 *
 * @param ord ordene med små bogstaver og æøå som ae, oe og aa; uden tegnsætning
 */
public record Saetning(String tekst, List<String> ord) {

    public static Saetning af(String tekst) {
        var ord = Arrays.stream(Foldning.fold(tekst).split("[^\\p{L}\\p{Nd}%/-]+"))
                .filter(et -> !et.isEmpty())
                .toList();
        return new Saetning(tekst, ord);
    }

    /** Hele sætningen er netop et af udtrykkene, når der ses bort fra tegnsætning. */
    public boolean er(Collection<String> udtryk) {
        return udtryk.contains(String.join(" ", ord));
    }

    /** Et af ordene er der, eventuelt med en slåfejl. */
    public boolean har(Collection<String> nogle) {
        return ord.stream().anyMatch(et -> ligner(et, nogle));
    }

    /** Et af ordene er der i sætningens første {@code antal} ord. */
    public boolean harTidligt(Collection<String> nogle, int antal) {
        return ord.stream().limit(antal).anyMatch(et -> ligner(et, nogle));
    }

    public boolean begynderMed(Collection<String> udtryk) {
        var foldet = String.join(" ", ord) + " ";
        return udtryk.stream().anyMatch(et -> foldet.startsWith(et + " "));
    }

    public boolean erSpoergsmaal() {
        return tekst.stripTrailing().endsWith("?");
    }

    public static boolean ligner(String skrevet, Collection<String> nogle) {
        return nogle.contains(skrevet) || nogle.stream().anyMatch(ord -> Lighed.ligner(skrevet, ord));
    }
}
