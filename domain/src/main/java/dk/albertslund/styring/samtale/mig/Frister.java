package dk.albertslund.styring.samtale.mig;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.samtale.Aendring.AfFasesvar;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Visning;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** Årshjulet i samtalen: vis det, og svar på en påmindelse i kortet. */
public final class Frister {

    public static Visning aarshjul(Opslag opslag) {
        return opslag.hjul()
                .<Visning>map(hjul -> new Visning.Aarshjulsvisning(hjul, opslag.billede(hjul)))
                .orElseGet(() -> Hjaelp.sig("aarshjul.tomt"));
    }

    public static Skridt svar(Trykket tryk, Samtale her, Opslag opslag) {
        var om = Om.laes(tryk.om());
        var svar = en(Fasesvar.values(), tryk.felt("svar"));
        var paamindelse = om.flatMap(en -> en.paamindelse(opslag));
        if (svar.isEmpty() || paamindelse.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig(tekst("kort.gammelt"), Knap.til(Handling.VIS_AARSHJUL)));
        }
        var foer = opslag.fasesvar(paamindelse.get().aar(), paamindelse.get().fase());
        var skridt = Skridt.til(her, new Visning.Fasekort(paamindelse.get(), svar));
        return foer.equals(svar)
                ? skridt
                : skridt.med(new AfFasesvar(
                        paamindelse.get().aar(), paamindelse.get().fase(), foer, svar));
    }

    /** Det, kortet siger, at det minder om; datoerne hentes i årshjulet og ikke fra kortet. */
    private record Om(int aar, Fase.Navn fase, LocalDate sendes) {

        static Optional<Om> laes(String om) {
            var dele = om.split("/", -1);
            if (dele.length != 3) {
                return Optional.empty();
            }
            try {
                var aar = Integer.parseInt(dele[0]);
                var sendes = LocalDate.parse(dele[2]);
                return en(Fase.Navn.values(), dele[1]).map(fase -> new Om(aar, fase, sendes));
            } catch (NumberFormatException | DateTimeParseException ugyldig) {
                return Optional.empty();
            }
        }

        Optional<Paamindelse> paamindelse(Opslag opslag) {
            return opslag.aarshjul()
                    .filter(hjul -> hjul.aar() == aar)
                    .flatMap(hjul -> hjul.faser().stream()
                            .filter(en -> en.navn() == fase)
                            .findFirst())
                    .map(en -> new Paamindelse(aar, fase, en.fra(), en.til(), sendes));
        }
    }

    private static <E extends Enum<E>> Optional<E> en(E[] alle, String navn) {
        return Arrays.stream(alle).filter(en -> en.name().equals(navn)).findFirst();
    }

    private Frister() {}
}
