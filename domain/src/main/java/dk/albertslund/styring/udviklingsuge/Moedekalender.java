package dk.albertslund.styring.udviklingsuge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Kalenderne, møderne oprettes i (Microsoft Graph: events i de postkasser, der indkalder). Alt kan gøres to gange: andet
 * gang ændrer intet.
 */
public interface Moedekalender {

    /**
     * Opretter mødet og sender indkaldelserne. Samme møde to gange giver samme begivenhed, for mødets id er
     * begivenhedens transactionId.
     *
     * @param omgang 0 første gang; 1, når det indkaldes igen, efter at det har været aflyst, og så videre
     * @param emne og {@code tekst} på modtagernes sprog; ren tekst
     * @throws Kalenderfejl når Graph siger nej eller ikke svarer
     */
    Oprettet opret(Moede moede, int omgang, String emne, String tekst);

    /**
     * Flytter begivenheden til mødets tid og lokale. Alle, der er indkaldt, er det stadig, også dem, andre har sendt den
     * videre til, og teksten med mødelinket bliver, som den er.
     *
     * @return begivenheden, som den er bagefter; tom, når den ikke findes mere
     */
    Optional<Moedebillede> flyt(Oprettet begivenhed, Moede moede);

    /** Aflyser, og sender {@code hilsen} til de indkaldte. Er den der ikke, er den aflyst. */
    void aflys(Oprettet begivenhed, String hilsen);

    /** Begivenheden lige nu; tom, når den ikke findes mere. */
    Optional<Moedebillede> laes(Oprettet begivenhed);

    /**
     * Det, der er sket i postkassens kalender siden {@code maerke}. Uden et mærke, eller når Graph har glemt det, læses alt.
     *
     * @param fra og {@code til} de dage, der læses om; de skal være de samme, som mærket blev givet for
     */
    Nyt nyt(String postkasse, Optional<String> maerke, LocalDate fra, LocalDate til);

    /**
     * @param forfra alt er læst: det, der ikke er med, er der ikke
     * @param fjernede begivenheder, der er slettet eller flyttet ud af de dage
     * @param maerke tomt, når Graph ikke gav et; så læses alt næste gang
     */
    record Nyt(boolean forfra, List<Moedebillede> rettede, Set<String> fjernede, Optional<String> maerke) {
        public Nyt {
            rettede = List.copyOf(rettede);
            fjernede = Set.copyOf(fjernede);
        }
    }

    /**
     * @param begivenhed Graphs uforanderlige id
     * @param moedelink tomt, når Teams ikke gav et
     * @param postkasse den, der indkaldte
     */
    record Oprettet(String begivenhed, String moedelink, String postkasse) {}

    /**
     * @param svar efter adresse, uden hensyn til store bogstaver; lokalets er med
     */
    record Moedebillede(String begivenhed, Tidsrum tid, boolean aflyst, String moedelink, Map<String, Svar> svar) {}

    enum Svar {
        INTET,
        JA,
        MAASKE,
        NEJ
    }
}
