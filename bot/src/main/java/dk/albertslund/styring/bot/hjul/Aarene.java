package dk.albertslund.styring.bot.hjul;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.aarshjul.Mitaar;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.store.MaalplanStore;
import dk.albertslund.styring.store.PaamindelseStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A year as one person sees it, and as all do. */
@Component
public class Aarene {

    private final AarshjulStore aarshjul;
    private final MaalplanStore maalplaner;
    private final ProevehandlingStore proevehandlinger;
    private final PaamindelseStore paamindelser;

    Aarene(
            AarshjulStore aarshjul,
            MaalplanStore maalplaner,
            ProevehandlingStore proevehandlinger,
            PaamindelseStore paamindelser) {
        this.aarshjul = aarshjul;
        this.maalplaner = maalplaner;
        this.proevehandlinger = proevehandlinger;
        this.paamindelser = paamindelser;
    }

    /** @param idag her own reminders before it are left out */
    public Optional<Mitaar> hos(Medarbejder hvem, int aar, LocalDate idag) {
        return aarshjul.find(aar)
                .map(hjul -> new Mitaar(
                        hvem,
                        hjul.hos(hvem.enhed()),
                        maalplaner.find(hvem.enhed(), aar),
                        proevehandlinger.of(hvem).stream()
                                .filter(en -> en.ejer().equals(hvem.id()))
                                .toList(),
                        paamindelser.of(hvem.id(), idag)));
    }

    /** What nobody in a channel has to hide. */
    public Optional<Hjul> faelles(LocalDate idag) {
        int aar = Aarshjul.aarFor(idag);
        return aarshjul.find(aar)
                .map(hjul ->
                        new Hjul(aar, idag, "", Mitaar.faelles(hjul.hos("")).toList()));
    }
}
