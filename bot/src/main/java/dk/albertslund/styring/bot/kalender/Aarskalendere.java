package dk.albertslund.styring.bot.kalender;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.aarshjul.Mitaar;
import dk.albertslund.styring.bot.billeder.WebSettings;
import dk.albertslund.styring.bot.hjul.Aarene;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.store.IndstillingStore;
import dk.albertslund.styring.store.KalenderadresseStore;
import dk.albertslund.styring.store.MedarbejderStore;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The calendars people subscribe to: a person's with all that is hers, and an enhed's with what all in it share. */
@Component
public class Aarskalendere {

    public static final String STI = "/kalender/";

    private final KalenderadresseStore adresser;
    private final Aarene aarene;
    private final MedarbejderStore medarbejdere;
    private final IndstillingStore indstillinger;
    private final WebSettings web;
    private final Clock clock;

    Aarskalendere(
            KalenderadresseStore adresser,
            Aarene aarene,
            MedarbejderStore medarbejdere,
            IndstillingStore indstillinger,
            WebSettings web,
            Clock clock) {
        this.adresser = adresser;
        this.aarene = aarene;
        this.medarbejdere = medarbejdere;
        this.indstillinger = indstillinger;
        this.web = web;
        this.clock = clock;
    }

    /** Empty when nobody has said where we are reached. */
    public Optional<String> adresse(UUID kode) {
        return web.adresse().isEmpty() ? Optional.empty() : Optional.of(web.adresse() + STI + kode + ".ics");
    }

    /** @return empty when there is no calendar at the address, or none any more */
    public Optional<String> ics(UUID kode) {
        return adresser.ejer(kode).flatMap(ejer -> switch (ejer) {
            case Kalenderejer.Person(var id) -> medarbejdere.findActive(id).map(this::personens);
            case Kalenderejer.Enhed(var navn) -> Optional.of(enhedens(navn));
        });
    }

    private String personens(Medarbejder hvem) {
        var sprog = indstillinger.sprog(hvem.id()).orElse(Sprog.DANSK);
        return ics(tekst("kalender.navn", sprog), sprog, hvem, post -> true);
    }

    /** As somebody sees it who works there and has nothing of her own. */
    private String enhedens(String navn) {
        var enhver =
                new Medarbejder(new Medarbejder.Id(navn), "", "", "", "", navn, Optional.empty(), Set.of(), Set.of());
        return ics(
                tekst("kalender.navn", Sprog.DANSK) + ": " + navn,
                Sprog.DANSK,
                enhver,
                post -> post.ejer() != Ejer.MIG);
    }

    private String ics(String navn, Sprog sprog, Medarbejder hvem, Predicate<Aarspost> med) {
        var idag = LocalDate.now(clock);
        int aar = Aarshjul.aarFor(idag);
        var poster = Stream.of(aar, aar + 1)
                .flatMap(et -> aarene.hos(hvem, et, idag).stream())
                .filter(mit -> mit.hjul().aar() == aar || mit.hjul().offentliggjort())
                .map(Mitaar::poster)
                .flatMap(List::stream)
                .filter(med)
                .distinct()
                .toList();
        return new Ics(navn, vaert(), post -> titel(post, sprog)).skriv(poster, clock.instant());
    }

    private static String titel(Aarspost post, Sprog sprog) {
        var navn =
                post.fase().map(fase -> tekst("fase." + fase.noegle(), sprog)).orElse(post.titel());
        return post.frist() && !post.dag().equals(post.fra()) ? tekst("kalender.frist", sprog) + " " + navn : navn;
    }

    private String vaert() {
        var vaert = web.adresse().isEmpty() ? null : URI.create(web.adresse()).getHost();
        return vaert == null ? "styring" : vaert;
    }

    private static String tekst(String noegle, Sprog sprog) {
        return ResourceBundle.getBundle("messages", sprog == Sprog.DANSK ? Locale.ROOT : Locale.ENGLISH)
                .getString(noegle);
    }
}
