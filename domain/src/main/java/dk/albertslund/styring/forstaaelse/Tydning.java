package dk.albertslund.styring.forstaaelse;

import java.util.List;

/**
 * Hvad en sætning nok beder om.
 *
 * @param bud det mest sandsynlige først; aldrig tom
 */
public record Tydning(List<Bud> bud, Afgoerelse afgoerelse) {

    public record Bud(Aerinde aerinde, double sandsynlighed) {}

    /** Hvad sikkerheden rækker til. */
    public enum Afgoerelse {
        GOER,
        /** Vis de bedste bud som knapper: ”Mente du …?” */
        SPOERG,
        HJAELP
    }

    public Tydning {
        bud = List.copyOf(bud);
    }

    public Aerinde bedste() {
        return bud.getFirst().aerinde();
    }

    /** De bedste i den rækkefølge, en rådgiver gav dem; som de er, når rådet ikke handler om netop dem. */
    public List<Aerinde> bedste(List<Aerinde> raad) {
        var vores = bedste(Tvivl.BUD);
        return raad.size() == vores.size() && raad.containsAll(vores) ? raad : vores;
    }

    public List<Aerinde> bedste(int antal) {
        return bud.stream().limit(antal).map(Bud::aerinde).toList();
    }
}
