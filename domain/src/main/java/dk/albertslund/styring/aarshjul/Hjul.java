package dk.albertslund.styring.aarshjul;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;

/**
 * Det, et billede af året viser for én person, eller for en kanal, når det kun er det fælles.
 *
 * @param enhed navnet på den enhed, den tredje ring er for; tomt, når den er for alle enheder
 * @param poster det, ringene viser
 */
public record Hjul(int aar, LocalDate idag, String enhed, List<Aarspost> poster) {

    /** Så mange frister nævnes der ved siden af hjulet. */
    private static final int NAEVNES = 3;

    public Hjul {
        poster = poster.stream()
                .sorted(comparing(Aarspost::dag).thenComparing(Aarspost::fra).thenComparing(Aarspost::noegle))
                .toList();
    }

    public LocalDate foersteDag() {
        return Aarshjul.begynder(aar);
    }

    public LocalDate sidsteDag() {
        return Aarshjul.begynder(aar + 1).minusDays(1);
    }

    /** Det, der ligger i ringen og i året. */
    public List<Aarspost> ring(Ejer ejer) {
        return poster.stream()
                .filter(post -> post.ejer() == ejer)
                .filter(post ->
                        !post.til().isBefore(foersteDag()) && !post.fra().isAfter(sidsteDag()))
                .toList();
    }

    /** De næste frister, den nærmeste først. */
    public List<Aarspost> naeste() {
        return poster.stream()
                .filter(post -> post.frist() && !post.dag().isBefore(idag))
                .limit(NAEVNES)
                .toList();
    }
}
