package dk.albertslund.styring.samtale.fil;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.udtraek.Dokument;
import dk.albertslund.styring.udtraek.Dokument.Slags;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * ”Læg målplanen i kanalens filer”: først ved et ja fra den, der bad om det, lægges den. I en kanal lægges den dér; i ens
 * egen chat kan ledere og organisatorer lægge den i kommunens fælles kanal.
 */
public final class Kanallaegning {

    public static Skridt begynd(Optional<Slags> hvad, Samtale her, Opslag opslag) {
        var nej = afvisning(opslag);
        if (nej.isPresent() || hvad.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig(nej.orElse("fil.kanal.hvad")));
        }
        return dokument(hvad.get(), opslag)
                .map(dokument -> spoerg(dokument, opslag))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("fil.ingen_enhed")));
    }

    private static Optional<String> afvisning(Opslag opslag) {
        if (opslag.personlig() && !Rettigheder.af(opslag).maaLaeggeIFaellesKanal()) {
            return Optional.of("fil.kanal.kun_ledere");
        }
        return opslag.filkanal().isPresent()
                ? Optional.empty()
                : Optional.of(opslag.personlig() ? "fil.kanal.ingen_faelles" : "fil.kanal.ingen");
    }

    private static Optional<Dokument> dokument(Slags slags, Opslag opslag) {
        return Rettigheder.af(opslag)
                .udtraeksomfang()
                .map(enheder -> new Dokument(
                        slags, enheder.isEmpty() ? "" : opslag.mig().enhed(), enheder));
    }

    private static Skridt spoerg(Dokument dokument, Opslag opslag) {
        var om = "%s/%s".formatted(dokument.slags(), opslag.mig().id().entra());
        return Skridt.til(
                new Fremlagt(Handling.LAEG_I_KANAL, om, Map.of()),
                Hjaelp.sig(
                        tekst(
                                opslag.personlig() ? "fil.kanal.spoerg_faelles" : "fil.kanal.spoerg",
                                navn(dokument.slags()),
                                hvem(dokument)),
                        Knap.til(Handling.LAEG_I_KANAL, om),
                        Knap.til(Handling.ANNULLER, om)));
    }

    public static Skridt laeg(String om, Samtale her, Opslag opslag) {
        var slags = Arrays.stream(Slags.values())
                .filter(en -> om.startsWith(en + "/"))
                .findFirst();
        if (slags.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        if (!om.equals("%s/%s".formatted(slags.get(), opslag.mig().id().entra()))) {
            return Skridt.til(her, Hjaelp.sig("fil.kanal.en_anden"));
        }
        var nej = afvisning(opslag);
        var dokument = dokument(slags.get(), opslag);
        if (nej.isPresent() || dokument.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig(nej.orElse("fil.ingen_enhed")));
        }
        return Skridt.til(
                        Fremlagt.efter(her, om),
                        Hjaelp.sig("fil.kanal.undervejs", navn(slags.get()), hvem(dokument.get())))
                .bestil(List.of(new Bestilling.LaegIKanal(
                        opslag.nytId(), dokument.get(), opslag.filkanal().orElseThrow())));
    }

    private static Tekst.Led navn(Slags slags) {
        return new Tekst.Opslagsord("fil.dokument." + slags.name().toLowerCase(Locale.ROOT));
    }

    private static Tekst.Led hvem(Dokument dokument) {
        return dokument.om().isEmpty() ? new Tekst.Opslagsord("fil.hele_kommunen") : ord(dokument.om());
    }

    private Kanallaegning() {}
}
