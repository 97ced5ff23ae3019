package dk.albertslund.styring.forstaaelse;

import java.util.Arrays;

/**
 * Det, der kendetegner en sætning: dens ord, ordpar, bogstavfølger og ordklasser, hver som et nummer og en vægt.
 * Numrene er spredt ved hashing; to træk, der rammer det samme nummer, er så sjældne, at de ikke betyder noget.
 */
final class Traek {

    static final int ANTAL = 1 << 16;

    private static final double ORD = 1;
    private static final double ORDPAR = 0.8;
    private static final double BOGSTAVER = 0.8;
    private static final double KLASSE = 1.2;
    private static final double KLASSEPAR = 0.8;
    private static final double RAMME = 1;

    /** Det, der står efter et kolon, er oftest en titel og siger mindre om, hvad der bedes om. */
    private static final double EFTER_KOLON = 0.35;

    private int[] numre = new int[256];
    private float[] vaegte = new float[256];
    private int antal;

    private Traek() {}

    static Traek af(Ordraekke saetning) {
        var traek = new Traek();
        traek.ord(saetning);
        traek.klasser(saetning);
        traek.ramme(saetning);
        traek.normaliser();
        return traek;
    }

    int antal() {
        return antal;
    }

    int nummer(int i) {
        return numre[i];
    }

    float vaegt(int i) {
        return vaegte[i];
    }

    private void ord(Ordraekke saetning) {
        var forrige = "^";
        var forrigeBegreb = "^";
        for (int i = 0; i < saetning.ord().size(); i++) {
            var ord = saetning.ord().get(i);
            double vaegt = i < saetning.kolon() ? 1 : EFTER_KOLON;
            tilfoej('o', ord, "", ORD * vaegt);
            tilfoej('p', forrige, ord, ORDPAR * vaegt);
            tilfoej('m', forrigeBegreb, saetning.begreb(i), ORDPAR * vaegt);
            bogstaver(ord, vaegt);
            forrige = ord;
            forrigeBegreb = saetning.begreb(i);
        }
        tilfoej('p', forrige, "$", ORDPAR);
    }

    /** Følger af to til fem bogstaver inden for ordet; tilsammen vejer de det samme, uanset hvor langt ordet er. */
    private void bogstaver(String ord, double vaegt) {
        var kantet = "<" + ord + ">";
        int foelger = 0;
        for (int n = 2; n <= 5; n++) {
            foelger += Math.max(0, kantet.length() - n + 1);
        }
        var hver = BOGSTAVER * vaegt / Math.sqrt(Math.max(1, foelger));
        for (int n = 2; n <= 5; n++) {
            for (int i = 0; i + n <= kantet.length(); i++) {
                tilfoej('b', kantet, i, i + n, hver);
            }
        }
    }

    private void klasser(Ordraekke saetning) {
        var klasser =
                saetning.klasser().stream().filter(klasse -> !klasse.isEmpty()).toList();
        for (int i = 0; i < klasser.size(); i++) {
            tilfoej('k', klasser.get(i), "", KLASSE);
            for (int j = i + 1; j < Math.min(klasser.size(), i + 4); j++) {
                tilfoej('q', klasser.get(i), klasser.get(j), KLASSEPAR);
            }
        }
        if (!klasser.isEmpty()) {
            tilfoej('f', klasser.getFirst(), "", RAMME);
        }
    }

    private void ramme(Ordraekke saetning) {
        int laengde = saetning.ord().size();
        tilfoej('l', laengde > 12 ? "13" : laengde > 7 ? "8" : String.valueOf(Math.min(laengde, 5)), "", RAMME);
        if (saetning.spoerger()) {
            tilfoej('t', "?", "", RAMME);
        }
        if (saetning.kolon() < laengde) {
            tilfoej('t', ":", "", RAMME);
        }
        if (!saetning.ord().isEmpty()) {
            tilfoej('f', saetning.ord().getFirst(), "", RAMME);
        }
    }

    private void tilfoej(char slags, String et, String andet, double vaegt) {
        int hash = hash(hash(slags, et, 0, et.length()) * 31 + 7, andet, 0, andet.length());
        gem(hash, vaegt);
    }

    private void tilfoej(char slags, String tekst, int fra, int til, double vaegt) {
        gem(hash(slags, tekst, fra, til), vaegt);
    }

    private static int hash(int fra, String tekst, int start, int slut) {
        int hash = fra * 0x01000193;
        for (int i = start; i < slut; i++) {
            hash = (hash ^ tekst.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    private void gem(int hash, double vaegt) {
        if (antal == numre.length) {
            numre = Arrays.copyOf(numre, antal * 2);
            vaegte = Arrays.copyOf(vaegte, antal * 2);
        }
        int spredt = hash ^ (hash >>> 15);
        spredt *= 0x2c1b3c6d;
        numre[antal] = (spredt ^ (spredt >>> 13)) & (ANTAL - 1);
        vaegte[antal++] = (float) vaegt;
    }

    /** En lang sætning har flere træk end en kort, men skal ikke være mere sikker af den grund. */
    private void normaliser() {
        double kvadrater = 0;
        for (int i = 0; i < antal; i++) {
            kvadrater += vaegte[i] * vaegte[i];
        }
        var faktor = (float) (1 / Math.sqrt(Math.sqrt(kvadrater) + 1e-9));
        for (int i = 0; i < antal; i++) {
            vaegte[i] *= faktor;
        }
    }
}
