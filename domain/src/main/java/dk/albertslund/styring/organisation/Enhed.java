package dk.albertslund.styring.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.dansk.Foldning;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * En enhed i den tid, den er, som den er. Flyttes, omdøbes, samles eller deles den, slutter den, og det, der kommer efter,
 * er nye enheder med den som forgænger; sådan forsvinder intet.
 *
 * @param under den enhed, den hører under; siden kan den være blevet til en anden
 * @param aliaser det, den også kaldes, blandt andet i kataloget
 * @param forgaengere de enheder, den er blevet til af
 * @param leder den, administratoren har sagt, leder den; tom, når det er, som kataloget siger
 * @param borgergrupper dem, den arbejder for
 * @param fra den første dag
 * @param til den første dag, den ikke længere er; tom, så længe den er
 */
public record Enhed(
        Id id,
        String navn,
        Slags slags,
        Optional<Id> under,
        Set<String> aliaser,
        Set<Id> forgaengere,
        Optional<Medarbejder.Id> leder,
        Set<Borgergruppe> borgergrupper,
        LocalDate fra,
        Optional<LocalDate> til) {

    public record Id(UUID vaerdi) {}

    /** Ledelsesniveauerne (kilder/002): 1 er kommunaldirektøren, 4 leder en institution eller en enhed. */
    public enum Slags {
        DIREKTION(1),
        DIREKTOEROMRAADE(2),
        AFDELING(3),
        STAB(3),
        ENHED(4),
        INSTITUTION(4);

        final int niveau;

        Slags(int niveau) {
            this.niveau = niveau;
        }
    }

    public static final int NAVN_LAENGDE = 100;

    public Enhed {
        navn = navn.strip();
        if (navn.isEmpty() || navn.length() > NAVN_LAENGDE) {
            throw new IllegalArgumentException("en enhed har et navn på 1-%d tegn".formatted(NAVN_LAENGDE));
        }
        if (til.filter(fra::isAfter).isPresent()) {
            throw new IllegalArgumentException("»%s« slutter %s, før den begynder %s".formatted(navn, til, fra));
        }
        aliaser = Set.copyOf(aliaser);
        forgaengere = Set.copyOf(forgaengere);
        borgergrupper = Set.copyOf(borgergrupper);
    }

    public static Enhed ny(Id id, String navn, Slags slags, Optional<Id> under, LocalDate fra) {
        return new Enhed(id, navn, slags, under, Set.of(), Set.of(), Optional.empty(), Set.of(), fra, Optional.empty());
    }

    public boolean er() {
        return til.isEmpty();
    }

    Enhed slutter(LocalDate dag) {
        return new Enhed(
                id,
                navn,
                slags,
                under,
                aliaser,
                forgaengere,
                leder,
                borgergrupper,
                fra,
                Optional.of(dag.isBefore(fra) ? fra : dag));
    }

    /** Den samme fra {@code dag} et andet sted. */
    Enhed bliver(Id ny, String nytNavn, Optional<Id> nyUnder, LocalDate dag) {
        return new Enhed(
                ny, nytNavn, slags, nyUnder, kaldes(nytNavn), Set.of(id), leder, borgergrupper, dag, Optional.empty());
    }

    Enhed medAlias(String alias) {
        return kaldet(forenet(aliaser, Set.of(alias)), forgaengere);
    }

    /** Den anden er også blevet til den. */
    Enhed samletMed(Enhed anden) {
        return kaldet(forenet(aliaser, anden.kaldes(navn)), forenet(forgaengere, Set.of(anden.id)))
                .arbejderFor(forenet(borgergrupper, anden.borgergrupper));
    }

    Enhed efter(Enhed forgaenger) {
        return kaldet(aliaser, Set.of(forgaenger.id)).arbejderFor(forgaenger.borgergrupper);
    }

    /** Det navn er en andens nu. */
    Enhed uden(String alias) {
        return kaldet(aliaser.stream().filter(et -> !et.equals(alias)).collect(toUnmodifiableSet()), forgaengere);
    }

    private Enhed kaldet(Set<String> andet, Set<Id> foer) {
        return new Enhed(id, navn, slags, under, andet, foer, leder, borgergrupper, fra, til);
    }

    Enhed ledetAf(Optional<Medarbejder.Id> ny) {
        return new Enhed(id, navn, slags, under, aliaser, forgaengere, ny, borgergrupper, fra, til);
    }

    Enhed arbejderFor(Set<Borgergruppe> grupper) {
        return new Enhed(id, navn, slags, under, aliaser, forgaengere, leder, grupper, fra, til);
    }

    private static <T> Set<T> forenet(Set<T> en, Set<T> anden) {
        return Stream.concat(en.stream(), anden.stream()).collect(toUnmodifiableSet());
    }

    /** Alt, den kaldes, når den selv hedder {@code nyt}. */
    Set<String> kaldes(String nyt) {
        return Stream.concat(aliaser.stream(), Stream.of(navn))
                .filter(et -> !et.equals(nyt))
                .collect(toUnmodifiableSet());
    }

    /** Uanset store og små bogstaver, og om der står ”og” eller ”&”. */
    boolean hedder(String tekst) {
        var soegt = foldet(tekst);
        return Stream.concat(Stream.of(navn), aliaser.stream())
                .anyMatch(et -> foldet(et).equals(soegt));
    }

    private static String foldet(String tekst) {
        return Foldning.fold(tekst).replace(" & ", " og ");
    }
}
