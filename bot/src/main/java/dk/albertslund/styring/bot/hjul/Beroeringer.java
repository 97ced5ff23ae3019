package dk.albertslund.styring.bot.hjul;

import dk.albertslund.styring.aarshjul.Begivenhed;
import dk.albertslund.styring.aarshjul.Beroerte;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.SamtaleStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom it touches when something in the year is moved: those who can do something about it and have not done it yet. */
@Component
public class Beroeringer {

    private final AarshjulStore aarshjul;
    private final MedarbejderStore medarbejdere;
    private final SamtaleStore samtaler;

    Beroeringer(AarshjulStore aarshjul, MedarbejderStore medarbejdere, SamtaleStore samtaler) {
        this.aarshjul = aarshjul;
        this.medarbejdere = medarbejdere;
        this.samtaler = samtaler;
    }

    public Beroerte af(int aar, String noegle) {
        var fase = Arrays.stream(Fase.Navn.values())
                .filter(navn -> navn.noegle().equals(noegle))
                .findFirst();
        var svar = fase.map(navn -> aarshjul.svar(aar, navn)).orElseGet(Map::of);
        var kreds = kreds(fase, aar, noegle);
        var mangler = kreds.stream()
                .filter(person -> svar.get(person.id()) != Fasesvar.KLAR)
                .toList();
        var naas = samtaler.reachable(mangler.stream().map(Medarbejder::id).toList());
        var enheder = kreds.stream()
                .map(Medarbejder::enhed)
                .filter(navn -> !navn.isEmpty())
                .distinct()
                .toList();
        var afdelinger = medarbejdere.afdelinger();
        return new Beroerte(
                (int) enheder.stream()
                        .map(afdelinger::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                enheder.size(),
                kreds.size() - mangler.size(),
                mangler.stream().filter(person -> naas.contains(person.id())).toList(),
                mangler.stream().filter(person -> !naas.contains(person.id())).toList());
    }

    private List<Medarbejder> kreds(Optional<Fase.Navn> fase, int aar, String noegle) {
        return fase.map(navn -> switch (navn.kreds()) {
                    case LEDERE -> medarbejdere.with(Rolle.LEDER);
                    case ORGANISATORER -> medarbejdere.with(Rolle.ORGANISATOR);
                    case DELTAGERE -> medarbejdere.deltagere();
                })
                .orElseGet(() -> ledere(enhed(aar, noegle)));
    }

    private Optional<String> enhed(int aar, String noegle) {
        return aarshjul.find(aar).stream()
                .flatMap(hjul -> hjul.begivenheder().stream())
                .filter(en -> en.noegle().equals(noegle))
                .map(Begivenhed::enhed)
                .filter(navn -> !navn.isEmpty())
                .findFirst();
    }

    private List<Medarbejder> ledere(Optional<String> enhed) {
        return medarbejdere.with(Rolle.LEDER).stream()
                .filter(leder -> enhed.isEmpty() || enhed.get().equals(leder.enhed()))
                .toList();
    }
}
