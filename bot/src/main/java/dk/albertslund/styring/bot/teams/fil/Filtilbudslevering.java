package dk.albertslund.styring.bot.teams.fil;

import dk.albertslund.styring.bot.excel.Projektmappe;
import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.bot.teams.levering.Afsender;
import dk.albertslund.styring.store.FilStore;
import dk.albertslund.styring.store.FilStore.Fil;
import dk.albertslund.styring.store.OrganisationStore;
import dk.albertslund.styring.store.UdtraekStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Filtilbud;
import dk.albertslund.styring.udtraek.Ark;
import dk.albertslund.styring.udtraek.Filindhold;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the file, and asks her whether it may be put in her OneDrive, as Teams wants it. */
@Component
class Filtilbudslevering implements Levering<Filtilbud> {

    /** As long as she may think about it. */
    private static final Duration HOLDBAR = Duration.ofHours(24);

    private final UdtraekStore udtraek;
    private final OrganisationStore organisation;
    private final FilStore filer;
    private final Afsender afsender;
    private final Clock clock;

    Filtilbudslevering(
            UdtraekStore udtraek, OrganisationStore organisation, FilStore filer, Afsender afsender, Clock clock) {
        this.udtraek = udtraek;
        this.organisation = organisation;
        this.filer = filer;
        this.afsender = afsender;
        this.clock = clock;
    }

    @Override
    public Class<Filtilbud> slags() {
        return Filtilbud.class;
    }

    @Override
    public Udfald lever(Filtilbud tilbud) {
        var fremviser = Fremviser.paa(tilbud.sprog());
        var now = clock.instant();
        var navn = fremviser.tekst(
                        switch (tilbud.indhold()) {
                            case Filindhold.Udtraek udtraek -> "fil.navn.udtraek";
                            case Filindhold.Organisationen organisation -> "fil.navn.organisation";
                            case Filindhold.OmMig omMig -> "fil.navn.om_mig";
                        })
                + " " + LocalDate.ofInstant(now, clock.getZone()) + "." + Projektmappe.FILTYPE;
        var fil = new Fil(tilbud.id(), navn, new Projektmappe(fremviser::ordFor).skriv(ark(tilbud)));
        filer.save(fil, tilbud.til(), now, now.plus(HOLDBAR));
        return afsender.send(tilbud.sted(), Filkort.samtykke(fil, fremviser.tekst("fil.tilbud")));
    }

    private List<Ark> ark(Filtilbud tilbud) {
        return switch (tilbud.indhold()) {
            case Filindhold.Udtraek(var enheder) -> udtraek.of(enheder, clock.getZone());
            case Filindhold.Organisationen() -> List.of(organisation.ark());
            case Filindhold.OmMig() -> udtraek.about(tilbud.til(), clock.getZone());
        };
    }
}
