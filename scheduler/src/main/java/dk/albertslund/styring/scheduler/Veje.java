package dk.albertslund.styring.scheduler;

import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse;
import java.util.List;
import java.util.Map;

/** The ways out of the house: one {@link Levering} for each kind of udsendelse. */
final class Veje {

    private final Map<Class<?>, Levering<?>> veje;

    Veje(List<Levering<?>> leveringer) {
        veje = leveringer.stream().collect(toMap(Levering::slags, levering -> levering));
    }

    @SuppressWarnings("unchecked") // the map's key is the class its Levering says it takes
    <U extends Udsendelse> Udfald lever(U udsendelse) {
        var vej = (Levering<U>) veje.get(udsendelse.getClass());
        if (vej == null) {
            throw new IllegalStateException(
                    "nobody delivers a " + udsendelse.getClass().getSimpleName());
        }
        return vej.lever(udsendelse);
    }
}
