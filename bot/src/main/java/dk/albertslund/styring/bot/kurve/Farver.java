package dk.albertslund.styring.bot.kurve;

import dk.albertslund.styring.bot.billeder.Tema;
import java.awt.Color;

/** The colours of a picture on a light or a dark card; text is 7:1 and lines 3:1 against the ground. */
enum Farver {
    LYST(0xFFFFFF, 0x242424, 0xD6D6D6, 0x14504A, 0x8A4B08),
    MOERKT(0x292929, 0xFFFFFF, 0x5C5C5C, 0x6FD6C8, 0xF2B661);

    final Color bund;
    final Color skrift;
    final Color gitter;
    final Color linje;
    final Color sigte;

    Farver(int bund, int skrift, int gitter, int linje, int sigte) {
        this.bund = new Color(bund);
        this.skrift = new Color(skrift);
        this.gitter = new Color(gitter);
        this.linje = new Color(linje);
        this.sigte = new Color(sigte);
    }

    static Farver til(Tema tema) {
        return switch (tema) {
            case LYST -> LYST;
            case MOERKT -> MOERKT;
        };
    }
}
