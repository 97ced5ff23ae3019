package dk.albertslund.styring.samtale.mig;

/** Hvor meget huset har fra en person og til hende. */
public record OmMig(int proevehandlinger, int tegn, int evalueringer, int aendringer, int paamindelser, int beskeder) {}
