package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Talskrift;
import dk.albertslund.styring.tegn.Tegn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Et tegn, der endnu ikke er aftalt.
 *
 * @param id det id, tegnet får
 * @param udgangspunkt som det er skrevet; tomt, når det ikke er sagt
 * @param maaltal som det er skrevet; tomt, når det ikke er sagt
 * @param retter kendemærket for det gemte, som kladden retter; tomt, når det er nyt
 */
public record Tegnkladde(
        UUID id,
        Optional<Paa> paa,
        String navn,
        Optional<Tegn.Art> art,
        String enhed,
        Tegn.Retning retning,
        String udgangspunkt,
        String maaltal,
        Optional<LocalDate> inden,
        Rytme rytme,
        Optional<Medarbejder.Id> noteresAf,
        String retter) {

    static Tegnkladde af(Tegn tegn) {
        return new Tegnkladde(
                tegn.id().vaerdi(),
                Optional.of(tegn.paa()),
                tegn.navn(),
                Optional.of(tegn.art()),
                tegn.enhed(),
                tegn.retning(),
                tegn.udgangspunkt().map(Talskrift::skriv).orElse(""),
                tegn.maaltal().map(Talskrift::skriv).orElse(""),
                tegn.inden(),
                tegn.rytme(),
                tegn.noteresAf(),
                tegn.kendemaerke());
    }

    /** Det, kortets knapper handler om: id'et og, for en rettelse, hvad der blev rettet i. */
    public String om() {
        return retter.isEmpty() ? id.toString() : id + "/" + retter;
    }

    Optional<BigDecimal> tal(String skrevet) {
        return Talskrift.laes(skrevet, enhed)
                .filter(tal -> tal.hoejst().isEmpty() && tal.udAf().isEmpty())
                .map(tal -> tal.antal());
    }

    /** Kun for en kladde, {@link Tegnfelter} ikke fandt fejl i. */
    Tegn tegn() {
        var slags = art.orElseThrow();
        var fra = slags.erTal() ? tal(udgangspunkt) : Optional.<BigDecimal>empty();
        var til = slags.erTal() ? tal(maaltal) : Optional.<BigDecimal>empty();
        return new Tegn(
                new Tegn.Id(id),
                paa.orElseThrow(),
                navn,
                slags,
                slags.erTal() ? enhed : "",
                retning(fra, til),
                fra,
                til,
                inden,
                rytme,
                noteresAf);
    }

    /** Er begge ender sagt, siger de selv vejen. */
    private Tegn.Retning retning(Optional<BigDecimal> fra, Optional<BigDecimal> til) {
        int vej = fra.flatMap(start -> til.map(slut -> slut.compareTo(start))).orElse(0);
        if (vej == 0 || art.filter(Tegn.Art.RELATIV::equals).isPresent()) {
            return retning;
        }
        return vej > 0 ? Tegn.Retning.OP : Tegn.Retning.NED;
    }
}
