package dk.albertslund.styring.bot.excel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.udtraek.Ark;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjektmappeTest {

    @TempDir
    Path folder;

    final Projektmappe mappe = new Projektmappe(noegle -> "<" + noegle.substring(noegle.lastIndexOf('.') + 1) + ">");

    @Test
    void hvertArkHarSineKolonnerOgSineVaerdierSomDetDeEr() throws IOException {
        var filer = pakket(mappe.skriv(List.of(new Ark(
                "tegn",
                List.of("fra", "antal", "udfald_valg", "noteret", "tekst"),
                List.of(List.of(
                        new Ark.Dag(LocalDate.of(2026, 11, 23)),
                        new Ark.Tal(new BigDecimal("14.5")),
                        new Ark.Valg("udfald.tilpas"),
                        new Ark.Tid(LocalDateTime.of(2026, 11, 23, 9, 30)),
                        new Ark.Tom()))))));

        var ark = filer.get("xl/worksheets/sheet1.xml");
        assertThat(ark).contains("<v>14.5</v>", "<v>46349.0</v>");
        assertThat(filer.get("xl/sharedStrings.xml")).contains("&lt;udfald_valg&gt;", "&lt;tilpas&gt;");
        assertThat(filer.get("xl/workbook.xml")).contains("&lt;tegn&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://ond.example\",\"klik\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "=cmd|' /C calc'!A0"
            })
    void detFolkSkriverErTekstOgAldrigEnFormel(String ondt) throws IOException {
        var filer =
                pakket(mappe.skriv(List.of(new Ark("tegn", List.of("tekst"), List.of(List.of(new Ark.Ord(ondt)))))));

        var ark = filer.get("xl/worksheets/sheet1.xml");
        assertThat(ark)
                .doesNotContain("<f>")
                .contains("r=\"A2\"")
                .containsPattern("r=\"A2\"[^>]*t=\"(?:s|inlineStr)\"");
    }

    @Test
    void enCelleErAldrigLaengereEndExcelKanVise() throws IOException {
        var filer = pakket(mappe.skriv(List.of(
                new Ark("tegn", List.of("tekst"), List.of(List.of(new Ark.Ord("ø".repeat(40_000))))))));

        assertThat(filer.getOrDefault("xl/sharedStrings.xml", "").split("&#xf8;", -1))
                .hasSize(32_767 + 1);
    }

    @Test
    void tegnDerIkkeKanStaaIXmlOedelaeggerIkkeFilen() throws IOException {
        var filer = pakket(mappe.skriv(List.of(
                new Ark("tegn", List.of("tekst"), List.of(List.of(new Ark.Ord("a\u0000b\u0007<c>&\ud83d\ude00")))))));

        assertThat(filer.get("xl/sharedStrings.xml"))
                .doesNotContain("\u0000", "\u0007")
                .contains("&lt;c&gt;&amp;");
    }

    private Map<String, String> pakket(byte[] mappe) throws IOException {
        var filer = new HashMap<String, String>();
        var fil = Files.write(folder.resolve("mappe.xlsx"), mappe);
        try (var zip = new ZipFile(fil.toFile())) {
            for (var del : Collections.list(zip.entries())) {
                filer.put(del.getName(), new String(zip.getInputStream(del).readAllBytes(), UTF_8));
            }
        }
        return filer;
    }
}
