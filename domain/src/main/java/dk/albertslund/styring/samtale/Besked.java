package dk.albertslund.styring.samtale;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.albertslund.styring.samtale.ord.Rensning;
import dk.albertslund.styring.samtale.ord.Skriftsprog;
import dk.albertslund.styring.udtraek.Filplads;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Det, en person gjorde: skrev, trykkede på et kort eller fik botten installeret. */
public sealed interface Besked {

    /** Det sprog, beskeden selv røber; for den, der ikke har valgt et. */
    default Optional<Sprog> sprog() {
        return Optional.empty();
    }

    /** @param tekst som den blev skrevet, uden omtaler af botten og uden mellemrum i enderne */
    record Skrevet(String tekst) implements Besked {

        /** Så langt læses der; det er længere end den længste iagttagelse. */
        static final int LAENGST = 3_000;

        public Skrevet {
            tekst = Rensning.af(tekst);
        }

        @Override
        public Optional<Sprog> sprog() {
            return Skriftsprog.af(tekst);
        }

        boolean erForLang() {
            return tekst.length() > LAENGST;
        }
    }

    /**
     * Et tryk på en knap. Alt i {@code om} og {@code felter} er klientens påstand og efterprøves.
     *
     * @param om det, knappen handler om, oftest et id; tomt, når den ikke handler om noget bestemt
     * @param felter kortets felter ved trykket, efter feltets id
     */
    record Trykket(Handling handling, String om, Map<String, String> felter) implements Besked {
        public Trykket {
            om = Rensning.af(om);
            felter = felter.entrySet().stream()
                    .collect(toUnmodifiableMap(Map.Entry::getKey, felt -> Rensning.af(felt.getValue())));
        }

        public String felt(String navn) {
            return felter.getOrDefault(navn, "");
        }

        /** Datoen i et datofelt; tom, når der ikke står en, eller når året er en tastefejl. */
        public Optional<LocalDate> dato(String navn) {
            try {
                return Optional.of(felt(navn))
                        .filter(iso -> !iso.isEmpty())
                        .map(LocalDate::parse)
                        .filter(dag -> dag.getYear() >= 1900 && dag.getYear() < 10_000);
            } catch (DateTimeParseException ugyldig) {
                return Optional.empty();
            }
        }

        /** Det, der er valgt i et felt med faste valg; tomt, når det ikke er et af dem. */
        public <E extends Enum<E>> Optional<E> valg(String navn, Class<E> valg) {
            return Arrays.stream(valg.getEnumConstants())
                    .filter(et -> et.name().equals(felt(navn)))
                    .findFirst();
        }
    }

    /**
     * Nogen søger efter noget at dele, mens hun skriver til andre.
     *
     * @param tekst tom, når hun endnu ikke har skrevet noget
     */
    record Soegt(Soegested sted, String tekst) implements Besked {

        /** Mere søges der ikke efter; et søgefelt er kort, og en lang tekst ville holde databasen hen. */
        static final int LAENGST = 200;

        public Soegt {
            tekst = Rensning.af(tekst.substring(0, Math.min(tekst.length(), LAENGST)));
        }
    }

    enum Soegested {
        MAAL,
        PROEVEHANDLING,
        LAERING,
        BEGREB
    }

    /**
     * En besked, nogen skrev et andet sted, skal gemmes som en iagttagelse.
     *
     * @param tekst beskedens tekst uden opmærkning
     */
    record Iagttaget(String tekst) implements Besked {
        public Iagttaget {
            tekst = Rensning.af(tekst.substring(0, Math.min(tekst.length(), Skrevet.LAENGST)));
        }
    }

    /**
     * Svaret på, om en fil må lægges i hendes OneDrive.
     *
     * @param fil det, kortet sagde, at det handlede om
     * @param plads hvor den må lægges; tom, når hun sagde nej
     */
    record Filsvar(String fil, Optional<Filplads> plads) implements Besked {
        public Filsvar {
            plads = plads.map(et -> new Filplads(
                    Rensning.af(et.uploadUrl()),
                    Rensning.af(et.adresse()),
                    Rensning.af(et.unikId()),
                    Rensning.af(et.filtype())));
        }
    }

    /**
     * En fil, hun lagde i sin egen chat med botten.
     *
     * @param filtype efternavnet uden punktum
     * @param adresse hvor filen kan hentes nogle minutter endnu; klientens påstand
     */
    record Vedhaeftet(String navn, String filtype, String adresse) implements Besked {
        public Vedhaeftet {
            navn = Rensning.af(navn);
            filtype = Rensning.af(filtype).toLowerCase(Locale.ROOT);
            adresse = Rensning.af(adresse);
        }
    }

    /** Botten er lige blevet installeret for personen. Opgraderinger er ikke med. */
    record Installeret() implements Besked {}
}
