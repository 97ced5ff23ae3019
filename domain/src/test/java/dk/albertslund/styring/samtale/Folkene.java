package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.mangel.Afproevning;
import dk.albertslund.styring.mangel.Grundlag;
import dk.albertslund.styring.mangel.Udestaaende;
import dk.albertslund.styring.mangel.Varsel;
import dk.albertslund.styring.organisation.Ledelse;
import dk.albertslund.styring.organisation.Ledelse.Ansat;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.tegn.Notat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Hvem der leder hvem i den lille kommune: Gitte leder Ditte, som leder Dagplejen. */
final class Folkene implements Ledelsesopslag {

    private final Verden verden;
    private boolean varslet;
    private final Map<Medarbejder.Id, Ansat> ansatte = new LinkedHashMap<>();

    Folkene(Verden verden) {
        this.verden = verden;
        har(Verden.GITTE, Optional.empty());
        har(Verden.DITTE, Optional.of(Verden.GITTE));
        har(Verden.ANNA, Optional.of(Verden.DITTE));
        har(Verden.EVA, Optional.of(Verden.DITTE));
        har(Verden.BO, Optional.empty());
        har(Verden.CILLE, Optional.empty());
    }

    void har(Medarbejder hvem, Optional<Medarbejder> leder) {
        ansatte.put(
                hvem.id(),
                new Ansat(hvem.id(), hvem.navn(), hvem.fornavn(), hvem.enhed(), leder.map(Medarbejder::id), true));
    }

    /** Hvad der end mangler, har de fået at vide, at det kan ses. */
    void alleErVarslet() {
        varslet = true;
    }

    void ingenErVarslet() {
        varslet = false;
    }

    @Override
    public List<Varsel> varslet(LocalDate dag) {
        return varslet
                ? udestaaende(dag).stream()
                        .map(det -> new Varsel(det.hos().id(), det.mangel().noegle(), dag))
                        .toList()
                : List.of();
    }

    @Override
    public Ledelse ledelse() {
        return new Ledelse(verden.organisation.enheder(), ansatte.values());
    }

    @Override
    public List<Udestaaende> udestaaende(LocalDate dag) {
        int aar = Aarshjul.aarFor(dag);
        var endelige = ledelse().enheder().stream()
                .filter(enhed -> verden.maalplan(enhed, aar).endelig().isPresent())
                .collect(Collectors.toUnmodifiableSet());
        return new Grundlag(
                        aar,
                        Optional.of(verden.aarshjul(aar)),
                        verden.maal(),
                        Set.copyOf(endelige),
                        afproevninger(dag),
                        verden.organisation.enheder(),
                        ledelse())
                .udestaaende(dag);
    }

    private List<Afproevning> afproevninger(LocalDate dag) {
        return verden.gemte().stream()
                .filter(en -> en.afslutning().isEmpty() && !en.start().isAfter(dag))
                .map(en -> new Afproevning(
                        en.id().vaerdi(),
                        en.titel(),
                        en.enhed(),
                        en.ejer(),
                        en.start(),
                        en.slut(),
                        verden.gemteNotater().stream()
                                .filter(et -> et.paa().vaerdi().equals(en.id().vaerdi()))
                                .map(Notat::til)
                                .max(LocalDate::compareTo),
                        verden.evalueringer().stream()
                                .filter(ev -> ev.gemt()
                                        && ev.om().vaerdi().equals(en.id().vaerdi()))
                                .map(ev -> ev.dato())
                                .max(LocalDate::compareTo)))
                .toList();
    }
}
