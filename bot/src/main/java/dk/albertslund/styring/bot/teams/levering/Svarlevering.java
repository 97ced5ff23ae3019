package dk.albertslund.styring.bot.teams.levering;

import dk.albertslund.styring.bot.teams.connector.Connector;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Svar;
import org.springframework.stereotype.Component;

/** Answers where the question was asked: in place of the pressed card, in the thread, or in the chat. */
@Component
class Svarlevering implements Levering<Svar> {

    private final Connector connector;
    private final Loft loft;

    Svarlevering(Connector connector, Loft loft) {
        this.connector = connector;
        this.loft = loft;
    }

    @Override
    public Class<Svar> slags() {
        return Svar.class;
    }

    @Override
    public Udfald lever(Svar svar) {
        return loft.indenfor(svar.sted().id(), () -> send(svar));
    }

    private Udfald send(Svar svar) {
        var sted = svar.sted();
        if (svar.erstatter().isPresent()) {
            return connector.replace(sted, svar.erstatter().get(), Aktivitet.somKort(svar.visning(), svar.sprog()));
        }
        var activity = Aktivitet.af(svar.visning(), svar.sprog());
        return sted.personlig() ? connector.send(sted, activity) : connector.reply(sted, svar.paa(), activity);
    }
}
