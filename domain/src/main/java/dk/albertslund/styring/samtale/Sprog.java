package dk.albertslund.styring.samtale;

/** Sproget, der svares på. */
public enum Sprog {
    DANSK,
    ENGELSK
}
