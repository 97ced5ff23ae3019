package dk.albertslund.styring.bot.teams.gate;

public sealed interface Verdict {

    record Admitted() implements Verdict {}

    /** @param reason for our log only; the sender is told nothing */
    record Refused(String reason) implements Verdict {}

    /** We could not find out, because the keys cannot be fetched; the sender may come again. */
    record Undecided(String reason) implements Verdict {}
}
