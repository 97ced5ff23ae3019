package dk.albertslund.styring.bot.hjul;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.bot.billeder.Png;
import dk.albertslund.styring.bot.billeder.Svg;
import dk.albertslund.styring.bot.billeder.Tema;
import dk.albertslund.styring.samtale.Sprog;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HjultegnerTest {

    static final LocalDate IDAG = LocalDate.parse("2026-11-23");
    static final Hjul HJUL = new Hjul(
            2027,
            IDAG,
            "Dagplejen",
            List.of(
                    fase(Fase.Navn.BUDGETVEDTAGELSE, "2026-11-01", "2026-11-13"),
                    fase(Fase.Navn.OPLAEG_TIL_MAAL, "2026-12-01", "2026-12-18"),
                    fase(Fase.Navn.UDVIKLINGSUGE, "2027-01-18", "2027-01-22"),
                    fase(Fase.Navn.STATUS, "2027-08-01", "2027-08-31"),
                    post(Ejer.LEDELSE, "Lederdag", "2027-05-20", "2027-05-20", false),
                    post(Ejer.MIG, "Morgensang <& \"citat\"", "2026-10-12", "2027-03-31", true)));

    @ParameterizedTest
    @EnumSource(Tema.class)
    void billedetErIkkeStoerreEndTeamsViserDet(Tema tema) throws IOException {
        var png = Png.af(Hjultegner.tegn(HJUL, Sprog.DANSK, tema));

        var billede = laes(png);
        assertThat(png.length).isLessThan(1024 * 1024);
        assertThat(billede.getWidth()).isEqualTo(1024);
        assertThat(billede.getHeight()).isEqualTo(1024);
    }

    @Test
    void lystErLystOgMoerktErMoerkt() throws IOException {
        assertThat(lyshed(Tema.LYST)).isGreaterThan(200);
        assertThat(lyshed(Tema.MOERKT)).isLessThan(80);
    }

    @Test
    void duErHerFlytterSigMedDagen() {
        var enMaanedSenere = new Hjul(2027, IDAG.plusMonths(1), "Dagplejen", HJUL.poster());

        assertThat(Png.af(Hjultegner.tegn(HJUL, Sprog.DANSK, Tema.LYST)))
                .isEqualTo(Png.af(Hjultegner.tegn(HJUL, Sprog.DANSK, Tema.LYST)))
                .isNotEqualTo(Png.af(Hjultegner.tegn(enMaanedSenere, Sprog.DANSK, Tema.LYST)));
    }

    @Test
    void svgErSkrevetRigtigtOgSigerDetSammeMedOrd() throws Exception {
        var svg = Svg.af(Hjultegner.tegn(HJUL, Sprog.DANSK, Tema.LYST));

        var rod = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(rod.getAttribute("role")).isEqualTo("img");
        assertThat(rod.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(Hjulbeskrivelse.af(HJUL, Sprog.DANSK));
        assertThat(rod.getElementsByTagName("path").getLength()).isGreaterThan(50);
    }

    @Test
    void ordeneSigerAltDetBilledetViser() {
        var ord = Hjulbeskrivelse.af(HJUL, Sprog.DANSK);

        assertThat(ord)
                .contains("Du er her: mandag den 23. november 2026 (uge 48)")
                .contains("De næste frister: 1 Oplæg til mål, fredag den 18. december 2026; 2 Udviklingsuge, mandag den"
                        + " 18. januar 2027; 3 Morgensang <& \"citat\", onsdag den 31. marts 2027")
                .contains("Kommunalbestyrelsen: Budgetvedtagelse 1.–13. november 2026; Status 1.–31. august 2027")
                .contains("Ledelsen: Udviklingsuge 18.–22. januar 2027; Lederdag 20. maj 2027")
                .contains("Dagplejen: Oplæg til mål");
        assertThat(Hjulbeskrivelse.af(HJUL, Sprog.ENGELSK)).contains("You are here: Monday 23 November 2026 (week 48)");
    }

    @Test
    void etHjulUdenPosterKanOgsaaTegnes() throws IOException {
        var tomt = new Hjul(2027, IDAG, "", List.of());

        assertThat(laes(Png.af(Hjultegner.tegn(tomt, Sprog.DANSK, Tema.LYST))).getWidth())
                .isEqualTo(1024);
        assertThat(Hjulbeskrivelse.af(tomt, Sprog.DANSK)).doesNotContain("De næste frister");
    }

    private static double lyshed(Tema tema) throws IOException {
        var hjoerne =
                new Color(laes(Png.af(Hjultegner.tegn(HJUL, Sprog.DANSK, tema))).getRGB(2, 500));
        return (hjoerne.getRed() + hjoerne.getGreen() + hjoerne.getBlue()) / 3.0;
    }

    private static BufferedImage laes(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Aarspost fase(Fase.Navn navn, String fra, String til) {
        return new Aarspost(
                navn.noegle(),
                Optional.of(navn),
                "",
                navn.ejer(),
                LocalDate.parse(fra),
                LocalDate.parse(til),
                "",
                true);
    }

    private static Aarspost post(Ejer ejer, String titel, String fra, String til, boolean frist) {
        return new Aarspost(
                titel, Optional.empty(), titel, ejer, LocalDate.parse(fra), LocalDate.parse(til), "", frist);
    }
}
