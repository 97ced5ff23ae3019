package dk.albertslund.styring.demo.tid;

import java.time.LocalDate;
import java.util.Optional;

/** The deadlines of the year. */
public interface Frister {

    /** The first one after the day. */
    Optional<LocalDate> efter(LocalDate dag);
}
