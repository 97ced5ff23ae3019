package dk.albertslund.styring.scheduler.drift;

import dk.albertslund.styring.drift.Appinstallation;
import dk.albertslund.styring.drift.Appinstallation.Udfald;
import dk.albertslund.styring.drift.Utilgaengelige.Grund;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.store.InstallationStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Gives the bot to those who do not have it, a few at a time: Teams takes thirty installations a second of an app and a
 * tenant. One at a time, and half of that in each second, never reaches it, whatever Quartz makes up for.
 */
@Service
public class Apputlaegning {

    private static final Logger LOG = LoggerFactory.getLogger(Apputlaegning.class);
    private static final int AD_GANGEN = 15;
    private static final Duration SNART = Duration.ofMinutes(10);
    private static final Duration NAESTE_DAG = Duration.ofDays(1);

    private final Optional<Appinstallation> apps;
    private final InstallationStore installationer;
    private final Clock clock;

    Apputlaegning(ObjectProvider<Appinstallation> apps, InstallationStore installationer, Clock clock) {
        this.apps = Optional.ofNullable(apps.getIfAvailable());
        this.installationer = installationer;
        this.clock = clock;
    }

    public void installer() {
        apps.ifPresent(app -> {
            for (var person : installationer.due(clock.instant(), AD_GANGEN)) {
                if (!installer(person, app)) {
                    return;
                }
            }
        });
    }

    /** False when Teams wants to be left alone for a while. */
    private boolean installer(Medarbejder.Id person, Appinstallation app) {
        var now = clock.instant();
        return switch (app.installer(person)) {
            case Udfald.Installeret(var chat) -> {
                chat.ifPresent(id -> installationer.addChat(person, id));
                installationer.save(person, Grund.VENTER, now, SNART);
                yield true;
            }
            case Udfald.KanIkke(var grund) -> {
                LOG.warn("the bot cannot be installed for {}: {}", person.entra(), grund);
                installationer.save(person, Grund.valueOf(grund.name()), now, NAESTE_DAG);
                yield true;
            }
            case Udfald.Senere(var vent) -> {
                installationer.save(person, Grund.MIDLERTIDIGT, now, vent.compareTo(SNART) > 0 ? vent : SNART);
                yield !vent.isPositive();
            }
        };
    }
}
