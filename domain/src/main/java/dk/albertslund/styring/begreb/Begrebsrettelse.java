package dk.albertslund.styring.begreb;

import java.time.LocalDate;

/**
 * En rettelse af et begreb.
 *
 * @param af navnet på den, der rettede; tomt, når kommunens katalog ikke kender hende
 * @param foer begrebet, som det var inden
 */
public record Begrebsrettelse(LocalDate den, String af, Begreb foer) {}
