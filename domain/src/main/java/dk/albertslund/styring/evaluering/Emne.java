package dk.albertslund.styring.evaluering;

import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Det, der evalueres, med det, man skal vide for at kunne. */
public sealed interface Emne {

    Genstand genstand();

    String titel();

    /** Det, der blev håbet på; tomt, når det ikke er sagt. */
    String haab();

    /** Målet, den røde tråd løber ned til. */
    Optional<Maal> maal();

    /** Den dag, det efter planen er forbi. */
    LocalDate slut();

    /**
     * De enheder, der er sammen om det; én eller ingen, når det ikke er tværfagligt.
     *
     * @param kendte alle enheders navne
     */
    SortedSet<String> enheder(Collection<String> kendte);

    /** Efter den sidste dag er det endeligt, og indtil da undervejs. */
    default Slags slags(LocalDate idag) {
        return idag.isBefore(slut()) ? Slags.UNDERVEJS : Slags.ENDELIG;
    }

    record OmProevehandling(Proevehandling en) implements Emne {

        @Override
        public Genstand genstand() {
            return new Genstand.Proevehandlingen(en.id());
        }

        @Override
        public String titel() {
            return en.titel();
        }

        @Override
        public String haab() {
            return en.haab();
        }

        @Override
        public Optional<Maal> maal() {
            return en.maal();
        }

        @Override
        public LocalDate slut() {
            return en.slut();
        }

        @Override
        public Slags slags(LocalDate idag) {
            return en.afslutning().isPresent() ? Slags.ENDELIG : Emne.super.slags(idag);
        }

        /** Ejerens enhed, målets, og de partnere, der er nævnt ved navn. */
        @Override
        public SortedSet<String> enheder(Collection<String> kendte) {
            var enheder = new TreeSet<String>();
            if (!en.enhed().isEmpty()) {
                enheder.add(en.enhed());
            }
            en.maal().map(Maal::enheder).ifPresent(enheder::addAll);
            en.ramme()
                    .filter(Ramme::tvaerfaglig)
                    .ifPresent(ramme -> kendte.stream()
                            .filter(enhed -> !enhed.isBlank() && ramme.hvem().contains(enhed))
                            .forEach(enheder::add));
            return enheder;
        }
    }

    record OmMaal(Maal et) implements Emne {

        @Override
        public Genstand genstand() {
            return new Genstand.Maalet(et.id());
        }

        @Override
        public String titel() {
            return et.titel();
        }

        @Override
        public String haab() {
            return et.tegn();
        }

        @Override
        public Optional<Maal> maal() {
            return Optional.of(et);
        }

        @Override
        public LocalDate slut() {
            return LocalDate.of(et.til(), Month.DECEMBER, 31);
        }

        @Override
        public SortedSet<String> enheder(Collection<String> kendte) {
            return new TreeSet<>(et.enheder());
        }
    }
}
