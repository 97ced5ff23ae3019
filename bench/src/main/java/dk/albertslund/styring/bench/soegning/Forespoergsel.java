package dk.albertslund.styring.bench.soegning;

/** @param ment the title that was meant */
record Forespoergsel(String skrevet, String ment) {}
