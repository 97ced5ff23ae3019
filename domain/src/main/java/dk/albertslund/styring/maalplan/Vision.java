package dk.albertslund.styring.maalplan;

import java.util.UUID;

/** Kommunalbestyrelsens vision, øverst i hierarkiet (kilder/000:51). */
public record Vision(Id id, String tekst) {

    public record Id(UUID vaerdi) {}

    public Vision {
        if (tekst.isBlank()) {
            throw new IllegalArgumentException("en vision siger noget");
        }
    }
}
