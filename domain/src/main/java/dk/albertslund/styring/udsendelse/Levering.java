package dk.albertslund.styring.udsendelse;

/** En vej ud af huset for én slags udsendelse. Kaldes uden for enhver transaktion. */
public interface Levering<U extends Udsendelse> {

    Class<U> slags();

    Udfald lever(U udsendelse);
}
