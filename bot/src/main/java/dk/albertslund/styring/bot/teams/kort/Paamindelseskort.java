package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.SVAR_FASE;
import static java.time.temporal.ChronoUnit.DAYS;

import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.samtale.Visning.Fasekort;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The reminder of a deadline, answered in place. */
record Paamindelseskort(Sprogbrug sprog) {

    private static final String SVAR = "svar";

    Kort kort(Fasekort fase) {
        var om = fase.om();
        var frist = sprog.tekst(
                "paamindelse.frist", sprog.navn(om.fase()), sprog.skriv().dag(om.frist()));
        return Kort.paa(
                sprog,
                frist,
                Stream.of(
                                Optional.of(Skrift.stille(sprog.tekst("paamindelse.fra"))),
                                Optional.of(Skrift.overskrift(sprog.navn(om.fase()))),
                                Optional.of(Skrift.linje(
                                        Skrift.tekst(sprog.tekst("paamindelse.senest") + " "),
                                        Skrift.fed(sprog.skriv().dagMedUge(om.frist())),
                                        Skrift.tekst(" · " + tilbage(om)))),
                                Optional.of(Skrift.linje(sprog.tekst(
                                        "paamindelse." + om.fase().name().toLowerCase(Locale.ROOT)))),
                                Optional.of(svaret(fase)))
                        .flatMap(Optional::stream),
                Arrays.stream(Fasesvar.values()).map(svar -> knap(om, svar)).toList());
    }

    private String tilbage(Paamindelse om) {
        return sprog.tekst("paamindelse.tilbage", DAYS.between(om.sendes(), om.frist()));
    }

    private Element svaret(Fasekort fase) {
        return fase.svar()
                .map(svar -> Skrift.linje(
                        Skrift.tekst("✓ " + sprog.tekst("paamindelse.dit_svar") + " "), Skrift.fed(sprog.navn(svar))))
                .orElseGet(() -> Skrift.linje(sprog.tekst("paamindelse.hvordan")));
    }

    private Action knap(Paamindelse om, Fasesvar svar) {
        return new Knapper(sprog)
                .medValg(
                        SVAR_FASE,
                        "%d/%s/%s".formatted(om.aar(), om.fase(), om.sendes()),
                        sprog.navn(svar),
                        SVAR,
                        svar.name());
    }
}
