package dk.albertslund.styring.samtale.forum;

import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.ord.Ytring;

/** Det, organisatoren vil med et forum. */
public sealed interface Forumoenske {

    Skridt udfoer(Samtale her, Opslag opslag);

    record Vis() implements Forumoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Foraene.vis(her, opslag);
        }
    }

    record Indkald(Forum forum, Ytring sagt) implements Forumoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Foraene.indkald(forum, sagt, her, opslag);
        }
    }

    record Aflys(Forum forum) implements Forumoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Foraene.aflys(forum, her, opslag);
        }
    }
}
