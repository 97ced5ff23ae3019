package dk.albertslund.styring.bot.billeder;

import java.awt.Color;
import java.util.List;

/**
 * A drawing, the first shape undermost.
 *
 * @param beskrivelse all it says, in words
 */
public record Tegning(int bredde, int hoejde, String titel, String beskrivelse, Color bund, List<Flade> flader) {
    public Tegning {
        flader = List.copyOf(flader);
    }
}
