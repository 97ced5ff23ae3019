package dk.albertslund.styring.aarshjul;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Det samme i to år efter hinanden.
 *
 * @param undgaaet den samme dato som året før, når den ikke er en arbejdsdag, og fristen derfor er rykket
 */
public record Rullet(Flyttet det, Optional<LocalDate> undgaaet) {}
