package dk.albertslund.styring.samtale.forum;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Optional;
import java.util.Set;

/** De faste måder, folk taler om et forum på: dets navn, og hvad der skal ske med det. */
public final class Forumudtryk {

    private static final Set<String> VIS =
            Set.of("fora", "vis fora", "vores fora", "faste moeder", "vis faste moeder", "forums", "show the forums");

    private static final Set<String> INDKALD = Set.of("indkald", "opret", "planlaeg", "call", "schedule", "create");

    private static final Set<String> AFLYS = Set.of("aflys", "stop", "cancel");

    public static Optional<Forumoenske> i(Ytring ytring) {
        if (ytring.saetning().er(VIS)) {
            return Optional.of(new Forumoenske.Vis());
        }
        var indkald = ytring.saetning().harTidligt(INDKALD, 1);
        if (!indkald && !ytring.saetning().harTidligt(AFLYS, 1)) {
            return Optional.empty();
        }
        return naevnt(ytring)
                .map(forum -> indkald ? new Forumoenske.Indkald(forum, ytring) : new Forumoenske.Aflys(forum));
    }

    private static Optional<Forum> naevnt(Ytring ytring) {
        var sagt = " " + String.join(" ", ytring.saetning().ord()) + " ";
        return ytring.opslag().fora().stream()
                .filter(forum -> sagt.matches(".* " + Foldning.fold(forum.navn()) + "(m?et|en|s)? .*"))
                .findFirst();
    }

    private Forumudtryk() {}
}
