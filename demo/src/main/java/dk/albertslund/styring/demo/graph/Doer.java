package dk.albertslund.styring.demo.graph;

/** The way in for a call, alone or in a batch: mishaps that were ordered, the mailbox's limits, then the answer. */
final class Doer {

    private final Ruter ruter;
    private final Drosling drosling;
    private final Bestilte bestilte;
    private final Opsaetning opsaetning;

    Doer(Ruter ruter, Drosling drosling, Bestilte bestilte, Opsaetning opsaetning) {
        this.opsaetning = opsaetning;
        this.ruter = ruter.paa("POST", "$batch", new Batch(this)::svar);
        this.drosling = drosling;
        this.bestilte = bestilte;
    }

    Graphsvar udfoer(Kald kald) {
        if (!kald.led(0).equals("$batch")) {
            uheld(kald);
        }
        return drosling.under(kald, () -> ruter.svar(kald));
    }

    /** A call inside a batch. */
    Graphsvar udfoerDel(Kald kald) {
        if (bestilte.rammer(Uheld.DROSLET_DEL)) {
            throw Drosling.droslet("17");
        }
        if (bestilte.rammer(Uheld.FEJL_I_DEL)) {
            throw new Graphfejl(500, "UnknownError", "");
        }
        return udfoer(kald);
    }

    private void uheld(Kald kald) {
        if (bestilte.rammer(Uheld.DROSLET)) {
            throw Drosling.droslet("1");
        }
        if (kald.postkasse().isPresent()
                && (!opsaetning.maaBruge(kald.postkasse().get()) || bestilte.rammer(Uheld.NAEGTET))) {
            throw new Graphfejl(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
        }
        if (kald.af("$deltatoken").isPresent() && bestilte.rammer(Uheld.MAERKE_UDLOEBET)) {
            throw Deltamaerke.udloebet();
        }
    }
}
