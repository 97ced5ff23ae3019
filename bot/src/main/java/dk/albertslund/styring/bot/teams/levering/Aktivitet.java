package dk.albertslund.styring.bot.teams.levering;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.TextFormatTypes;
import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.bot.teams.kort.Kort;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;

/** What is to be seen, as the activity Teams shows. */
public final class Aktivitet {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    public static Activity af(Visning visning, Sprog sprog) {
        return switch (Fremviser.paa(sprog).vis(visning)) {
            case Fremviser.Vist.Besked(var tekst) -> besked(tekst);
            case Fremviser.Vist.SomKort(var kort) -> kort(kort);
        };
    }

    /** In place of a card it has to be one. */
    static Activity somKort(Visning visning, Sprog sprog) {
        return kort(Fremviser.paa(sprog).somKort(visning));
    }

    /** Rings: nobody has just written to us, so it is news. */
    static Activity varsel(Visning visning, Sprog sprog) {
        var activity = af(visning, sprog);
        activity.setChannelData(new Varsel(new Varsel.Notification(true)));
        return activity;
    }

    private static Activity besked(String tekst) {
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setText(tekst);
        activity.setTextFormat(TextFormatTypes.PLAIN);
        return activity;
    }

    /** The summary is what a phone shows before the card is opened. */
    private static Activity kort(Kort kort) {
        var attachment = new Attachment();
        attachment.setContentType(CARD);
        attachment.setContent(kort.json());
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setAttachment(attachment);
        activity.setSummary(kort.fallbackText());
        return activity;
    }

    private Aktivitet() {}
}
