package dk.albertslund.styring.bot.raad;

import dk.albertslund.styring.bot.Indgaaende;

/** May be asked, outside of any transaction, in which order to offer what a message may mean. Never decides anything. */
public interface Raadgiver {

    Indgaaende raadfoer(Indgaaende ind);
}
