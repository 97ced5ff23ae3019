package dk.albertslund.styring.demo.hus;

/** Something the user can set right; the message is one line. */
public final class Demofejl extends RuntimeException {

    private static final long serialVersionUID = 1;

    Demofejl(String besked) {
        super(besked);
    }
}
