package dk.albertslund.styring.samtale;

import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.organisation.Medarbejder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Det, en leder ser om sine folk, og det, hun skriver til dem. */
public sealed interface Ledelsesvisning extends Visning.TilLedelse {

    int BESKED_LAENGDE = 500;

    /**
     * Hvem der mangler hvad under en leder, den mest forsinkede først.
     *
     * @param egne så meget mangler hun selv
     */
    record Mangelliste(List<Person> folk, int egne, LocalDate idag) implements Ledelsesvisning {

        public record Person(Medarbejder.Id id, String navn, String enhed, List<Mangel> mangler) {
            public Person {
                mangler = List.copyOf(mangler);
            }
        }

        public Mangelliste {
            folk = List.copyOf(folk);
        }

        public int ting() {
            return folk.stream().mapToInt(en -> en.mangler().size()).sum();
        }
    }

    /**
     * Den venlige besked, før den er sendt.
     *
     * @param om hvem den er til
     * @param til deres navne
     * @param somDen det, den første af dem får
     */
    record Anmodningsform(String om, List<String> til, Anmodningskort somDen, List<Tekst> fejl)
            implements Ledelsesvisning {
        public Anmodningsform {
            til = List.copyOf(til);
            fejl = List.copyOf(fejl);
        }
    }

    /**
     * Det, den spurgte får: hvem der spørger, og det, hun mangler, hver med den knap, der retter det.
     *
     * @param fra lederen, der svares til
     * @param ses den dag, lederne kan se, at det mangler; tom, når det er lederen selv, der spørger
     */
    record Anmodningskort(
            Medarbejder.Id fra,
            String fraNavn,
            String besked,
            List<Mangel> mangler,
            Optional<LocalDate> ses,
            LocalDate idag)
            implements Ledelsesvisning {
        public Anmodningskort {
            mangler = List.copyOf(mangler);
        }
    }
}
