package dk.albertslund.styring.graph;

import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.DirectoryObject;
import com.microsoft.graph.models.User;
import com.microsoft.kiota.serialization.UntypedArray;
import com.microsoft.kiota.serialization.UntypedObject;
import com.microsoft.kiota.serialization.UntypedString;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user of Entra as a person of ours. */
final class Personer {

    static final List<String> VALGTE = List.of(
            "id",
            "displayName",
            "givenName",
            "mail",
            "jobTitle",
            "department",
            "accountEnabled",
            "userType",
            "manager");

    private Personer() {}

    static Medarbejder.Id id(DirectoryObject objekt) {
        return new Medarbejder.Id(Graphfejl.kraevet(objekt.getId(), "id"));
    }

    static boolean fjernet(User bruger) {
        return bruger.getAdditionalData().containsKey("@removed");
    }

    /** The mail stays empty where there is none: the user name looks like an address but need not be one. */
    static Person person(User bruger, Optional<Medarbejder.Id> leder) {
        var navn = tekst(bruger.getDisplayName());
        var fornavn = tekst(bruger.getGivenName());
        return new Person(
                id(bruger),
                navn,
                fornavn.isEmpty() ? navn.split(" ", 2)[0] : fornavn,
                tekst(bruger.getMail()),
                tekst(bruger.getJobTitle()),
                tekst(bruger.getDepartment()),
                leder,
                Boolean.TRUE.equals(bruger.getAccountEnabled()) && !"Guest".equalsIgnoreCase(bruger.getUserType()));
    }

    /** JSON can hold a character no database takes; one such name must not stop the reading of all the others. */
    private static String tekst(@Nullable String vaerdi) {
        return requireNonNullElse(vaerdi, "").replace("\0", "").strip();
    }

    /** The manager as a delta tells it, in a member the SDK does not know. */
    static Optional<Medarbejder.Id> lederIDelta(User bruger) {
        if (!(bruger.getAdditionalData().get("manager@delta") instanceof UntypedArray skift)) {
            return Optional.empty();
        }
        for (var del : skift.getValue()) {
            if (del instanceof UntypedObject objekt
                    && !objekt.getValue().containsKey("@removed")
                    && objekt.getValue().get("id") instanceof UntypedString id) {
                return Optional.of(new Medarbejder.Id(id.getValue()));
            }
        }
        return Optional.empty();
    }

    static Optional<Medarbejder.Id> leder(User bruger) {
        return Optional.ofNullable(bruger.getManager()).map(Personer::id);
    }
}
