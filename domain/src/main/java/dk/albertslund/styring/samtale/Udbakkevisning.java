package dk.albertslund.styring.samtale;

import dk.albertslund.styring.drift.Afsendt;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Rundsendelse.Kreds;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Rundsendelse.Post;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Beskeder til mange: før de sendes, hos dem, der får dem, og i udbakken. */
public sealed interface Udbakkevisning extends Visning.FraUdbakken {

    int TEKST_LAENGDE = 1500;

    /**
     * @param valg de modtagere, der kan vælges; den valgte er en af dem
     * @param kreds dem, den er til lige nu
     * @param dag tom, når den sendes med det samme
     */
    record Rundform(
            String om,
            Modtagere til,
            List<Modtagere> valg,
            Kreds kreds,
            String tekst,
            Optional<LocalDate> dag,
            int time,
            String fra,
            List<Tekst> fejl)
            implements Udbakkevisning {
        public Rundform {
            valg = List.copyOf(valg);
            fejl = List.copyOf(fejl);
        }

        /** Den, den vises for. */
        public Optional<Medarbejder> somHvem() {
            return kreds.naas().stream().findFirst();
        }

        public Map<String, String> felter() {
            return Map.of(
                    "til", til.valg(),
                    "tekst", tekst,
                    "dag", dag.map(LocalDate::toString).orElse(""),
                    "time", Integer.toString(time));
        }
    }

    /**
     * Noget nyt i året, før det er lagt i det.
     *
     * @param til dem, der får besked om det, hvis der sendes en
     */
    record Begivenhedsform(
            String om,
            String titel,
            Optional<LocalDate> fra,
            Optional<LocalDate> slut,
            Modtagere til,
            Kreds kreds,
            List<Tekst> fejl)
            implements Udbakkevisning {
        public Begivenhedsform {
            fejl = List.copyOf(fejl);
        }

        public Map<String, String> felter() {
            return Map.of(
                    "titel", titel,
                    "fra", fra.map(LocalDate::toString).orElse(""),
                    "til", slut.map(LocalDate::toString).orElse(""));
        }
    }

    /** Det, modtageren får. */
    record Rundbesked(String tekst, String fra) implements Udbakkevisning {}

    /** @param sendes hvornår den sendes; tom, når den er på vej */
    record Rundkvittering(UUID id, int modtagere, Optional<LocalDateTime> sendes) implements Udbakkevisning {}

    /** @param hvem navnet på den, det er sendt til; tomt, når det er hende, der spørger */
    record Sendelog(String hvem, List<Afsendt> linjer) implements Udbakkevisning {
        public Sendelog {
            linjer = List.copyOf(linjer);
        }
    }

    record Udbakke(List<Udpost> poster) implements Udbakkevisning {

        /** @param sendes på kommunens ur */
        public record Udpost(Post post, LocalDateTime sendes, boolean kanStoppes) {}

        public Udbakke {
            poster = List.copyOf(poster);
        }
    }
}
