package dk.albertslund.styring.bot.teams.levering;

import dk.albertslund.styring.udsendelse.Udfald;
import java.util.function.Supplier;

/** How much may be written in one conversation. */
interface Loft {

    /** A measurement looks for what we can do, not for what Teams allows. */
    Loft INTET = (samtale, send) -> send.get();

    /** Sends when there is room; says when there will be, if that is not soon. */
    Udfald indenfor(String samtale, Supplier<Udfald> send);
}
