package dk.albertslund.styring.bot.teams.kort;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** A link to the reader's own chat with us. */
final class Chatlink {

    /**
     * @param bot our own id in Teams (28:…)
     * @param besked what lies ready to be sent
     */
    static String til(String bot, String besked) {
        return "https://teams.microsoft.com/l/chat/0/0?users=" + encoded(bot) + "&message=" + encoded(besked);
    }

    static String til(String bot) {
        return "https://teams.microsoft.com/l/chat/0/0?users=" + encoded(bot);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private Chatlink() {}
}
