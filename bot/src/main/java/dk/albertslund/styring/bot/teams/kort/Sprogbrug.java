package dk.albertslund.styring.bot.teams.kort;

import static java.util.stream.Collectors.joining;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begreb.Ordlyd;
import dk.albertslund.styring.dansk.Skrivemaade;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Ramme.Partner;
import dk.albertslund.styring.proevehandling.Ramme.Spoerges;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.tegn.Notat.Forandring;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Stand;
import dk.albertslund.styring.tegn.Tegn;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language, and how it writes dates and numbers. */
final class Sprogbrug {

    private static final Sprogbrug DANSK = new Sprogbrug(Sprog.DANSK, Locale.of("da", "DK"), Locale.ROOT);
    private static final Sprogbrug ENGELSK = new Sprogbrug(Sprog.ENGELSK, Locale.UK, Locale.ENGLISH);

    private final Sprog valgt;
    private final Locale sprog;
    private final ResourceBundle kort;
    private final ResourceBundle samtale;
    private final Skrivemaade skriv;

    /** As it begins a line. */
    static String stort(String tekst) {
        return tekst.isEmpty() ? "" : tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    private Sprogbrug(Sprog valgt, Locale sprog, Locale bundle) {
        this.valgt = valgt;
        this.sprog = sprog;
        this.kort = ResourceBundle.getBundle("messages", bundle);
        this.samtale = ResourceBundle.getBundle("samtale", bundle);
        this.skriv = new Skrivemaade(sprog);
    }

    static Sprogbrug paa(Sprog sprog) {
        return switch (sprog) {
            case DANSK -> DANSK;
            case ENGELSK -> ENGELSK;
        };
    }

    Sprog sprog() {
        return valgt;
    }

    Locale locale() {
        return sprog;
    }

    String tag() {
        return sprog.getLanguage();
    }

    Skrivemaade skriv() {
        return skriv;
    }

    boolean har(String noegle) {
        return kort.containsKey(noegle) || samtale.containsKey(noegle);
    }

    String tekst(String noegle, Object... led) {
        var moenster = (kort.containsKey(noegle) ? kort : samtale).getString(noegle);
        return led.length == 0 ? moenster : new MessageFormat(moenster, sprog).format(led);
    }

    String tekst(Tekst tekst) {
        return tekst(tekst.noegle(), tekst.led().stream().map(this::led).toArray());
    }

    Ordlyd ordlyd(Begreb begreb) {
        return this == ENGELSK ? begreb.engelsk() : begreb.dansk();
    }

    String navn(Borgergruppe gruppe) {
        return valg("borgergruppe", gruppe);
    }

    /** ”Børn, Unge” */
    String grupper(Maal maal) {
        return maal.grupperne().stream().map(this::navn).collect(joining(", "));
    }

    String navn(Aarspost post) {
        return post.fase().map(this::navn).orElse(post.titel());
    }

    String navn(Fase.Navn fase) {
        return valg("fase", fase);
    }

    String navn(Fasesvar svar) {
        return valg("fasesvar", svar);
    }

    String navn(Maal.Art art) {
        return valg("maal.art", art);
    }

    String navn(Udfald udfald) {
        return valg("udfald", udfald);
    }

    String navn(Slags slags) {
        return valg("evaluering.slags", slags);
    }

    String navn(Modtager modtager) {
        return valg("evaluering.modtager", modtager);
    }

    String navn(Svar svar) {
        return valg("samarbejde.svar", svar);
    }

    String navn(Partner partner) {
        return valg("partner", partner);
    }

    String navn(Spoerges hvornaar) {
        return valg("spoerges", hvornaar);
    }

    String navn(Tegn.Art art) {
        return valg("tegn.art", art);
    }

    String navn(Tegn.Retning retning) {
        return valg("tegn.retning", retning);
    }

    String navn(Rytme rytme) {
        return valg("tegn.rytme", rytme);
    }

    String navn(Stand stand) {
        return valg("tegn.stand", stand);
    }

    String navn(Forandring forandring) {
        return valg("forandring", forandring);
    }

    /** ”mandag den 30. november 2026 (uge 49)”, or from the one to the other. */
    String periode(LocalDate fra, LocalDate til) {
        return fra.equals(til) ? skriv.dagMedUge(fra) : tekst("periode", skriv.dagMedUge(fra), skriv.dagMedUge(til));
    }

    /** The same as it begins a line; a whole week is one: ”Uge 47 (16.–22. november 2026)”. */
    String hvornaar(LocalDate fra, LocalDate til) {
        var helUge = fra.getDayOfWeek() == DayOfWeek.MONDAY && fra.plusDays(6).equals(til);
        return stort(helUge ? skriv.uge(fra) + " (" + skriv.periode(fra, til) + ")" : periode(fra, til));
    }

    private String valg(String om, Enum<?> vaerdi) {
        return tekst(om + "." + vaerdi.name().toLowerCase(Locale.ROOT));
    }

    private Object led(Tekst.Led led) {
        return switch (led) {
            case Tekst.Ord(var ord) -> ord;
            case Tekst.Tal(var antal) -> antal;
            case Tekst.Noteret(var vaerdi) -> new Notatvisning(this).vaerdi(vaerdi);
            case Tekst.Kortdag(var dato) -> skriv.kort(dato);
            case Tekst.Dag(var dato) -> skriv.dag(dato);
            case Tekst.Hvornaar(var fra, var til) -> hvornaar(fra, til);
            case Tekst.Klokken(var tid) -> skriv.klokken(tid);
            case Tekst.Opslagsord(var noegle) -> tekst(noegle);
            case Tekst.Opremset(var dele) ->
                dele.stream().map(del -> led(del).toString()).collect(joining(", "));
        };
    }
}
