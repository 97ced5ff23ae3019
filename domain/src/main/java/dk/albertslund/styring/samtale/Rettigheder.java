package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import dk.albertslund.styring.tegn.Tegnemne.EnProevehandling;
import dk.albertslund.styring.tegn.Tegnemne.EtMaal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Hvem der må hvad. Spørges ved hver handling, for det, et kort siger om den, der trykker, er en påstand. Alle må læse;
 * at skrive følger organisationen: egen enhed, lederne opad, organisatorer og administratorer.
 *
 * @param mine det, min enhed og de enheder, den er blevet til af, har heddet; slås kun op, når det afgør sagen
 * @param under enhederne under {@code hvem}; slås kun op, når det afgør sagen
 */
public record Rettigheder(Medarbejder hvem, Supplier<Set<String>> mine, Supplier<Set<String>> under) {

    public static Rettigheder af(Opslag opslag) {
        return new Rettigheder(
                opslag.mig(),
                () -> opslag.organisation().enheder().navne(opslag.mig().enhed()),
                opslag::enhederUnderMig);
    }

    public boolean maaRette(Proevehandling hvad) {
        return hvad.ejer().equals(hvem.id())
                || hoererTil(hvad.enhed())
                || hvad.maal().map(Maal::enheder).stream().flatMap(Set::stream).anyMatch(this::hoererTil)
                || staarFor(hvad.enhed());
    }

    /** De, der må rette det, tegnet hører til. */
    public boolean maaRette(Tegnemne hvad) {
        return switch (hvad) {
            case EnProevehandling(var en) -> maaRette(en);
            case EtMaal(var et) -> maaRette(et);
        };
    }

    /** Den, der noterede det, og de, der må rette det, det hører til. */
    public boolean maaRette(Notat hvad, Tegnemne paa) {
        return hvad.af().equals(hvem.id()) || maaRette(paa);
    }

    /** De, der må rette det, der noteres på, og den, det er aftalt med. */
    public boolean maaNotere(Tegnemne paa, Optional<Tegn> til) {
        return til.flatMap(Tegn::noteresAf).filter(hvem.id()::equals).isPresent() || maaRette(paa);
    }

    /** Enhver, der må ændre det, den handler om: alle de enheder, der har del i målet, evaluerer. */
    public boolean maaEvaluere(Emne hvad) {
        return switch (hvad) {
            case Emne.OmProevehandling(var en) -> maaRette(en);
            case Emne.OmMaal(var et) -> maaRette(et);
        };
    }

    /** Den, der skrev den, og når den er gemt også dem, der selv kunne have skrevet den. */
    public boolean maaRette(Evaluering hvad, Emne om) {
        return hvad.af().equals(hvem.id()) || (hvad.gemt() && maaEvaluere(om));
    }

    /** En kladde er kun dens, der skriver den. */
    public boolean maaLaese(Evaluering hvad) {
        return hvad.gemt() || hvad.af().equals(hvem.id());
    }

    /** @param med de enheder, der er sammen om det */
    public boolean maaVurdereSamarbejde(String enhed, Set<String> med) {
        return med.size() > 1 && med.contains(enhed) && maaArbejdeFor(enhed);
    }

    /** Det, enhederne siger om hinanden, er for dem, der er med. */
    public boolean maaSeSamarbejde(Set<String> med) {
        return med.stream().anyMatch(this::maaArbejdeFor);
    }

    /** Enhver af de enheder, der har målet, og dem, der står for en af dem. Det fælles er organisatorernes. */
    public boolean maaRette(Maal hvad) {
        return hvad.enheder().stream().anyMatch(this::hoererTil)
                || hvad.enheder().stream().anyMatch(this::staarFor)
                || styrer();
    }

    /** Kun den, der bad om den. */
    public boolean maaRette(EgenPaamindelse hvad) {
        return hvad.ejer().equals(hvem.id());
    }

    /** At give enheden et mål. */
    public boolean maaArbejdeFor(String enhed) {
        return hoererTil(enhed) || staarFor(enhed);
    }

    /** Lederen gør enhedens målplan færdig (kilder/000:138). */
    public boolean maaGoereFaerdig(String enhed) {
        return (hoererTil(enhed) && hvem.er(Rolle.LEDER)) || staarFor(enhed);
    }

    /** Hvem der mangler hvad, er mellem den, det er hos, og lederne over hende; organisatorer ser kun, hvor langt enhederne er. */
    public boolean maaSeHvemDerMangler() {
        return hvem.er(Rolle.LEDER);
    }

    /** Hvad der er sendt til en anden; sit eget ser enhver. */
    public boolean maaSeSendtTilAndre() {
        return hvem.er(Rolle.ADMINISTRATOR);
    }

    /** Skrive til mange, se, hvad der er på vej, og stoppe det. */
    public boolean maaSkriveTilMange() {
        return hvem.er(Rolle.ORGANISATOR);
    }

    public boolean maaSeDaekning() {
        return hvem.er(Rolle.LEDER) || styrer();
    }

    /** Kataloget og organisationen er administratorernes. */
    public boolean maaAendreOrganisationen() {
        return hvem.er(Rolle.ADMINISTRATOR);
    }

    /** Se, om adgangene virker, og hvem der ikke kan nås. */
    public boolean maaPasseDriften() {
        return hvem.er(Rolle.ADMINISTRATOR);
    }

    public boolean maaVaelgeMaalsaetninger() {
        return styrer();
    }

    /** De enheder, der kan hentes et udtræk om: tom, når det er dem alle, og ingenting, når det er ingen. */
    public Optional<Set<String>> udtraeksomfang() {
        if (styrer()) {
            return Optional.of(Set.of());
        }
        var enheder = new HashSet<>(hvem.er(Rolle.LEDER) ? under.get() : Set.<String>of());
        enheder.add(hvem.enhed());
        enheder.remove("");
        return enheder.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(enheder));
    }

    /** Det, mange ser, uden at nogen af dem var der, da der blev spurgt. */
    public boolean maaLaeggeIFaellesKanal() {
        return hvem.er(Rolle.LEDER) || styrer();
    }

    public boolean maaRetteBegreber() {
        return styrer();
    }

    /** Hvad der ikke kom frem til hvem, og at sende det igen. */
    boolean maaSeBreve() {
        return hvem.er(Rolle.ADMINISTRATOR);
    }

    /** At sige ja til et fælles mål på sin egen enheds vegne. */
    public boolean maaGodkende(Maal hvad) {
        return hvad.enheder().contains(hvem.enhed()) && maaGoereFaerdig(hvem.enhed());
    }

    /** Sin egen kalender; enhedens er lederens. */
    public boolean maaForny(Kalenderejer kalender) {
        return switch (kalender) {
            case Kalenderejer.Person(var id) -> id.equals(hvem.id());
            case Kalenderejer.Enhed(var navn) -> maaGoereFaerdig(navn);
        };
    }

    public boolean maaPlanlaegge() {
        return hvem.er(Rolle.ORGANISATOR);
    }

    private boolean hoererTil(String enhed) {
        return !enhed.isEmpty()
                && !hvem.enhed().isEmpty()
                && (enhed.equals(hvem.enhed()) || mine.get().contains(enhed));
    }

    private boolean staarFor(String enhed) {
        return styrer() || (hvem.er(Rolle.LEDER) && under.get().contains(enhed));
    }

    private boolean styrer() {
        return hvem.er(Rolle.ORGANISATOR) || hvem.er(Rolle.ADMINISTRATOR);
    }
}
