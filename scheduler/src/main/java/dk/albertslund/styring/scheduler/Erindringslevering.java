package dk.albertslund.styring.scheduler;

import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.udsendelse.Anledning;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Erindring;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks once more before somebody is reminded: what is done is not reminded of, and the card shows what holds now. */
@Component
class Erindringslevering implements Levering<Erindring> {

    private final Map<Class<?>, Behov<?>> behov;
    private final Levering<TilPerson> chat;

    Erindringslevering(List<Behov<?>> behov, Levering<TilPerson> chat) {
        this.behov = behov.stream().collect(toMap(Behov::slags, et -> et));
        this.chat = chat;
    }

    @Override
    public Class<Erindring> slags() {
        return Erindring.class;
    }

    @Override
    public Udfald lever(Erindring erindring) {
        return endnu(erindring, erindring.om())
                .map(visning -> chat.lever(new TilPerson(erindring.til(), erindring.noegle(), visning)))
                .orElseGet(() -> new Udfald.Bortfaldet("der er ikke længere noget at minde om"));
    }

    @SuppressWarnings("unchecked") // the map's key is the class its Behov says it knows
    private <A extends Anledning> Optional<Visning> endnu(Erindring erindring, A om) {
        var et = (Behov<A>) behov.get(om.getClass());
        if (et == null) {
            throw new IllegalStateException(
                    "nobody knows about " + om.getClass().getSimpleName());
        }
        return et.endnu(erindring.til(), om);
    }
}
