package dk.albertslund.styring.udviklingsuge;

/** Et lokale, der kan bookes ved at indkalde dets adresse. */
public record Lokale(String navn, String mail, int pladser) {}
