package dk.albertslund.styring.udviklingsuge;

/**
 * Det ved et møde, en organisator kan lave om.
 *
 * @param tid som det skal være; Outlook følger efter
 */
public record Moedestand(Ugeplan.Id uge, Moede.Id moede, Tidsrum tid, boolean aflyst) {}
