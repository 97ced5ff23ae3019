package dk.albertslund.styring.udtraek;

/**
 * En kanal i et team i Teams.
 *
 * @param team gruppens id i Entra eller teamets eget id i Teams (19:…)
 * @param id kanalens id i Teams (19:…)
 */
public record Kanal(String team, String id) {

    /** Teamet kendes kun ved sit eget id; Microsoft Graph kender det ved gruppens. */
    public boolean udenGruppe() {
        return team.startsWith("19:");
    }

    public Kanal medGruppe(String gruppe) {
        return new Kanal(gruppe, id);
    }
}
