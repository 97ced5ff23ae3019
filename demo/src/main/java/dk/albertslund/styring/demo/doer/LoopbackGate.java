package dk.albertslund.styring.demo.doer;

import dk.albertslund.styring.bot.teams.gate.Arrival;
import dk.albertslund.styring.bot.teams.gate.Gate;
import dk.albertslund.styring.bot.teams.gate.Verdict;
import dk.albertslund.styring.bot.teams.settings.ServiceHosts;
import java.util.Set;

/** Lets in what comes from this machine without a token and wants its answer on this machine. */
public final class LoopbackGate implements Gate {

    public static final ServiceHosts LOOPBACK = new ServiceHosts(Set.of(), true);

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    @Override
    public Verdict check(Arrival arrival) {
        if (!THIS_MACHINE.contains(arrival.remote())) {
            return new Verdict.Refused("not from this machine");
        }
        if (!arrival.authorization().isEmpty()) {
            return new Verdict.Refused("the demo cannot check a token");
        }
        var service = arrival.envelope().serviceUrl();
        if (service == null || !LOOPBACK.allow(service)) {
            return new Verdict.Refused("the answer would leave this machine");
        }
        return new Verdict.Admitted();
    }
}
