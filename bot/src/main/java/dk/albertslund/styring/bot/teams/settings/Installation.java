package dk.albertslund.styring.bot.teams.settings;

/** The one app in the one tenant this house serves, and the hosts it may talk to. */
public record Installation(String appId, String tenantId, ServiceHosts hosts) {

    /** The bot's own id in every conversation. */
    public String botId() {
        return "28:" + appId;
    }
}
