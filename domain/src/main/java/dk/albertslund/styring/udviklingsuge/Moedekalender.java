package dk.albertslund.styring.udviklingsuge;

import java.util.Map;

/** Kalenderen, møderne oprettes i (Microsoft Graph: events i organisatorens postkasse). */
public interface Moedekalender {

    /**
     * Opretter mødet og sender indkaldelserne. Samme møde to gange giver samme begivenhed, for mødets id er
     * begivenhedens transactionId.
     *
     * @param emne og {@code tekst} på modtagernes sprog; ren tekst
     * @throws Kalenderfejl når Graph siger nej eller ikke svarer
     */
    Oprettet opret(Moede moede, String emne, String tekst);

    /** Deltagernes svar lige nu, efter adresse. Lokalets svar er med. */
    Map<String, Svar> svar(String begivenhed);

    /** @param begivenhed Graphs uforanderlige id; {@code moedelink} er tomt, når Teams ikke gav et */
    record Oprettet(String begivenhed, String moedelink) {}

    enum Svar {
        INTET,
        JA,
        MAASKE,
        NEJ
    }
}
