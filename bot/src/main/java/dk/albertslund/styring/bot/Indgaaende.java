package dk.albertslund.styring.bot;

import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Besked;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udtraek.Kanal;
import java.util.List;
import java.util.Optional;

/**
 * What came in from Teams, with nothing of Teams left in it.
 *
 * @param aktivitet the activity's id; the same id twice is a redelivery
 * @param navn the sender's name as Teams shows it, for people the directory does not know yet
 * @param kanal the channel it was written in
 * @param kort the activity id of the card that was pressed
 * @param svarMed where the answer goes
 * @param raad what an adviser made of it when we were in doubt; empty when nobody was asked
 */
public record Indgaaende(
        String aktivitet,
        Samtalested sted,
        Medarbejder.Id fra,
        String navn,
        Sprog sprog,
        Besked besked,
        Optional<Kanal> kanal,
        Optional<String> kort,
        Svarvej svarMed,
        List<Aerinde> raad) {

    public Indgaaende {
        raad = List.copyOf(raad);
    }

    public Indgaaende med(List<Aerinde> nytRaad) {
        return new Indgaaende(aktivitet, sted, fra, navn, sprog, besked, kanal, kort, svarMed, nytRaad);
    }

    public enum Svarvej {
        /** By the outbox, as a message of its own or in place of the card that was pressed. */
        OUTBOX,
        /** In the HTTP response, as an Adaptive Card invoke expects. */
        HTTP,
        /** In the HTTP response, as finds to share with those she is writing to. */
        SOEGNING,
        /** In the HTTP response, as the next card of a dialog. */
        DIALOG
    }

    /** Nobody but the one who sent it sees the answer. */
    public boolean kunForAfsenderen() {
        return sted.personlig() || svarMed == Svarvej.SOEGNING || svarMed == Svarvej.DIALOG;
    }
}
