package dk.albertslund.styring.aarshjul;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.dansk.Periode;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ét års årshjul. Datoerne er data, for de flytter sig fra år til år, og kilderne er uenige om dem.
 *
 * @param regler hvad dagene følger af, efter nøgle; det, nogen har flyttet for hånden, følger ingen regel mere
 * @param lokale de frister, enheder har sat for sig selv
 * @param offentliggjort lagt og besluttet; så flyttes der kun enkelte dage i det
 */
public record Aarshjul(
        int aar,
        List<Fase> faser,
        List<Begivenhed> begivenheder,
        Map<String, String> regler,
        List<Lokalfrist> lokale,
        boolean offentliggjort) {

    public Aarshjul {
        faser = faser.stream()
                .sorted(comparing(Fase::fra).thenComparing(Fase::til).thenComparing(Fase::navn))
                .toList();
        begivenheder = begivenheder.stream()
                .sorted(comparing(Begivenhed::fra).thenComparing(Begivenhed::noegle))
                .toList();
        regler = Map.copyOf(regler);
        lokale = lokale.stream()
                .sorted(comparing(Lokalfrist::fase).thenComparing(Lokalfrist::enhed))
                .toList();
    }

    public Aarshjul(int aar, List<Fase> faser) {
        this(aar, faser, List.of(), Map.of(), List.of(), /* offentliggjort= */ false);
    }

    /** Årshjulet 2027 begynder med budgettet for 2027 i november 2026 og ender med status i august 2027. */
    public static LocalDate begynder(int aar) {
        return LocalDate.of(aar - 1, Month.NOVEMBER, 1);
    }

    /** Det år, hvis årshjul {@code dato} hører til. */
    public static int aarFor(LocalDate dato) {
        return dato.isBefore(begynder(dato.getYear() + 1)) ? dato.getYear() : dato.getYear() + 1;
    }

    public Optional<Fase> fase(Fase.Navn navn) {
        return faser.stream().filter(fase -> fase.navn() == navn).findFirst();
    }

    /** Den første fase, hvis frist er {@code dato} eller senere. */
    public Optional<Fase> naeste(LocalDate dato) {
        return faser.stream().filter(fase -> !fase.til().isBefore(dato)).findFirst();
    }

    /** Årshjulet, som en enhed ser det: dens egne frister og begivenheder og ingen andres. */
    public Aarshjul hos(String enhed) {
        var egne = lokale.stream()
                .filter(lokal -> lokal.enhed().equals(enhed))
                .collect(toMap(Lokalfrist::fase, Lokalfrist::frist));
        return new Aarshjul(
                aar,
                faser.stream()
                        .map(fase -> egne.containsKey(fase.navn()) ? fase.medFrist(egne.get(fase.navn())) : fase)
                        .toList(),
                begivenheder.stream().filter(en -> en.angaar(enhed)).toList(),
                regler,
                List.of(),
                offentliggjort);
    }

    public boolean harEgenFrist(Fase.Navn fase, String enhed) {
        return lokale.stream()
                .anyMatch(lokal -> lokal.fase() == fase && lokal.enhed().equals(enhed));
    }

    public Set<String> medEgenFrist() {
        return lokale.stream().map(Lokalfrist::enhed).collect(toUnmodifiableSet());
    }

    /** De påmindelser, der skal sendes netop på {@code dato}. */
    public List<Paamindelse> paamindelserDen(LocalDate dato, Arbejdskalender kalender) {
        return faser.stream()
                .filter(fase -> fase.varselsdage(kalender).contains(dato))
                .map(fase -> new Paamindelse(aar, fase.navn(), fase.fra(), fase.til(), dato))
                .toList();
    }

    /**
     * Lægger noget et andet sted; det, der tæller fra det, flytter med. Det flyttede følger ingen regel mere, og en enheds
     * egen frist falder bort, når den ikke længere er i fasen.
     */
    public Aarshjul flyt(String noegle, Periode til, Arbejdskalender kalender) {
        var tilbage = new HashMap<>(regler);
        tilbage.remove(noegle);
        var foelger = foelgende(tilbage);
        var faste = new HashMap<>(dage());
        faste.keySet().removeAll(foelger.keySet());
        faste.put(noegle, til);
        var datering = new Datering(aar, kalender, foelger, faste);
        var nye = faser.stream()
                .map(fase -> fase.paa(datering.af(fase.navn().noegle())))
                .toList();
        return new Aarshjul(
                aar,
                nye,
                begivenheder.stream()
                        .map(en -> en.paa(datering.af(en.noegle())))
                        .toList(),
                tilbage,
                lokale.stream().filter(lokal -> lokal.inden(nye)).toList(),
                offentliggjort);
    }

    /**
     * Næste års årshjul: det, der følger en regel, efter den, og det andet på samme tid af året. Enhedernes egne frister
     * hører til året og følger ikke med.
     */
    public Aarshjul rul(Arbejdskalender kalender) {
        var grundlag = new HashMap<String, Regel>();
        dage().forEach((noegle, dage) -> grundlag.put(noegle, regel(noegle, dage)));
        var datering = new Datering(aar + 1, kalender, grundlag, Map.of());
        return new Aarshjul(
                aar + 1,
                faser.stream()
                        .map(fase -> fase.paa(datering.af(fase.navn().noegle())))
                        .toList(),
                begivenheder.stream()
                        .map(en -> en.paa(datering.af(en.noegle())))
                        .toList(),
                regler,
                List.of(),
                /* offentliggjort= */ false);
    }

    private Regel regel(String noegle, Periode dage) {
        return regler.containsKey(noegle) ? Regel.laes(regler.get(noegle)) : Regel.samme(dage);
    }

    /** Enhedens egen frist, i stedet for en, den allerede har i fasen. */
    public Aarshjul med(Lokalfrist ny) {
        var andre = lokale.stream()
                .filter(lokal -> lokal.fase() != ny.fase() || !lokal.enhed().equals(ny.enhed()));
        return new Aarshjul(
                aar,
                faser,
                begivenheder,
                regler,
                Stream.concat(andre, Stream.of(ny)).toList(),
                offentliggjort);
    }

    /** Med noget mere i; det følger ingen regel. */
    public Aarshjul med(Begivenhed ny) {
        return new Aarshjul(
                aar,
                faser,
                Stream.concat(begivenheder.stream(), Stream.of(ny)).toList(),
                regler,
                lokale,
                offentliggjort);
    }

    public Aarshjul offentliggoer() {
        return new Aarshjul(aar, faser, begivenheder, regler, lokale, /* offentliggjort= */ true);
    }

    /** Alt i året ved siden af det samme i {@code naeste}. */
    public List<Rullet> rullet(Aarshjul naeste, Arbejdskalender kalender) {
        return flyttet(naeste).stream()
                .map(det -> new Rullet(
                        det,
                        Optional.of(det.foerTil().plusYears(1))
                                .filter(samme -> det.fra().equals(det.foerFra().plusYears(1))
                                        && !kalender.erArbejdsdag(samme)
                                        && kalender.senest(samme).equals(det.til()))))
                .toList();
    }

    /** Hvor noget ligger; tomt, når det ikke er i året. */
    public Optional<Periode> sted(String noegle) {
        return Optional.ofNullable(dage().get(noegle));
    }

    /** Det, der ligger et andet sted i {@code andet} end her, det første først. */
    public List<Flyttet> flyttet(Aarshjul andet) {
        var foer = dage();
        return andet.dage().entrySet().stream()
                .filter(en -> !en.getValue().equals(foer.get(en.getKey())))
                .map(en -> flyttet(en.getKey(), en.getValue()))
                .sorted(comparing(Flyttet::fra).thenComparing(Flyttet::noegle))
                .toList();
    }

    /** Det samme, flyttet til {@code ny}; det skal være i året. */
    public Flyttet flyttet(String noegle, Periode ny) {
        var nu = sted(noegle).orElseThrow();
        return new Flyttet(noegle, navn(noegle), titel(noegle), nu.start(), nu.slut(), ny.start(), ny.slut());
    }

    private Optional<Fase.Navn> navn(String noegle) {
        return faser.stream()
                .map(Fase::navn)
                .filter(navn -> navn.noegle().equals(noegle))
                .findFirst();
    }

    private String titel(String noegle) {
        return begivenheder.stream()
                .filter(en -> en.noegle().equals(noegle))
                .map(Begivenhed::titel)
                .findFirst()
                .orElse("");
    }

    Map<String, Periode> dage() {
        return Stream.concat(
                        faser.stream().map(fase -> Map.entry(fase.navn().noegle(), fase.dage())),
                        begivenheder.stream().map(en -> Map.entry(en.noegle(), en.dage())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Regel> foelgende(Map<String, String> regler) {
        return regler.entrySet().stream()
                .map(en -> Map.entry(en.getKey(), Regel.laes(en.getValue())))
                .filter(en -> en.getValue().foelger())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
