package dk.albertslund.styring.udtraek;

import java.time.Duration;
import java.util.Optional;

/** Filerne i en kanal i Teams (Microsoft Graph: kanalens mappe i SharePoint). */
public interface Kanalfiler {

    /** Den kanal, kommunens fælles filer lægges i; tom, når der ikke er sagt nogen. */
    Optional<Kanal> faelles();

    /**
     * Lægger filen i kanalens mappe. Er der en med det navn, bliver den til en ny udgave af den samme, så to gange er én
     * fil; SharePoint gemmer den forrige i versionshistorikken.
     */
    Lagt laeg(Kanal kanal, String navn, byte[] indhold);

    sealed interface Lagt {

        /** @param adresse hvor den kan åbnes */
        record Der(String adresse) implements Lagt {}

        record Afvist(Grund grund) implements Lagt {}

        /** @param vent hvor længe Graph beder os vente */
        record Senere(Optional<Duration> vent) implements Lagt {}
    }

    enum Grund {
        /** Kommunen bruger det ikke. */
        SLUKKET,
        /** Vi har ikke fået lov til teamets filer. */
        NAEGTET,
        /** Teamet, kanalen eller dens mappe er der ikke. */
        INGEN_MAPPE,
        /** En anden har filen åben, så den ikke kan skrives. */
        LAAST,
        /** Der er ikke plads til mere. */
        FULDT,
        ANDET
    }
}
