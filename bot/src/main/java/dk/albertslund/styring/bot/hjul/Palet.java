package dk.albertslund.styring.bot.hjul;

import dk.albertslund.styring.aarshjul.Ejer;
import java.awt.Color;

/** The colours of a theme. What is written stands out from what is behind it by 4.5 to 1 at least. */
enum Palet {
    LYS(0xFFFFFF, 0x1F2A37, 0x5B6675, 0xF1F3F6, 0xE1E6EC, 0xC4314B) {
        @Override
        Color fyld(Ejer ejer) {
            return new Color(
                    switch (ejer) {
                        case KOMMUNALBESTYRELSE -> 0x1F5F8B;
                        case LEDELSE -> 0x8A5A00;
                        case ENHED -> 0x1E6F50;
                        case MIG -> 0x7A3E8E;
                    });
        }

        @Override
        Color paaFyld() {
            return Color.WHITE;
        }
    },
    MOERK(0x1F1F1F, 0xF3F4F6, 0xA9B1BC, 0x2B2D31, 0x3A3D43, 0xFF8A9B) {
        @Override
        Color fyld(Ejer ejer) {
            return new Color(
                    switch (ejer) {
                        case KOMMUNALBESTYRELSE -> 0x7CC0F0;
                        case LEDELSE -> 0xF2C063;
                        case ENHED -> 0x7FD4AE;
                        case MIG -> 0xD9A4EA;
                    });
        }

        @Override
        Color paaFyld() {
            return new Color(0x14181D);
        }
    };

    private final int bund;
    private final int skrift;
    private final int daempet;
    private final int spor;
    private final int streg;
    private final int idag;

    Palet(int bund, int skrift, int daempet, int spor, int streg, int idag) {
        this.bund = bund;
        this.skrift = skrift;
        this.daempet = daempet;
        this.spor = spor;
        this.streg = streg;
        this.idag = idag;
    }

    /** What belongs to the ring. */
    abstract Color fyld(Ejer ejer);

    /** What is written on that. */
    abstract Color paaFyld();

    Color bund() {
        return new Color(bund);
    }

    Color skrift() {
        return new Color(skrift);
    }

    Color daempet() {
        return new Color(daempet);
    }

    /** The ring itself, where nothing lies. */
    Color spor() {
        return new Color(spor);
    }

    Color streg() {
        return new Color(streg);
    }

    Color idag() {
        return new Color(idag);
    }

    /** What is over, half as strong. */
    Color forbi(Ejer ejer) {
        return blandet(fyld(ejer), bund(), 0.55);
    }

    private static Color blandet(Color en, Color anden, double andel) {
        return new Color(
                blandet(en.getRed(), anden.getRed(), andel),
                blandet(en.getGreen(), anden.getGreen(), andel),
                blandet(en.getBlue(), anden.getBlue(), andel));
    }

    private static int blandet(int en, int anden, double andel) {
        return (int) Math.round(en * (1 - andel) + anden * andel);
    }
}
