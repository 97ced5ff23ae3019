package dk.albertslund.styring.bot.billeder;

/** The ground a picture is looked at on. */
public enum Tema {
    LYST,
    MOERKT
}
