package dk.albertslund.styring.organisation;

import dk.albertslund.styring.dansk.Foldning;
import java.util.Map;
import java.util.Optional;

/** Det, folk kalder de forskellige slags enheder. */
public final class Slagsord {

    private static final Map<String, Enhed.Slags> ORD = Map.ofEntries(
            Map.entry("direktion", Enhed.Slags.DIREKTION),
            Map.entry("direktionen", Enhed.Slags.DIREKTION),
            Map.entry("executive board", Enhed.Slags.DIREKTION),
            Map.entry("direktoeromraade", Enhed.Slags.DIREKTOEROMRAADE),
            Map.entry("direktoeromraadet", Enhed.Slags.DIREKTOEROMRAADE),
            Map.entry("directorate", Enhed.Slags.DIREKTOEROMRAADE),
            Map.entry("afdeling", Enhed.Slags.AFDELING),
            Map.entry("afdelingen", Enhed.Slags.AFDELING),
            Map.entry("department", Enhed.Slags.AFDELING),
            Map.entry("stab", Enhed.Slags.STAB),
            Map.entry("staben", Enhed.Slags.STAB),
            Map.entry("staff function", Enhed.Slags.STAB),
            Map.entry("enhed", Enhed.Slags.ENHED),
            Map.entry("enheden", Enhed.Slags.ENHED),
            Map.entry("unit", Enhed.Slags.ENHED),
            Map.entry("the unit", Enhed.Slags.ENHED),
            Map.entry("institution", Enhed.Slags.INSTITUTION),
            Map.entry("institutionen", Enhed.Slags.INSTITUTION));

    public static Optional<Enhed.Slags> i(String ord) {
        return Optional.ofNullable(ORD.get(Foldning.fold(ord)));
    }

    private Slagsord() {}
}
