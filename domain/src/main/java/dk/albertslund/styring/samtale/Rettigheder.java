package dk.albertslund.styring.samtale;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;

/** Hvem der må hvad. Spørges ved hver handling, for det, et kort siger om den, der trykker, er en påstand. */
final class Rettigheder {

    /** Ejeren, kolleger i samme enhed og organisatorer. */
    static boolean maaRette(Medarbejder hvem, Proevehandling hvad) {
        return hvad.ejer().equals(hvem.id())
                || (!hvad.enhed().isEmpty() && hvad.enhed().equals(hvem.enhed()))
                || hvem.er(Rolle.ORGANISATOR);
    }

    /** Den, der noterede det, og de, der må rette prøvehandlingen. */
    static boolean maaRette(Medarbejder hvem, Tegn hvad, Proevehandling paa) {
        return hvad.af().equals(hvem.id()) || maaRette(hvem, paa);
    }

    static boolean maaPlanlaegge(Medarbejder hvem) {
        return hvem.er(Rolle.ORGANISATOR);
    }

    private Rettigheder() {}
}
