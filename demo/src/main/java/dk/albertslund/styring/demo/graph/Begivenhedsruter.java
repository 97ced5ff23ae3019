package dk.albertslund.styring.demo.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Events by HTTP: create, read, change, cancel. */
final class Begivenhedsruter {

    static final Set<String> OUTLOOK = Set.of("events", "calendar", "calendarView");

    private static final int SIDE = 50;

    private final Begivenheder begivenheder;
    private final Bestilte bestilte;
    private final Opsaetning opsaetning;

    Begivenhedsruter(Begivenheder begivenheder, Bestilte bestilte, Opsaetning opsaetning) {
        this.begivenheder = begivenheder;
        this.bestilte = bestilte;
        this.opsaetning = opsaetning;
    }

    void i(Ruter ruter) {
        for (var kalender : List.of("users/{id}/", "users/{id}/calendar/")) {
            ruter.paa("POST", kalender + "events", this::opret)
                    .paa("GET", kalender + "events", this::alle)
                    .paa("GET", kalender + "calendarView", this::mellem);
        }
        ruter.paa("GET", "users/{id}/events/{event}", this::en)
                .paa("PATCH", "users/{id}/events/{event}", this::ret)
                .paa("DELETE", "users/{id}/events/{event}", this::slet)
                .paa("POST", "users/{id}/events/{event}/cancel", this::aflys);
    }

    private Graphsvar opret(Kald kald) {
        var postkasse = begivenheder.postkasse(kald.led(1));
        var transaktion = kald.krop().path("transactionId").asString("");
        // Only one of two calls with the same transactionId may create the event.
        synchronized (begivenheder) {
            var findes = begivenheder.medTransaktion(postkasse, transaktion);
            if (findes.isPresent() && bestilte.rammer(Uheld.DUBLET_409)) {
                throw new Graphfejl(409, "ErrorDuplicateTransactionId", "Your request can't be completed.");
            }
            if (findes.isPresent() && !transaktion.isEmpty()) {
                return oprettet(findes.get(), kald);
            }
            var ny =
                    Begivenhedsjson.laes(kald.krop(), postkasse, opsaetning.ur().instant());
            if (bestilte.rammer(Uheld.UDEN_MOEDELINK)) {
                ny = ny.uden("");
            }
            begivenheder.gem(ny);
            if (bestilte.rammer(Uheld.OPRETTET_MEN_504)) {
                throw new Graphfejl(504, "UnknownError", "The server did not answer in time.");
            }
            return oprettet(ny, kald);
        }
    }

    private static Graphsvar oprettet(Begivenhed begivenhed, Kald kald) {
        return new Graphsvar(
                201,
                Map.of("Location", kald.base() + "/users/" + begivenhed.postkasse() + "/events/" + begivenhed.id()),
                Begivenhedsjson.vist(begivenhed, kald));
    }

    private Graphsvar alle(Kald kald) {
        return Sider.side(
                kald,
                begivenheder.i(begivenheder.postkasse(kald.led(1))).stream()
                        .map(en -> Begivenhedsjson.vist(en, kald))
                        .toList(),
                SIDE);
    }

    private Graphsvar mellem(Kald kald) {
        var fra = Begivenhedsjson.graense(kald, "startDateTime");
        var til = Begivenhedsjson.graense(kald, "endDateTime");
        return Sider.side(
                kald,
                begivenheder.i(begivenheder.postkasse(kald.led(1))).stream()
                        .filter(en -> en.overlapper(fra, til))
                        .map(en -> Begivenhedsjson.vist(en, kald))
                        .toList(),
                SIDE);
    }

    private Graphsvar en(Kald kald) {
        return Graphsvar.ok(Begivenhedsjson.vist(fundet(kald), kald));
    }

    private Graphsvar ret(Kald kald) {
        if (kald.krop().has("transactionId")) {
            throw Graphfejl.forkert("transactionId cannot be changed.");
        }
        var nu = opsaetning.ur().instant();
        begivenheder.ret(
                begivenheder.postkasse(kald.led(1)),
                kald.led(3),
                foer -> Begivenhedsjson.rettet(foer, kald.krop(), nu));
        return en(kald);
    }

    private Graphsvar slet(Kald kald) {
        begivenheder.slet(begivenheder.postkasse(kald.led(1)), kald.led(3));
        return Graphsvar.tomt(204);
    }

    private Graphsvar aflys(Kald kald) {
        var nu = opsaetning.ur().instant();
        begivenheder.ret(begivenheder.postkasse(kald.led(1)), kald.led(3), foer -> foer.aflyst(nu));
        return Graphsvar.tomt(202);
    }

    private Begivenhed fundet(Kald kald) {
        return begivenheder.find(begivenheder.postkasse(kald.led(1)), kald.led(3));
    }
}
