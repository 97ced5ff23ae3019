package dk.albertslund.styring.aarshjul;

/** Hvornår en begivenhed, der kommer igen hvert år, ligger i et nyt årshjul. */
public record Begivenhedsregel(String noegle, String titel, Ejer ejer, Regel regel) {}
