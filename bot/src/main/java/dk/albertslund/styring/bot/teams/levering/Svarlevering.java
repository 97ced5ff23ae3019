package dk.albertslund.styring.bot.teams.levering;

import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Svar;
import org.springframework.stereotype.Component;

/** Answers where the question was asked: in place of the pressed card, in the thread, or in the chat. */
@Component
class Svarlevering implements Levering<Svar> {

    private final Afsender afsender;

    Svarlevering(Afsender afsender) {
        this.afsender = afsender;
    }

    @Override
    public Class<Svar> slags() {
        return Svar.class;
    }

    @Override
    public Udfald lever(Svar svar) {
        var sted = svar.sted();
        if (svar.erstatter().isPresent()) {
            return afsender.replace(sted, svar.erstatter().get(), Aktivitet.somKort(svar.visning(), svar.sprog()));
        }
        var activity = Aktivitet.af(svar.visning(), svar.sprog());
        return sted.personlig() ? afsender.send(sted, activity) : afsender.reply(sted, svar.paa(), activity);
    }
}
