package dk.albertslund.styring.demo.graph;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The rooms that can be booked by inviting them. */
final class Lokaler {

    private static final int SIDE = 100;

    private final List<Rum> rum;

    Lokaler(List<Rum> rum) {
        this.rum = rum;
    }

    void i(Ruter ruter) {
        ruter.paa("GET", "places/room", this::alle)
                .paa("GET", "places/{id}", this::et)
                .paa("GET", "places/{id}/room", this::et);
    }

    Optional<Rum> soeg(String noegle) {
        return rum.stream()
                .filter(et -> et.mail().equalsIgnoreCase(noegle) || et.id().equals(noegle))
                .findFirst();
    }

    private Graphsvar alle(Kald kald) {
        return Sider.side(kald, rum.stream().map(et -> vist(et, kald)).toList(), SIDE);
    }

    private Graphsvar et(Kald kald) {
        return Graphsvar.ok(vist(soeg(kald.led(1)).orElseThrow(() -> Graphfejl.findesIkke(kald.led(1))), kald));
    }

    private static ObjectNode vist(Rum rum, Kald kald) {
        return Udvalg.af(
                Json.object()
                        .put("@odata.type", "#microsoft.graph.room")
                        .put("id", rum.id())
                        .put("displayName", rum.navn())
                        .put("emailAddress", rum.mail())
                        .put("capacity", rum.pladser())
                        .put("bookingType", "standard"),
                kald.valgte());
    }
}
