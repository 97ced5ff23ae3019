package dk.albertslund.styring.demo.teams;

/**
 * A person as Teams knows her.
 *
 * @param aadObjectId the object id in Entra, the same in Graph
 * @param locale the language of her Teams, as in "da-DK"
 */
public record TeamsUser(String aadObjectId, String name, String mail, String locale) {

    public static TeamsUser dane(String aadObjectId, String name) {
        return new TeamsUser(aadObjectId, name, aadObjectId + "@albertslund.example", "da-DK");
    }

    public String givenName() {
        return name.split(" ", 2)[0];
    }

    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Her id in the eyes of one bot; every bot sees another. */
    public String mri(String appId) {
        return "29:1" + Ids.opaque(appId + aadObjectId);
    }

    boolean is(String id, String appId) {
        return id.equals(aadObjectId) || id.equals(mri(appId));
    }
}
