package dk.albertslund.styring.bot.billeder;

import java.awt.Color;
import java.awt.Shape;

/** One filled shape. Letters are shapes too, so the picture looks the same wherever it is shown. */
public record Flade(Shape form, Color farve) {}
