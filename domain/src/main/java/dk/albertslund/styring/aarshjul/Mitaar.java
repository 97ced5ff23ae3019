package dk.albertslund.styring.aarshjul;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Året for én person: det fælles, hendes enheds milepæle og det, hun selv har gang i.
 *
 * @param hjul årshjulet, som hendes enhed ser det
 * @param proevehandlinger hendes egne
 */
public record Mitaar(
        Medarbejder hvem,
        Aarshjul hjul,
        Maalplan plan,
        List<Proevehandling> proevehandlinger,
        List<EgenPaamindelse> paamindelser) {

    public Mitaar {
        proevehandlinger = List.copyOf(proevehandlinger);
        paamindelser = List.copyOf(paamindelser);
    }

    public Hjul hjul(LocalDate idag) {
        return new Hjul(hjul.aar(), idag, plan.enhed(), poster());
    }

    public List<Aarspost> poster() {
        return Stream.of(
                        hjul.faser().stream()
                                .map(fase -> post(hjul, fase, angaar(fase.navn().kreds()))),
                        hjul.begivenheder().stream().map(en -> post(hjul, en)),
                        plan.punkter().stream()
                                .flatMap(punkt -> punkt.milepaele().stream().map(en -> post(en, punkt.maal()))),
                        proevehandlinger.stream()
                                .filter(en -> en.afslutning().isEmpty())
                                .map(Mitaar::post),
                        paamindelser.stream().map(Mitaar::post))
                .flatMap(dele -> dele)
                .toList();
    }

    private boolean angaar(Kreds kreds) {
        return switch (kreds) {
            case LEDERE -> hvem.er(Rolle.LEDER);
            case ORGANISATORER -> hvem.er(Rolle.ORGANISATOR);
            case DELTAGERE -> !hvem.borgergrupper().isEmpty();
        };
    }

    /** Det, alle ser. */
    public static Stream<Aarspost> faelles(Aarshjul hjul) {
        return Stream.concat(
                hjul.faser().stream().map(fase -> post(hjul, fase, /* frist= */ true)),
                hjul.begivenheder().stream().map(en -> post(hjul, en)));
    }

    private static Aarspost post(Aarshjul hjul, Fase fase, boolean frist) {
        return new Aarspost(
                "fase/%d/%s".formatted(hjul.aar(), fase.navn().noegle()),
                Optional.of(fase.navn()),
                "",
                fase.navn().ejer(),
                fase.fra(),
                fase.til(),
                "",
                frist);
    }

    private static Aarspost post(Aarshjul hjul, Begivenhed en) {
        return new Aarspost(
                "begivenhed/%d/%s".formatted(hjul.aar(), en.noegle()),
                Optional.empty(),
                en.titel(),
                en.ejer(),
                en.fra(),
                en.til(),
                "",
                false);
    }

    private static Aarspost post(Milepael en, Maal maal) {
        return new Aarspost(
                "milepael/" + en.id().vaerdi(),
                Optional.empty(),
                en.titel(),
                Ejer.ENHED,
                en.dato(),
                en.dato(),
                maal.roedTraad(),
                en.naaet().isEmpty());
    }

    private static Aarspost post(Proevehandling en) {
        return new Aarspost(
                "proevehandling/" + en.id().vaerdi(),
                Optional.empty(),
                en.titel(),
                Ejer.MIG,
                en.start(),
                en.slut(),
                en.maal().map(Maal::roedTraad).orElse(""),
                true);
    }

    private static Aarspost post(EgenPaamindelse en) {
        return new Aarspost(
                "paamindelse/" + en.id().vaerdi(),
                Optional.empty(),
                en.tekst(),
                Ejer.MIG,
                en.dag(),
                en.dag(),
                "",
                true);
    }
}
