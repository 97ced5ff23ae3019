package dk.albertslund.styring.bot.billeder;

import java.util.Optional;

/** What can draw one kind of picture. */
public interface Billedkilde {

    /** The first part of what its pictures are of; no slash in it. */
    String slags();

    /**
     * @param om what follows the kind; it is our own words, for the address was signed
     * @return empty when there is nothing left to draw
     */
    Optional<byte[]> png(String om);

    /** The same as SVG; empty too when it can only be had as PNG. */
    default Optional<String> svg(String om) {
        return Optional.empty();
    }
}
