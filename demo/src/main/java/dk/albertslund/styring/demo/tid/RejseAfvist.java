package dk.albertslund.styring.demo.tid;

/** One cannot go there; the message tells the user why. */
final class RejseAfvist extends RuntimeException {

    private static final long serialVersionUID = 1;

    RejseAfvist(String besked) {
        super(besked);
    }
}
