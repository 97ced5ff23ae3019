package dk.albertslund.styring.udtraek;

/**
 * Der, hvor en person har sagt ja til at få en fil lagt: i hendes eget OneDrive.
 *
 * @param uploadUrl hvor filen skrives til
 * @param adresse hvor den kan ses bagefter
 */
public record Filplads(String uploadUrl, String adresse, String unikId, String filtype) {}
