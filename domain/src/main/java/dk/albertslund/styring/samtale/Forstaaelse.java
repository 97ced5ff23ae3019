package dk.albertslund.styring.samtale;

import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.dansk.Tal;
import dk.albertslund.styring.forstaaelse.Aerinde;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Afgør, hvad en fri sætning beder om. Det sikreste spørges først; det, der skriver, bliver altid til et kort, man
 * siger ja til, så et forkert gæt koster et tryk på Annuller og ikke en fejl.
 */
final class Forstaaelse {

    private final Ytring ytring;
    private final Saetning saetning;
    private final Opslag opslag;

    private Forstaaelse(String tekst, Opslag opslag) {
        this.ytring = Ytring.af(tekst, opslag);
        this.saetning = ytring.saetning();
        this.opslag = opslag;
    }

    static Hensigt af(String tekst, Opslag opslag) {
        return new Forstaaelse(tekst, opslag).hensigt();
    }

    private Hensigt hensigt() {
        return fastUdtryk()
                .or(() -> Egenord.hensigt(saetning))
                .or(this::rettelse)
                .or(this::omMaal)
                .or(this::begreb)
                .or(this::udviklingsuge)
                .or(this::proevehandling)
                .or(this::tegn)
                .or(this::aarshjul)
                .or(this::umuligDato)
                .or(this::iagttagelse)
                .orElseGet(Hensigt.Uforstaaet::new);
    }

    private Optional<Hensigt> fastUdtryk() {
        if (saetning.tekst().equals("?") || saetning.er(Ordforraad.HJAELP) || spoergerHvordan()) {
            return Optional.of(new Hensigt.BedtOmHjaelp());
        }
        if (saetning.tekst().equals("👍") || saetning.er(Ordforraad.JA)) {
            return Optional.of(new Hensigt.Ja());
        }
        if (saetning.er(Ordforraad.NEJ)) {
            return Optional.of(new Hensigt.Nej());
        }
        if (saetning.er(Ordforraad.FORTRYD) || (saetning.ord().size() == 1 && saetning.har(List.of("fortryd")))) {
            return Optional.of(new Hensigt.Fortryd());
        }
        if (saetning.er(Ordforraad.HILSEN)) {
            return Optional.of(new Hensigt.Hilsen());
        }
        return saetning.er(Ordforraad.TAK) ? Optional.of(new Hensigt.Tak()) : Optional.empty();
    }

    /** ”hvordan opretter man en prøvehandling?” vil vide hvordan, ikke gøre det. */
    private boolean spoergerHvordan() {
        return saetning.begynderMed(List.of("hvordan", "hvorledes", "how do", "how can"))
                && saetning.harTidligt(Ordforraad.OPRET, 4);
    }

    /** ”nej 41”, ”det rigtige tal er 26”, ”ret til 14”. */
    private Optional<Hensigt> rettelse() {
        if (saetning.ord().size() > 6
                || !saetning.begynderMed(List.of(
                        "nej",
                        "ret til",
                        "ret det til",
                        "det skulle vaere",
                        "det rigtige tal er",
                        "no",
                        "jeg mente"))) {
            return Optional.empty();
        }
        var tal = Tal.find(saetning.tekst());
        return tal.size() == 1 ? Optional.of(new Hensigt.Rettelse(tal.getFirst().tal())) : Optional.empty();
    }

    private Optional<Hensigt> omMaal() {
        return Maaludtryk.i(ytring).map(Hensigt.OmMaal::new);
    }

    /** ”hvad er et tegn?”, ”hva betyder målsætnig”. Det længste begreb, der nævnes, er det, der spørges om. */
    private Optional<Hensigt> begreb() {
        var ord = saetning.ord();
        if (ord.size() <= 3 && Begreber.kendt(String.join(" ", ord)).isPresent() && saetning.erSpoergsmaal()) {
            return Begreber.kendt(String.join(" ", ord)).map(Hensigt.Forklar::new);
        }
        if (!saetning.begynderMed(Ordforraad.FORKLAR) || ord.size() > 9) {
            return Optional.empty();
        }
        return Begreber.naevnt(saetning).map(Hensigt.Forklar::new);
    }

    private Optional<Hensigt> udviklingsuge() {
        if (!saetning.har(Ordforraad.UDVIKLINGSUGE)
                && !saetning.tekst().toLowerCase(Locale.ROOT).contains("development week")) {
            return Optional.empty();
        }
        return Optional.of(Hensigter.af(Aerinde.VIS_UDVIKLINGSUGE, ytring));
    }

    private Optional<Hensigt> proevehandling() {
        if (saetning.er(Ordforraad.MINE)) {
            return Optional.of(new Hensigt.VisMine());
        }
        if (saetning.har(Ordforraad.PROEVEHANDLING)) {
            return Optional.of(
                    saetning.harTidligt(Ordforraad.OPRET, 6) && !saetning.har(Ordforraad.EJER)
                            ? Hensigter.af(Aerinde.OPRET_PROEVEHANDLING, ytring)
                            : new Hensigt.VisMine());
        }
        return saetning.begynderMed(Ordforraad.VI_PROEVER)
                ? Optional.of(Hensigter.af(Aerinde.OPRET_PROEVEHANDLING, ytring))
                : Optional.empty();
    }

    private Optional<Hensigt> tegn() {
        boolean bedt = saetning.harTidligt(Ordforraad.TEGN, 4)
                && (saetning.harTidligt(Ordforraad.OPRET, 3)
                        || saetning.tekst().contains(":")
                        || saetning.ord().size() <= 2);
        if (bedt) {
            return Optional.of(nytTegn(Sagt.efter(saetning.tekst(), Ordforraad.TEGN)));
        }
        if (saetning.harTidligt(Ordforraad.NOTER, 1) && saetning.ord().size() > 1) {
            return Optional.of(nytTegn(Sagt.efter(saetning.tekst(), Ordforraad.NOTER)));
        }
        return !saetning.erSpoergsmaal() && Tegnudkast.erTal(saetning.tekst(), opslag)
                ? Optional.of(nytTegn(saetning.tekst()))
                : Optional.empty();
    }

    private Hensigt nytTegn(String sagt) {
        return new Hensigt.NytTegn(Tegnudkast.af(sagt, opslag));
    }

    private Optional<Hensigt> aarshjul() {
        return saetning.er(Ordforraad.AARSHJUL_UDTRYK)
                        || (saetning.har(Ordforraad.AARSHJUL) && saetning.ord().size() <= 7)
                ? Optional.of(new Hensigt.VisAarshjul())
                : Optional.empty();
    }

    private Optional<Hensigt> umuligDato() {
        return Datoer.find(saetning.tekst(), opslag.idag(), Retning.NAERMEST).stream()
                .filter(Datofund.FindesIkke.class::isInstance)
                .map(Datofund.FindesIkke.class::cast)
                .findFirst()
                .map(fund -> new Hensigt.UmuligDato(fund.tekst()));
    }

    /** En hel sætning om, hvad der skete, fra en, der har noget i gang, er nok en iagttagelse. */
    private Optional<Hensigt> iagttagelse() {
        boolean fortaelling = saetning.ord().size() >= 5
                && !saetning.erSpoergsmaal()
                && !saetning.begynderMed(List.of(
                        "kan",
                        "kan du",
                        "vil du",
                        "skal",
                        "maa",
                        "hvem",
                        "hvad",
                        "hvor",
                        "hvornaar",
                        "hvorfor",
                        "hvordan",
                        "vis",
                        "send",
                        "ret",
                        "slet",
                        "flyt",
                        "find",
                        "mind",
                        "husk",
                        "please",
                        "can",
                        "could"));
        return fortaelling && opslag.personlig() && harNogetIGang()
                ? Optional.of(nytTegn(saetning.tekst()))
                : Optional.empty();
    }

    private boolean harNogetIGang() {
        return opslag.proevehandlinger().stream()
                .anyMatch(en -> en.koerer(opslag.idag())
                        && en.ejer().equals(opslag.mig().id()));
    }
}
