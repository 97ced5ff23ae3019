package dk.albertslund.styring.bot.teams.fil;

import static dk.albertslund.styring.samtale.Tekst.ord;

import dk.albertslund.styring.bot.excel.Projektmappe;
import dk.albertslund.styring.bot.teams.connector.Connector;
import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.bot.teams.levering.Afsender;
import dk.albertslund.styring.bot.teams.levering.Aktivitet;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.UdtraekStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Kanalfil;
import dk.albertslund.styring.udtraek.Dokument;
import dk.albertslund.styring.udtraek.Filnavn;
import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udtraek.Kanalfiler;
import dk.albertslund.styring.udtraek.Kanalfiler.Lagt;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a document, puts it among a channel's files, and says where it was asked for that it lies there. A file many read is
 * in Danish, whoever asked for it.
 */
@Component
class Kanalfillevering implements Levering<Kanalfil> {

    private static final Duration SNART = Duration.ofSeconds(30);

    private final Fremviser dansk = Fremviser.paa(Sprog.DANSK);
    private final UdtraekStore udtraek;
    private final Kanalfiler filer;
    private final Connector connector;
    private final Afsender afsender;
    private final Clock clock;

    Kanalfillevering(UdtraekStore udtraek, Kanalfiler filer, Connector connector, Afsender afsender, Clock clock) {
        this.udtraek = udtraek;
        this.filer = filer;
        this.connector = connector;
        this.afsender = afsender;
        this.clock = clock;
    }

    @Override
    public Class<Kanalfil> slags() {
        return Kanalfil.class;
    }

    @Override
    public Udfald lever(Kanalfil bestilt) {
        var navn = navn(bestilt.dokument());
        return medGruppe(bestilt)
                .map(kanal -> switch (filer.laeg(kanal, navn, indhold(bestilt.dokument()))) {
                    case Lagt.Der(var adresse) -> vis(bestilt, new Visning.LagtIKanal(navn, adresse));
                    case Lagt.Afvist(var grund) ->
                        vis(bestilt, Hjaelp.sig("fil.kanal.nej." + grund.name().toLowerCase(Locale.ROOT), ord(navn)));
                    case Lagt.Senere(var vent) -> new Udfald.Senere(vent.orElse(SNART), "SharePoint");
                })
                .orElseGet(() -> vis(bestilt, Hjaelp.sig("fil.kanal.nej.ingen_mappe", ord(navn))));
    }

    private Optional<Kanal> medGruppe(Kanalfil bestilt) {
        var kanal = bestilt.kanal();
        return kanal.udenGruppe()
                ? connector.gruppe(bestilt.sted(), kanal.team()).map(kanal::medGruppe)
                : Optional.of(kanal);
    }

    /** A plan has one file that gets new editions; a status is of its day. */
    private String navn(Dokument dokument) {
        var om = dokument.om().isEmpty() ? dansk.tekst("fil.hele_kommunen") : dokument.om();
        var navn = switch (dokument.slags()) {
            case MAALPLAN -> dansk.tekst("fil.navn.maalplan", om);
            case STATUS ->
                dansk.tekst("fil.navn.status", om) + " " + LocalDate.ofInstant(clock.instant(), clock.getZone());
        };
        return Filnavn.af(navn, Projektmappe.FILTYPE);
    }

    private byte[] indhold(Dokument dokument) {
        return new Projektmappe(dansk::ordFor)
                .skriv(udtraek.of(dokument.enheder(), clock.getZone()).stream()
                        .filter(dokument::har)
                        .toList());
    }

    private Udfald vis(Kanalfil bestilt, Visning visning) {
        return afsender.send(bestilt.sted(), Aktivitet.af(visning, bestilt.sprog()));
    }
}
