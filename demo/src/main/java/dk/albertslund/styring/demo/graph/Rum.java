package dk.albertslund.styring.demo.graph;

/** Et lokale med sin egen postkasse. */
public record Rum(String id, String navn, String mail, int pladser) {}
