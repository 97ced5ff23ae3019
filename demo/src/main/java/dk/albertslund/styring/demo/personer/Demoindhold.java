package dk.albertslund.styring.demo.personer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Notat.Forandring;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Talskrift;
import dk.albertslund.styring.tegn.Tegn;
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
        return new Tegn(
                new Tegn.Id(id("tegn/" + row.get(1))),
                paa(row.get(0)),
                row.get(1),
                Tegn.Art.valueOf(row.get(2)),
                row.get(3),
                Tegn.Retning.valueOf(row.get(4)),
                tal(row.get(5)),
                tal(row.get(6)),
                Optional.of(idag.plusDays(Long.parseLong(row.get(7)))),
                Rytme.valueOf(row.get(8)),
                Optional.of(medarbejder(row.get(9))));
    }

    private static Paa paa(String titel) {
        return maal(titel).map(maal -> Paa.maal(maal.id())).orElseGet(() -> paaProevehandling(titel));
    }

    private static Paa paaProevehandling(String titel) {
        return Paa.proevehandling(new Proevehandling.Id(id(titel)));
    }

    private static Optional<BigDecimal> tal(String skrevet) {
        return skrevet.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(skrevet));
    }

    public static List<Notat> notater(LocalDate idag) {
        var tegn = tegn(idag);
        return Csv.rows("notater.csv").stream()
                .map(row -> notat(row, tegn, idag))
                .toList();
    }

    /** Noted on what the first word names: a tegn, or a prøvehandling. */
    private static Notat notat(List<String> row, List<Tegn> tegn, LocalDate idag) {
        var til = tegn.stream().filter(et -> et.navn().equals(row.get(0))).findFirst();
        var dag = idag.minusDays(Long.parseLong(row.get(2)));
        return new Notat(
                new Notat.Id(id(String.join("/", row))),
                til.map(Tegn::paa).orElseGet(() -> paaProevehandling(row.get(0))),
                til.map(Tegn::id),
                vaerdi(row.get(3), row.get(4)),
                dag,
                dag,
                medarbejder(row.get(1)));
    }

    private static Notat.Vaerdi vaerdi(String hvad, String ord) {
        return Talskrift.laes(hvad, ord)
                .<Notat.Vaerdi>map(tal -> tal)
                .orElseGet(() -> new Notat.Iagttagelse(ord, Forandring.valueOf(hvad)));
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
