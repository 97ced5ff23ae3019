package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.KOER_SELVTEST;
import static dk.albertslund.styring.samtale.Handling.PROEV_INSTALLATION;

import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.drift.Selvtest.Proeve;
import dk.albertslund.styring.drift.Utilgaengelige;
import dk.albertslund.styring.samtale.Visning.Selvtestsvar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an administrator asks about the bot itself: does it work, and whom can it not reach? */
record Driftskort(Sprogbrug sprog) {

    Kort utilgaengelige(Utilgaengelige hvem) {
        var overskrift = sprog.tekst("drift.utilgaengelige", hvem.antal());
        int flere = hvem.antal() - hvem.nogle().size();
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                hvem.nogle().stream()
                                        .map(en -> underlinje(
                                                fed(en.navn()),
                                                tekst(en.enhed().isEmpty() ? "" : ", " + en.enhed()),
                                                daempet(" " + ord("drift.grund.", en.grund())))),
                                flere > 0
                                        ? Stream.of(Skrift.stille(sprog.tekst("drift.flere", flere)))
                                        : Stream.<Element>empty())
                        .flatMap(dele -> dele),
                List.of(new Knapper(sprog).til(PROEV_INSTALLATION)));
    }

    Kort selvtest(Selvtestsvar svar) {
        var mangler = svar.proever().stream()
                .filter(en -> en.svar() == Selvtest.Svar.MANGLER || en.svar() == Selvtest.Svar.UVIST)
                .count();
        var overskrift = mangler == 0 ? sprog.tekst("drift.alt_virker") : sprog.tekst("drift.mangler", (int) mangler);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(Skrift.overskrift(overskrift)),
                        svar.proever().stream().map(this::proeve)),
                List.of(new Knapper(sprog).til(KOER_SELVTEST)));
    }

    private Element proeve(Proeve en) {
        var linjer = new ArrayList<Element>();
        linjer.add(linje(fed(tegn(en.svar()) + " " + en.tilladelse()), daempet(" " + ord("drift.svar.", en.svar()))));
        if (en.svar() != Selvtest.Svar.VIRKER) {
            linjer.add(underlinje(daempet(sprog.tekst("drift.uden") + " "), tekst(en.uden())));
        }
        if (!en.raad().isEmpty()) {
            linjer.add(underlinje(daempet(sprog.tekst("drift.ret"))));
            en.raad().lines().map(kommando -> underlinje(tekst(kommando))).forEach(linjer::add);
        }
        return Skrift.post(linjer);
    }

    private static String tegn(Selvtest.Svar svar) {
        return switch (svar) {
            case VIRKER -> "✓";
            case MANGLER -> "✗";
            case UVIST -> "?";
            case SLUKKET -> "–";
        };
    }

    private String ord(String foran, Enum<?> en) {
        return sprog.tekst(foran + en.name().toLowerCase(Locale.ROOT));
    }
}
