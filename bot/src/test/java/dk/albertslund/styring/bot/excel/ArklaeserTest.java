package dk.albertslund.styring.bot.excel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.albertslund.styring.bot.excel.Ulaeseligt.Grund;
import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.organisation.Arklaesning;
import dk.albertslund.styring.organisation.Arkraekke.Kolonne;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.udtraek.Organisationsark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArklaeserTest {

    static final Medarbejder.Id BO = new Medarbejder.Id("bo");

    final Arklaeser laeser = new Arklaeser(Stream.of(Sprog.values())
            .map(Fremviser::paa)
            .<UnaryOperator<String>>map(fremviser -> fremviser::ordFor)
            .toList());

    @ParameterizedTest
    @EnumSource
    void detDerErHentetOgSendesUaendretTilbageHarIngenForskel(Sprog sprog) {
        var organisation = organisation();
        var ark = Organisationsark.af(organisation, _ -> "bo@example.org");

        var raekker = laeser.laes(new Projektmappe(Fremviser.paa(sprog)::ordFor).skriv(List.of(ark)));

        assertThat(raekker).hasSize(Slags.values().length);
        var forskel = Arklaesning.forskel(
                raekker, organisation, mail -> mail.equals("bo@example.org") ? Optional.of(BO) : Optional.empty());
        assertThat(forskel.fejl()).isEmpty();
        assertThat(forskel.rettelser()).isEmpty();
    }

    @Test
    void deltTekstTekstICellenOgEnKolonneUdenAdresseLaeses() throws IOException {
        var raekker = laeser.laes(mappe("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Hører </t><r><t>under</t></r></is></c></row>
                <row r="7"><c t="str"><v>Klub &amp; Co</v></c><c r="B7"><v>42</v></c><c r="Z7"><v>uset</v></c></row>
                """));

        assertThat(raekker).singleElement().satisfies(raekke -> {
            assertThat(raekke.nr()).isEqualTo(7);
            assertThat(raekke.felter()).isEqualTo(Map.of(Kolonne.NAVN, "Klub & Co", Kolonne.UNDER, "42"));
            assertThat(raekke.formler()).isEmpty();
        });
    }

    @Test
    void enFormelErIkkeEnTekst() throws IOException {
        var raekker = laeser.laes(mappe("""
                <row r="1"><c r="A1" t="s"><v>0</v></c></row>
                <row r="2"><c r="A2" t="str"><f>HYPERLINK("http://ond.example")</f><v>Klub</v></c></row>
                """));

        assertThat(raekker.getFirst().formler()).containsExactly(Kolonne.NAVN);
    }

    @Test
    void enDokumenttypeFoererIngenSteder() throws IOException {
        var ond = dele("<row r=\"1\"/>");
        ond.put("xl/sharedStrings.xml", """
                <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>""");

        afvises(pakket(ond), Grund.IKKE_EXCEL, Grund.UDEN_KOLONNER);
    }

    @Test
    void enBombeOgEtArkMedForMegetPakkesIkkeHeltUd() throws IOException {
        var bombe = dele("<row/>");
        bombe.put("xl/media/a", "0".repeat(Regneark.UDPAKKET + 1));
        afvises(pakket(bombe), Grund.FOR_STOR);

        var mange = dele("<row/>");
        for (int nr = 0; nr <= Regneark.DELE; nr++) {
            mange.put("del" + nr, "");
        }
        afvises(pakket(mange), Grund.FOR_STOR);

        afvises(mappe("<row/>".repeat(Regneark.RAEKKER + 1)), Grund.FOR_STOR);
        afvises(mappe("<row r=\"1\">" + "<c/>".repeat(Regneark.KOLONNER + 1) + "</row>"), Grund.FOR_STOR);
    }

    @Test
    void detDerIkkeErEtArkSigesDet() throws IOException {
        afvises("%PDF-1.7".getBytes(UTF_8), Grund.IKKE_EXCEL);
        afvises(new byte[0], Grund.IKKE_EXCEL);
        afvises(Arrays.copyOf(mappe("<row/>"), 200), Grund.IKKE_EXCEL);
        afvises(mappe(""), Grund.UDEN_KOLONNER);
        afvises(mappe("<row><c t=\"str\"><v>Noget andet</v></c></row>"), Grund.UDEN_KOLONNER);
        afvises(mappe("<row r=\"x\"/>"), Grund.IKKE_EXCEL);
    }

    private void afvises(byte[] fil, Grund... en) {
        assertThatThrownBy(() -> laeser.laes(fil))
                .isInstanceOfSatisfying(
                        Ulaeseligt.class, nej -> assertThat(nej.grund()).isIn((Object[]) en));
    }

    private static Organisation organisation() {
        var over = Optional.<Enhed.Id>empty();
        var enheder = new ArrayList<Enhed>();
        for (var slags : Slags.values()) {
            var id = new Enhed.Id(new UUID(0, enheder.size()));
            enheder.add(new Enhed(
                    id,
                    "Enhed " + slags + " = & <x>",
                    slags,
                    slags == Slags.INSTITUTION ? enheder.getFirst().under() : over,
                    Set.of("alias " + slags, "5530 " + slags),
                    Set.of(),
                    slags == Slags.STAB ? Optional.of(BO) : Optional.empty(),
                    slags == Slags.ENHED ? Set.of(Borgergruppe.values()) : Set.of(),
                    LocalDate.of(2026, 11, 24),
                    Optional.empty()));
            over = Optional.of(id);
        }
        return new Organisation(enheder);
    }

    private static byte[] mappe(String raekker) throws IOException {
        return pakket(dele(raekker));
    }

    private static Map<String, String> dele(String raekker) {
        var dele = new LinkedHashMap<String, String>();
        dele.put("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                <sheet name="A" r:id="rId2"/></sheets></workbook>""");
        dele.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Target="styles.xml"/>
                <Relationship Id="rId2" Target="worksheets/sheet7.xml"/></Relationships>""");
        dele.put("xl/sharedStrings.xml", "<sst><si><t>Enhedens navn</t></si></sst>");
        dele.put("xl/worksheets/sheet7.xml", "<worksheet><sheetData>" + raekker + "</sheetData></worksheet>");
        return dele;
    }

    private static byte[] pakket(Map<String, String> dele) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var del : dele.entrySet()) {
                zip.putNextEntry(new ZipEntry(del.getKey()));
                zip.write(del.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
