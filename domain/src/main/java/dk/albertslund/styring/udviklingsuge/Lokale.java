package dk.albertslund.styring.udviklingsuge;

/** Et lokale, der kan bookes ved at indkalde dets adresse. */
public record Lokale(String navn, String mail, int pladser) {

    /** Exchange tager ikke imod en booking, der slutter længere ude i fremtiden (viden/graph.md, places). */
    public static final int BOOKES_HOEJST_DAGE_FREM = 180;
}
