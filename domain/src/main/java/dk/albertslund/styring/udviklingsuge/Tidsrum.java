package dk.albertslund.styring.udviklingsuge;

import java.time.LocalDateTime;

/** Et stykke tid på dansk vægur, fra og med {@code start} til {@code slut}. */
public record Tidsrum(LocalDateTime start, LocalDateTime slut) {

    public Tidsrum {
        if (!start.isBefore(slut)) {
            throw new IllegalArgumentException("%s slutter ikke efter %s".formatted(slut, start));
        }
    }

    public boolean overlapper(Tidsrum andet) {
        return start.isBefore(andet.slut) && andet.start.isBefore(slut);
    }
}
