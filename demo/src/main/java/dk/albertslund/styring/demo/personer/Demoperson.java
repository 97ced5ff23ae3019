package dk.albertslund.styring.demo.personer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Rolle;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** @param leder her manager's name */
public record Demoperson(
        String navn,
        String titel,
        String enhed,
        Optional<String> leder,
        Set<Borgergruppe> borgergrupper,
        Set<Rolle> roller) {

    public Demoperson {
        borgergrupper = Set.copyOf(borgergrupper);
        roller = Set.copyOf(roller);
    }

    /** Her object id in Entra; the same at every start. */
    public String id() {
        return idFor(navn);
    }

    static String idFor(String navn) {
        return UUID.nameUUIDFromBytes(("styring/demo/" + navn).getBytes(UTF_8)).toString();
    }

    public Optional<String> lederId() {
        return leder.map(Demoperson::idFor);
    }

    public String fornavn() {
        return navn.substring(0, navn.lastIndexOf(' '));
    }

    public String efternavn() {
        return navn.substring(navn.lastIndexOf(' ') + 1);
    }

    public String mail() {
        return latin(navn).replace(' ', '.') + "@albertslund.example";
    }

    private static String latin(String navn) {
        var plain = navn.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ı", "i");
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
