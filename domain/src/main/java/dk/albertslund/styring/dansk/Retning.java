package dk.albertslund.styring.dansk;

/** Hvilken vej en dato uden år skal læses: et tegn er set, en frist kommer. */
public enum Retning {
    FORTID,
    FREMTID,
    NAERMEST
}
