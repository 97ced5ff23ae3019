package dk.albertslund.styring.aarshjul;

import dk.albertslund.styring.organisation.Medarbejder;

/** Den, en kalender er for: en person med alt sit eget, eller en enhed med det fælles. */
public sealed interface Kalenderejer {

    record Person(Medarbejder.Id id) implements Kalenderejer {}

    record Enhed(String navn) implements Kalenderejer {}

    /** Ens for den samme og forskellig for to. */
    default String noegle() {
        return switch (this) {
            case Person(var id) -> "person/" + id.entra();
            case Enhed(var navn) -> "enhed/" + navn;
        };
    }
}
