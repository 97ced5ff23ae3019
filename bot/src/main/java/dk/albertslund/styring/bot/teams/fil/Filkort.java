package dk.albertslund.styring.bot.teams.fil;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import dk.albertslund.styring.store.FilStore.Fil;
import dk.albertslund.styring.udtraek.Filplads;
import java.util.Map;
import java.util.UUID;

/** The two cards Teams has for a file: one that asks whether it may be put in her OneDrive, one that shows it there. */
final class Filkort {

    /** What the card carries to be known by; the owner is asked for when it is answered. */
    static final String FIL = "fil";

    private static final String CONSENT = "application/vnd.microsoft.teams.card.file.consent";
    private static final String INFO = "application/vnd.microsoft.teams.card.file.info";

    private record Question(
            String description, int sizeInBytes, Map<String, UUID> acceptContext, Map<String, UUID> declineContext) {}

    private record Place(String uniqueId, String fileType) {}

    static Activity samtykke(Fil fil, String beskrivelse) {
        var context = Map.of(FIL, fil.id());
        return activity(CONSENT, fil.navn(), new Question(beskrivelse, fil.indhold().length, context, context));
    }

    static Activity lagt(Fil fil, Filplads plads) {
        var activity = activity(INFO, fil.navn(), new Place(plads.unikId(), plads.filtype()));
        activity.getAttachments().getFirst().setContentUrl(plads.adresse());
        return activity;
    }

    private static Activity activity(String type, String navn, Object content) {
        var attachment = new Attachment();
        attachment.setContentType(type);
        attachment.setName(navn);
        attachment.setContent(content);
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setAttachment(attachment);
        return activity;
    }

    private Filkort() {}
}
