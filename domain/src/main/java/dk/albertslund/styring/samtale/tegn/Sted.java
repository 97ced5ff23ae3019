package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Paa.PaaMaal;
import dk.albertslund.styring.tegn.Paa.PaaProevehandling;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import dk.albertslund.styring.tegn.Tegnemne.EnProevehandling;
import dk.albertslund.styring.tegn.Tegnemne.EtMaal;
import java.util.Optional;
import java.util.UUID;

/**
 * Der, hvor noget noteres: til et tegn, eller løst på en prøvehandling eller et mål.
 *
 * @param tegn tomt, når det er løst
 */
public record Sted(Paa paa, Optional<Tegn.Id> tegn) {

    static Sted paa(Proevehandling.Id en) {
        return new Sted(Paa.proevehandling(en), Optional.empty());
    }

    static Sted til(Tegn tegn) {
        return new Sted(tegn.paa(), Optional.of(tegn.id()));
    }

    /** Det, et felt eller en knap siger: id'et på tegnet, prøvehandlingen eller målet. */
    public static Optional<Sted> valgt(String id, Opslag opslag) {
        return Kortid.uuid(id)
                .flatMap(uuid -> opslag.tegn(new Tegn.Id(uuid))
                        .map(Sted::til)
                        .or(() -> emne(uuid, opslag).map(emne -> new Sted(emne.paa(), Optional.empty()))));
    }

    public UUID id() {
        return tegn.map(Tegn.Id::vaerdi).orElseGet(paa::vaerdi);
    }

    public Optional<Tegnemne> emne(Opslag opslag) {
        return emne(paa, opslag);
    }

    public static Optional<Tegnemne> emne(Paa paa, Opslag opslag) {
        return switch (paa) {
            case PaaProevehandling(var en) -> opslag.proevehandling(en).map(EnProevehandling::new);
            case PaaMaal(var et) -> opslag.maal(et).map(EtMaal::new);
        };
    }

    /** Prøvehandlingen eller målet med det id. */
    static Optional<Tegnemne> emne(UUID id, Opslag opslag) {
        return opslag.proevehandling(new Proevehandling.Id(id))
                .<Tegnemne>map(EnProevehandling::new)
                .or(() -> opslag.maal(new Maal.Id(id)).map(EtMaal::new));
    }
}
