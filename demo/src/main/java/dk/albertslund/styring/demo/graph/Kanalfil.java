package dk.albertslund.styring.demo.graph;

/**
 * En fil i en kanals mappe.
 *
 * @param kanal kanalens id i Teams
 * @param udgave 1 den første gang, der blev lagt en med det navn; så 2, og så videre
 */
@SuppressWarnings("ArrayRecordComponent") // sammenlignes ikke
public record Kanalfil(String kanal, String navn, byte[] indhold, int udgave) {}
