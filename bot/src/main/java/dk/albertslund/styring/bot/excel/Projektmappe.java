package dk.albertslund.styring.bot.excel;

import static java.util.stream.Collectors.joining;

import dk.albertslund.styring.udtraek.Ark;
import dk.albertslund.styring.udtraek.Ark.Celle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Sheets as an Excel file. What people wrote is always written as text, never as a formula, whatever it begins with.
 *
 * @param ord the words for a key: of a sheet, a column or a choice
 */
public record Projektmappe(UnaryOperator<String> ord) {

    public static final String FILTYPE = "xlsx";
    public static final String MEDIATYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Excel's own limit for a cell. */
    private static final int LAENGST = 32_767;

    private static final int BREDDE = 24;
    private static final String DAG = "dd-mm-yyyy";
    private static final String TID = "dd-mm-yyyy hh:mm";

    public byte[] skriv(List<Ark> ark) {
        var bytes = new ByteArrayOutputStream();
        try (var mappe = new Workbook(bytes, "Styring", "1.0")) {
            ark.forEach(et -> skriv(et, mappe.newWorksheet(ord.apply("udtraek.ark." + et.navn()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void skriv(Ark ark, Worksheet blad) {
        for (int kolonne = 0; kolonne < ark.kolonner().size(); kolonne++) {
            blad.value(0, kolonne, ord.apply("udtraek.kolonne." + ark.kolonner().get(kolonne)));
            blad.style(0, kolonne).bold().set();
            blad.width(kolonne, BREDDE);
        }
        blad.freezePane(0, 1);
        for (int nr = 0; nr < ark.raekker().size(); nr++) {
            var raekke = ark.raekker().get(nr);
            for (int kolonne = 0; kolonne < raekke.size(); kolonne++) {
                skriv(raekke.get(kolonne), blad, nr + 1, kolonne);
            }
        }
    }

    private void skriv(Celle celle, Worksheet blad, int raekke, int kolonne) {
        switch (celle) {
            case Ark.Ord(var tekst) -> blad.value(raekke, kolonne, begraenset(tekst));
            case Ark.Valg(var noegle) -> blad.value(raekke, kolonne, ord.apply(noegle));
            case Ark.Flervalg(var noegler) ->
                blad.value(raekke, kolonne, noegler.stream().map(ord).collect(joining("; ")));
            case Ark.Tal(var antal) -> blad.value(raekke, kolonne, antal);
            case Ark.Dag(var dag) -> {
                blad.value(raekke, kolonne, dag);
                blad.style(raekke, kolonne).format(DAG).set();
            }
            case Ark.Tid(var tid) -> {
                blad.value(raekke, kolonne, tid);
                blad.style(raekke, kolonne).format(TID).set();
            }
            case Ark.Tom() -> {}
        }
    }

    private static String begraenset(String tekst) {
        return tekst.length() <= LAENGST ? tekst : tekst.substring(0, LAENGST);
    }
}
