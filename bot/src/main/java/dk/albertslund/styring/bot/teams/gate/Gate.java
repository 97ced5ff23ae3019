package dk.albertslund.styring.bot.teams.gate;

/** Decides whether what arrived at the door comes from Teams and is for us. Never throws for what a sender did. */
public interface Gate {

    Verdict check(Arrival arrival);
}
