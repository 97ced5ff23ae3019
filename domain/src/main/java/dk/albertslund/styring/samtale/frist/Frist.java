package dk.albertslund.styring.samtale.frist;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Aendring.AfEvaluering;
import dk.albertslund.styring.samtale.Aendring.AfMilepael;
import dk.albertslund.styring.samtale.Aendring.AfProevehandling;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.evaluering.Emner;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** En dag, der kan flyttes. */
sealed interface Frist {

    enum Art {
        START,
        SLUT,
        MILEPAEL,
        EVALUERING
    }

    Art art();

    UUID id();

    String titel();

    LocalDate dag();

    /** Det mål, den røde tråd løber ned til. */
    Optional<Maal> traad();

    boolean maaFlyttes(Rettigheder hvem);

    Aendring flyt(LocalDate til);

    /** Det, der er galt med dagen. */
    default Optional<Tekst> fejl(LocalDate til) {
        return Optional.empty();
    }

    /** ”Slutdagen for ”X””. */
    default Tekst hvad() {
        return tekst("frist.hvad." + art().name().toLowerCase(Locale.ROOT), ord(titel()));
    }

    static Optional<Frist> med(Art art, UUID id, Opslag opslag) {
        return switch (art) {
            case START -> opslag.proevehandling(new Proevehandling.Id(id)).map(Start::new);
            case SLUT -> opslag.proevehandling(new Proevehandling.Id(id)).map(Slut::new);
            case MILEPAEL ->
                opslag.milepael(new Milepael.Id(id))
                        .flatMap(en -> opslag.maal(en.paa()).map(maal -> new Naas(en, maal)));
            case EVALUERING ->
                opslag.evaluering(new Evaluering.Id(id))
                        .filter(en -> en.naeste().isPresent())
                        .flatMap(en -> Emner.af(en, opslag).map(emne -> new Evalueres(en, emne)));
        };
    }

    /** Den ene ende af den tid, en prøvehandling kører. */
    sealed interface Omfang extends Frist {

        Proevehandling en();

        @Override
        default UUID id() {
            return en().id().vaerdi();
        }

        @Override
        default String titel() {
            return en().titel();
        }

        @Override
        default Optional<Maal> traad() {
            return en().maal();
        }

        @Override
        default boolean maaFlyttes(Rettigheder hvem) {
            return hvem.maaRette(en());
        }
    }

    /** Den første dag, prøvehandlingen kører. */
    record Start(Proevehandling en) implements Omfang {

        @Override
        public Art art() {
            return Art.START;
        }

        @Override
        public LocalDate dag() {
            return en.start();
        }

        @Override
        public Aendring flyt(LocalDate til) {
            return new AfProevehandling(Optional.of(en), Optional.of(en.medTid(til, en.slut())));
        }

        @Override
        public Optional<Tekst> fejl(LocalDate til) {
            return foerSlut(til, en.slut());
        }
    }

    /** Den sidste. */
    record Slut(Proevehandling en) implements Omfang {

        @Override
        public Art art() {
            return Art.SLUT;
        }

        @Override
        public LocalDate dag() {
            return en.slut();
        }

        @Override
        public Aendring flyt(LocalDate til) {
            return new AfProevehandling(Optional.of(en), Optional.of(en.medTid(en.start(), til)));
        }

        @Override
        public Optional<Tekst> fejl(LocalDate til) {
            return foerSlut(en.start(), til);
        }
    }

    private static Optional<Tekst> foerSlut(LocalDate start, LocalDate slut) {
        return slut.isBefore(start)
                ? Optional.of(tekst("proevehandling.slutter_foer", new Tekst.Dag(slut), new Tekst.Dag(start)))
                : Optional.empty();
    }

    /** Den dag, milepælen skal være nået. */
    record Naas(Milepael en, Maal paa) implements Frist {

        @Override
        public Art art() {
            return Art.MILEPAEL;
        }

        @Override
        public UUID id() {
            return en.id().vaerdi();
        }

        @Override
        public String titel() {
            return en.titel();
        }

        @Override
        public LocalDate dag() {
            return en.dato();
        }

        @Override
        public Optional<Maal> traad() {
            return Optional.of(paa);
        }

        @Override
        public boolean maaFlyttes(Rettigheder hvem) {
            return hvem.maaRette(paa);
        }

        @Override
        public Aendring flyt(LocalDate til) {
            return new AfMilepael(
                    Optional.of(en), Optional.of(new Milepael(en.id(), en.paa(), en.titel(), til, en.naaet())));
        }
    }

    /** Den dag, der spørges igen. */
    record Evalueres(Evaluering en, Emne emne) implements Frist {

        @Override
        public Art art() {
            return Art.EVALUERING;
        }

        @Override
        public UUID id() {
            return en.id().vaerdi();
        }

        @Override
        public String titel() {
            return emne.titel();
        }

        @Override
        public LocalDate dag() {
            return en.naeste().orElseThrow();
        }

        @Override
        public Optional<Maal> traad() {
            return emne.maal();
        }

        @Override
        public boolean maaFlyttes(Rettigheder hvem) {
            return hvem.maaRette(en, emne);
        }

        @Override
        public Aendring flyt(LocalDate til) {
            return new AfEvaluering(Optional.of(en), Optional.of(en.udskyd(til)));
        }
    }
}
