package dk.albertslund.styring.samtale;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * En besked til mange, som folk kan se i udbakken.
 *
 * @param af den, der sender den
 * @param sendes tidligst da
 */
public record Rundsendelse(
        Id id, Medarbejder.Id af, Visning indhold, Modtagere til, Instant sendes, Optional<Instant> stoppet) {

    public record Id(UUID vaerdi) {}

    /** Begynder nøglen på hver besked, der hører til den. */
    public String noegle() {
        return "rund/" + id.vaerdi();
    }

    /** Hvem den er til; hvem de er, ses, når den sendes. */
    public sealed interface Modtagere {

        /** Som et valg på et kort. */
        String valg();

        record Alle() implements Modtagere {
            @Override
            public String valg() {
                return "ALLE";
            }
        }

        record Ledere() implements Modtagere {
            @Override
            public String valg() {
                return "LEDERE";
            }
        }

        /** Alle i enheden og under den. */
        record Enhed(String navn) implements Modtagere {
            @Override
            public String valg() {
                return "ENHED/" + navn;
            }
        }

        record Gruppe(Borgergruppe gruppe) implements Modtagere {
            @Override
            public String valg() {
                return "GRUPPE/" + gruppe;
            }
        }

        /** Netop de her, fundet på anden vis. */
        record Bestemte(List<Medarbejder.Id> hvem) implements Modtagere {
            public Bestemte {
                hvem = List.copyOf(hvem);
            }

            @Override
            public String valg() {
                return "";
            }
        }

        static Optional<Modtagere> laes(String valg) {
            var dele = valg.split("/", 2);
            return switch (dele[0]) {
                case "ALLE" -> Optional.of(new Alle());
                case "LEDERE" -> Optional.of(new Ledere());
                case "ENHED" -> dele.length == 2 ? Optional.of(new Enhed(dele[1])) : Optional.empty();
                case "GRUPPE" ->
                    Arrays.stream(Borgergruppe.values())
                            .filter(gruppe -> dele.length == 2 && gruppe.name().equals(dele[1]))
                            .findFirst()
                            .map(Gruppe::new);
                default -> Optional.empty();
            };
        }
    }

    /**
     * Hvor langt den er.
     *
     * @param ialt dem, den er til og kan nå; nul, før den er begyndt
     * @param ikkeFrem dem, den ikke nåede, eller hvor det er uvist
     * @param holdtTilbage dem, der ikke får den, fordi den blev stoppet
     */
    public record Fremdrift(int ialt, int sendt, int venter, int ikkeFrem, int holdtTilbage) {}

    /** Som den står i udbakken. */
    public record Post(Rundsendelse en, String afNavn, Fremdrift fremdrift) {

        public boolean kanStoppes() {
            return en.stoppet().isEmpty() && (fremdrift.ialt() == 0 || fremdrift.venter() > 0);
        }
    }

    /** @param naas dem, der får den, efter navn */
    public record Kreds(List<Medarbejder> naas, List<Medarbejder> kanIkkeNaas) {
        public Kreds {
            naas = List.copyOf(naas);
            kanIkkeNaas = List.copyOf(kanIkkeNaas);
        }
    }
}
