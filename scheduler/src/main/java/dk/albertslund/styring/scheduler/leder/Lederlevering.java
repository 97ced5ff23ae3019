package dk.albertslund.styring.scheduler.leder;

import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.mangel.Udestaaende;
import dk.albertslund.styring.organisation.Ledelse.Ansat;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningskort;
import dk.albertslund.styring.samtale.Ledelsesvisning.Mangelliste;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.leder.Enhedsmangler;
import dk.albertslund.styring.store.LedelseStore;
import dk.albertslund.styring.udsendelse.Ledersag.Anmodning;
import dk.albertslund.styring.udsendelse.Ledersag.Enhedsnyt;
import dk.albertslund.styring.udsendelse.Ledersag.Varsling;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Lederbrev;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Looks once more at who lacks what before a letter goes out; what is done is not asked for, and nothing is said of it. */
@Component
class Lederlevering implements Levering<Lederbrev> {

    private final LedelseStore ledelse;
    private final Levering<TilPerson> chat;
    private final Clock clock;

    Lederlevering(LedelseStore ledelse, Levering<TilPerson> chat, Clock clock) {
        this.ledelse = ledelse;
        this.chat = chat;
        this.clock = clock;
    }

    @Override
    public Class<Lederbrev> slags() {
        return Lederbrev.class;
    }

    @Override
    public Udfald lever(Lederbrev brev) {
        var idag = LocalDate.now(clock);
        var endnu = switch (brev.om()) {
            case Anmodning anmodning -> anmodning(brev.til(), anmodning, idag);
            case Varsling(var ses) -> varsling(brev.til(), ses, idag);
            case Enhedsnyt _ -> enhedsnyt(brev.til(), idag);
        };
        return endnu.map(visning -> chat.lever(new TilPerson(brev.til(), brev.noegle(), visning)))
                .orElseGet(() -> new Udfald.Bortfaldet("der er ikke længere grund til det"));
    }

    /** As long as she still is the leader. */
    private Optional<Visning> anmodning(Medarbejder.Id til, Anmodning om, LocalDate idag) {
        var hvem = ledelse.ledelse();
        return hvem.ansat(til).stream()
                .flatMap(en -> hvem.alleOver(en).stream())
                .filter(over -> over.id().equals(om.fra()))
                .findFirst()
                .flatMap(leder -> kort(leder, om.besked(), hos(til, idag, det -> true), Optional.empty(), idag));
    }

    /** As long as nobody above her can see it: told too late it is no warning. */
    private Optional<Visning> varsling(Medarbejder.Id til, LocalDate ses, LocalDate idag) {
        var lovet = ledelse.lovet().stream()
                .filter(varsel -> varsel.ses().equals(ses))
                .toList();
        var hvem = ledelse.ledelse();
        return hvem.ansat(til)
                .flatMap(hvem::over)
                .filter(leder -> idag.isBefore(ses))
                .flatMap(leder -> kort(
                        leder,
                        "",
                        hos(til, ses, det -> lovet.stream().anyMatch(varsel -> varsel.om(det))),
                        Optional.of(ses),
                        idag));
    }

    private Optional<Visning> enhedsnyt(Medarbejder.Id til, LocalDate idag) {
        var folk = Enhedsmangler.folk(til, ledelse, idag);
        return folk.stream().flatMap(en -> en.mangler().stream()).anyMatch(mangel -> mangel.overskredet(idag))
                ? Optional.of(new Mangelliste(folk, 0, idag))
                : Optional.empty();
    }

    private List<Mangel> hos(Medarbejder.Id til, LocalDate dag, Predicate<Udestaaende> som) {
        return ledelse.udestaaende(dag).stream()
                .filter(det -> det.hos().id().equals(til))
                .filter(som)
                .map(Udestaaende::mangel)
                .toList();
    }

    private static Optional<Visning> kort(
            Ansat leder, String besked, List<Mangel> mangler, Optional<LocalDate> ses, LocalDate idag) {
        return mangler.isEmpty()
                ? Optional.empty()
                : Optional.of(new Anmodningskort(leder.id(), leder.navn(), besked, mangler, ses, idag));
    }
}
