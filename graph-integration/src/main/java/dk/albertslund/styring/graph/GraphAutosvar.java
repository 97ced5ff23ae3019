package dk.albertslund.styring.graph;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import com.microsoft.graph.models.AutomaticRepliesSetting;
import com.microsoft.graph.models.DateTimeTimeZone;
import com.microsoft.graph.models.MailboxSettings;
import com.microsoft.graph.models.WorkingHours;
import com.microsoft.kiota.RequestInformation;
import dk.albertslund.styring.graph.adgang.Funktion;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Arbejdstid;
import dk.albertslund.styring.paamindelse.Autosvar;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.paamindelse.Fravaer.Kilde;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads who has an automatic reply and when people work, twenty in a batch. What is written in a reply is not kept. */
final class GraphAutosvar implements Autosvar {

    private static final Logger LOG = LoggerFactory.getLogger(GraphAutosvar.class);

    private final Klient klient;
    private final Set<Funktion> slukket;

    GraphAutosvar(Klient klient, Set<Funktion> slukket) {
        this.klient = klient;
        this.slukket = slukket;
    }

    @Override
    public Laest laes(Collection<Medarbejder.Id> personer, Instant nu) {
        var vaek = new ArrayList<Fravaer>();
        var hjemme = new LinkedHashSet<Medarbejder.Id>();
        var arbejdstider = new ArrayList<Arbejdstid>();
        if (slukket.contains(Funktion.FRAVAER)) {
            return new Laest(vaek, hjemme, arbejdstider);
        }
        var ulaeste = Graphfejl.oversat(
                "læs automatiske svar",
                () -> new Bundt(klient)
                        .laes(
                                personer,
                                this::spoergsmaal,
                                MailboxSettings::createFromDiscriminatorValue,
                                (hvem, svar) -> {
                                    fravaer(hvem, svar.getAutomaticRepliesSetting(), nu)
                                            .ifPresentOrElse(vaek::add, () -> hjemme.add(hvem));
                                    arbejdstid(hvem, svar.getWorkingHours()).ifPresent(arbejdstider::add);
                                }));
        if (ulaeste > 0) {
            LOG.warn("the automatic replies of {} people cannot be read", ulaeste);
        }
        return new Laest(vaek, hjemme, arbejdstider);
    }

    private RequestInformation spoergsmaal(Medarbejder.Id hvem) {
        return klient.graph().users().byUserId(hvem.entra()).mailboxSettings().toGetRequestInformation(opsaetning -> {
            opsaetning.queryParameters.select = new String[] {"automaticRepliesSetting", "workingHours"};
        });
    }

    private static Optional<Fravaer> fravaer(Medarbejder.Id hvem, @Nullable AutomaticRepliesSetting svar, Instant nu) {
        var status = svar == null ? null : svar.getStatus();
        if (svar == null || status == null) {
            return Optional.empty();
        }
        return switch (status) {
            case Disabled -> Optional.empty();
            case AlwaysEnabled -> Optional.of(new Fravaer(hvem, Kilde.AUTOSVAR, nu, Optional.empty()));
            case Scheduled -> planlagt(hvem, svar, nu);
        };
    }

    /** One that is over, or ends before it begins, keeps nobody away. */
    private static Optional<Fravaer> planlagt(Medarbejder.Id hvem, AutomaticRepliesSetting svar, Instant nu) {
        var fra = tid(svar.getScheduledStartDateTime()).orElse(nu);
        var til = tid(svar.getScheduledEndDateTime());
        return til.filter(slut -> slut.isAfter(nu) && slut.isAfter(fra))
                .map(slut -> new Fravaer(hvem, Kilde.AUTOSVAR, fra, Optional.of(slut)));
    }

    /** The hours are those of the clock where she is, and that is here. */
    private static Optional<Arbejdstid> arbejdstid(Medarbejder.Id hvem, @Nullable WorkingHours tider) {
        if (tider == null || tider.getStartTime() == null || tider.getEndTime() == null) {
            return Optional.empty();
        }
        var fra = tider.getStartTime();
        var til = tider.getEndTime();
        var dage = requireNonNullElse(tider.getDaysOfWeek(), List.<com.microsoft.graph.models.DayOfWeek>of()).stream()
                .map(dag -> DayOfWeek.valueOf(dag.name().toUpperCase(Locale.ROOT)))
                .collect(toSet());
        return Arbejdstid.kanBruges(fra, til, dage)
                ? Optional.of(new Arbejdstid(hvem, fra, til, dage))
                : Optional.empty();
    }

    private static Optional<Instant> tid(@Nullable DateTimeTimeZone tid) {
        return Optional.ofNullable(tid)
                .map(en -> Graphtid.fra(en).atZone(Graphtid.DANMARK).toInstant());
    }
}
