package dk.albertslund.styring.aarshjul;

/**
 * En besked, der er sendt til mange om en flytning.
 *
 * @param noegle foran hver modtager i nøglen på det, der blev sendt
 */
public record Rundsendt(String noegle, Flyttet om) {}
