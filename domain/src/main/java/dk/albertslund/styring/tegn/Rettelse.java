package dk.albertslund.styring.tegn;

import java.time.LocalDate;

/**
 * Et notat, som det stod, før nogen rettede det.
 *
 * @param hvem navnet på den, der rettede; tomt, når kataloget ikke kender hende mere
 * @param dag dagen, det blev rettet
 */
public record Rettelse(Notat foer, String hvem, LocalDate dag) {}
