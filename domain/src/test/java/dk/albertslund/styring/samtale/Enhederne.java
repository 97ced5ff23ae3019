package dk.albertslund.styring.samtale;

import dk.albertslund.styring.drift.Utilgaengelige;
import dk.albertslund.styring.organisation.Arkraekke;
import dk.albertslund.styring.organisation.Borgervalg;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhedsspor;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Opgave;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.organisation.Placering;
import dk.albertslund.styring.organisation.Plads;
import dk.albertslund.styring.organisation.Udsnit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Enhederne i den lille kommune, og det, kataloget siger om dem. */
final class Enhederne implements Organisationsopslag {

    private final Map<Enhed.Id, Enhed> enheder = new LinkedHashMap<>();
    private final Map<Medarbejder.Id, Placering> placeringer = new LinkedHashMap<>();
    private final Map<UUID, Opgave> opgaver = new LinkedHashMap<>();
    private final Map<Medarbejder.Id, Borgervalg> borgervalg = new LinkedHashMap<>();
    private final Map<String, List<Arkraekke>> ark = new LinkedHashMap<>();
    private final List<Enhedsspor> spor = new ArrayList<>();
    private final List<Medarbejder> medarbejdere = new ArrayList<>();
    Utilgaengelige utilgaengelige = new Utilgaengelige(0, List.of());
    private Organisationsforslag forslag = new Organisationsforslag(List.of(), List.of(), List.of());

    Enhed har(String navn, Enhed.Slags slags, Optional<Enhed> under) {
        var id = new Enhed.Id(UUID.nameUUIDFromBytes(navn.getBytes(StandardCharsets.UTF_8)));
        var enhed = Enhed.ny(id, navn, slags, under.map(Enhed::id), LocalDate.parse("2020-01-01"));
        enheder.put(id, enhed);
        return enhed;
    }

    void har(Medarbejder hvem, String enhed) {
        har(hvem, new Plads(enhed, Optional.empty()));
    }

    void har(Medarbejder hvem, Plads plads) {
        placeringer.put(hvem.id(), new Placering(hvem.id(), plads, Optional.empty()));
    }

    void kender(Medarbejder... nogle) {
        medarbejdere.addAll(List.of(nogle));
    }

    void har(Opgave opgave) {
        opgaver.put(opgave.proevehandling(), opgave);
    }

    void foreslaar(Organisationsforslag nyt) {
        forslag = nyt;
    }

    Optional<Enhed> kaldet(String navn) {
        return enheder().kaldet(navn);
    }

    Placering placering(Medarbejder hvem) {
        return Optional.ofNullable(placeringer.get(hvem.id())).orElseThrow();
    }

    Medarbejder.Id ansvarlig(UUID proevehandling) {
        return Optional.ofNullable(opgaver.get(proevehandling)).orElseThrow().ansvarlig();
    }

    void udfoer(Udsnit foer, Udsnit efter) {
        efter.enheder()
                .forEach(nu -> spor.addFirst(new Enhedsspor(
                        LocalDate.parse("2026-11-23"), "Ida Prøve", Optional.ofNullable(enheder.get(nu.id())), nu)));
        efter.borgervalg().forEach(valg -> borgervalg.put(valg.person(), valg));
        foer.nyeSiden(efter).forEach(enhed -> enheder.remove(enhed.id()));
        efter.enheder().forEach(enhed -> enheder.put(enhed.id(), enhed));
        efter.placeringer().forEach(en -> placeringer.put(en.person(), en));
        efter.opgaver().forEach(en -> opgaver.put(en.proevehandling(), en));
    }

    @Override
    public Organisation enheder() {
        return new Organisation(List.copyOf(enheder.values()));
    }

    @Override
    public Organisationsforslag forslag() {
        return forslag;
    }

    @Override
    public List<Placering> placeringer(Set<String> navne) {
        return placeringer.values().stream()
                .filter(en -> navne.contains(en.plads().enhed()))
                .toList();
    }

    @Override
    public List<Enhedsspor> spor(Set<Enhed.Id> ider, int antal) {
        return spor.stream()
                .filter(et -> ider.contains(et.efter().id()))
                .limit(antal)
                .toList();
    }

    @Override
    public List<Medarbejder> medarbejdere(String navn) {
        return medarbejdere.stream()
                .filter(en -> en.navn().equalsIgnoreCase(navn) || en.fornavn().equalsIgnoreCase(navn))
                .toList();
    }

    @Override
    public Optional<Medarbejder.Id> medMail(String mail) {
        return medarbejdere.stream()
                .filter(en -> en.mail().equalsIgnoreCase(mail))
                .map(Medarbejder::id)
                .findFirst();
    }

    @Override
    public Optional<List<Arkraekke>> ark(UUID id, Medarbejder.Id ejer, Instant nu) {
        return Optional.ofNullable(ark.get(ejer.entra() + id));
    }

    void har(UUID id, Medarbejder ejer, List<Arkraekke> raekker) {
        ark.put(ejer.id().entra() + id, raekker);
    }

    @Override
    public Borgervalg borgervalg(Medarbejder.Id person) {
        return borgervalg.getOrDefault(person, new Borgervalg(person, Set.of(), Set.of()));
    }

    @Override
    public Utilgaengelige utilgaengelige() {
        return utilgaengelige;
    }

    @Override
    public Udsnit nu(Udsnit som) {
        return new Udsnit(
                kendte(som.enheder().stream().map(Enhed::id), enheder),
                kendte(som.placeringer().stream().map(Placering::person), placeringer),
                kendte(som.opgaver().stream().map(Opgave::proevehandling), opgaver),
                som.borgervalg().stream().map(valg -> borgervalg(valg.person())).toList());
    }

    private static <I, T> List<T> kendte(Stream<I> ider, Map<I, T> alle) {
        return ider.flatMap(id -> Optional.ofNullable(alle.get(id)).stream()).toList();
    }
}
