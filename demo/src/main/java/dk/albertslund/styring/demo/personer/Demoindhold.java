package dk.albertslund.styring.demo.personer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.proevehandling.Tegn.Forandring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is under way already on the demo's first day. */
public final class Demoindhold {

    private Demoindhold() {}

    /** @param idag the first day of the demo */
    public static List<Proevehandling> proevehandlinger(LocalDate idag) {
        return Csv.rows("proevehandlinger.csv").stream()
                .map(row -> proevehandling(row, idag))
                .toList();
    }

    private static Proevehandling proevehandling(List<String> row, LocalDate idag) {
        return new Proevehandling(
                new Proevehandling.Id(id(row.get(1))),
                row.get(1),
                maal(row.get(2)),
                Borgergruppe.valueOf(row.get(3)),
                idag.minusDays(Long.parseLong(row.get(4))),
                idag.plusDays(Long.parseLong(row.get(5))),
                row.get(6),
                medarbejder(row.get(0)),
                enhed(row.get(0)));
    }

    private static Optional<Maal> maal(String titel) {
        return Demohierarki.maal().stream()
                .filter(it -> it.titel().equals(titel))
                .findFirst();
    }

    public static List<Tegn> tegn(LocalDate idag) {
        return Csv.rows("tegn.csv").stream().map(row -> tegn(row, idag)).toList();
    }

    private static Tegn tegn(List<String> row, LocalDate idag) {
        var dag = idag.minusDays(Long.parseLong(row.get(2)));
        return new Tegn(
                new Tegn.Id(id(String.join("/", row))),
                new Proevehandling.Id(id(row.get(0))),
                vaerdi(row.get(3), row.get(4)),
                dag,
                dag,
                medarbejder(row.get(1)));
    }

    private static Tegn.Vaerdi vaerdi(String hvad, String ord) {
        return Character.isDigit(hvad.charAt(0))
                ? new Tegn.Tal(new BigDecimal(hvad), ord)
                : new Tegn.Iagttagelse(ord, Forandring.valueOf(hvad));
    }

    private static Medarbejder.Id medarbejder(String navn) {
        return new Medarbejder.Id(Demopersoner.medNavn(navn).id());
    }

    private static String enhed(String navn) {
        return Demopersoner.medNavn(navn).enhed();
    }

    static UUID id(String navn) {
        return UUID.nameUUIDFromBytes(("styring/demo/" + navn).getBytes(UTF_8));
    }
}
