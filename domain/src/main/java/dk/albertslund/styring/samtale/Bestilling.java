package dk.albertslund.styring.samtale;

import dk.albertslund.styring.drift.Driftsopgave;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udtraek.Dokument;
import dk.albertslund.styring.udtraek.Filindhold;
import dk.albertslund.styring.udtraek.Filplads;
import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Arbejde, en besked satte i gang, og som må gøres uden for samtalen, fordi det spørger andre systemer. */
public sealed interface Bestilling {

    /** Læs kalenderne, og læg et forslag til ugen frem. */
    record Planlaeg(Ugeplan.Id id, LocalDate mandag) implements Bestilling {}

    /** Lav filen, og tilbyd den. */
    record LavFil(UUID id, Filindhold indhold) implements Bestilling {}

    /** Læg filen, hvor personen har sagt, at den må ligge. */
    record AfleverFil(UUID id, Filplads plads) implements Bestilling {}

    /** Lav dokumentet, og læg det i kanalens filer. */
    record LaegIKanal(UUID id, Dokument dokument, Kanal kanal) implements Bestilling {}

    /** Hent arket, hold det op mod organisationen, og læg forskellen frem. */
    record LaesArk(UUID id, String adresse) implements Bestilling {}

    /** Opret mødet i Outlook. */
    record Indkald(Ugeplan.Id uge, Moede.Id moede) implements Bestilling {}

    /** Gør mødet i Outlook, som det nu skal være. */
    record RetMoede(Ugeplan.Id uge, Moede.Id moede) implements Bestilling {}

    /** Gør forummets møderække i Outlook, som den nu skal være. */
    record RetForum(String forum) implements Bestilling {}

    /** Send det, der ikke kom frem, igen. */
    record SendIgen(List<Long> breve) implements Bestilling {
        public SendIgen {
            breve = List.copyOf(breve);
        }
    }

    /**
     * Sig det samme til mange, én gang til hver.
     *
     * @param noegle foran modtageren i nøglen på hver besked
     */
    record Meddel(String noegle, List<Medarbejder.Id> til, Visning visning) implements Bestilling {
        public Meddel {
            til = List.copyOf(til);
        }
    }

    /**
     * Spørg venligt hver af dem om det, hun mangler, når beskeden sendes.
     *
     * @param noegle foran modtageren i nøglen på hver besked
     * @param besked lederens egne ord; tomt, når der ikke er nogen
     */
    record Spoerg(String noegle, List<Medarbejder.Id> til, String besked) implements Bestilling {
        public Spoerg {
            til = List.copyOf(til);
        }
    }

    /** Sig det til én, der venter på det. */
    record Underret(String noegle, Medarbejder.Id til, Visning visning) implements Bestilling {}

    /** Send den til dem, den er til, når det er tid. */
    record Rundsend(Rundsendelse en) implements Bestilling {}

    /** Hold det tilbage, der endnu ikke er sendt under nøglen, og sig {@code rettelse} til dem, der har fået det. */
    record Tilbagekald(String noegle, Visning rettelse) implements Bestilling {}

    /** Læs deltagernes svar fra Outlook, og vis dem. */
    record LaesSvar(Ugeplan.Id uge) implements Bestilling {}

    /** Gør det, en administrator bad om, og vis, hvad der kom ud af det. */
    record Drift(Driftsopgave opgave) implements Bestilling {}
}
