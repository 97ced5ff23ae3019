package dk.albertslund.styring.samtale;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.samtale.Rundsendelse.Fremdrift;
import dk.albertslund.styring.samtale.Rundsendelse.Kreds;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Rundsendelse.Post;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Beskederne til mange i den lille kommune; Bo kan ikke nås. */
final class Rundsendelserne implements Udbakkeopslag {

    private static final List<Medarbejder> ALLE =
            List.of(Verden.ANNA, Verden.BO, Verden.CILLE, Verden.DITTE, Verden.EVA, Verden.GITTE);

    private final Map<Rundsendelse.Id, Rundsendelse> alle = new LinkedHashMap<>();
    Fremdrift fremdrift = new Fremdrift(0, 0, 0, 0, 0);

    void bestilt(Bestilling bestilling) {
        if (bestilling instanceof Bestilling.Rundsend(var en)) {
            alle.putIfAbsent(en.id(), en);
        }
    }

    void stop(Rundsendelse.Id id, Instant nu) {
        alle.computeIfPresent(
                id, (_, en) -> new Rundsendelse(id, en.af(), en.indhold(), en.til(), en.sendes(), Optional.of(nu)));
    }

    List<Rundsendelse> alle() {
        return List.copyOf(alle.values());
    }

    @Override
    public Kreds kreds(Modtagere til) {
        var dem = ALLE.stream().filter(en -> erI(en, til)).toList();
        return new Kreds(
                dem.stream().filter(en -> !en.equals(Verden.BO)).toList(),
                dem.stream().filter(Verden.BO::equals).toList());
    }

    private static boolean erI(Medarbejder en, Modtagere til) {
        return switch (til) {
            case Modtagere.Alle _ -> true;
            case Modtagere.Ledere _ -> en.er(Rolle.LEDER);
            case Modtagere.Enhed(var navn) -> en.enhed().equals(navn);
            case Modtagere.Gruppe(var gruppe) -> en.borgergrupper().contains(gruppe);
            case Modtagere.Bestemte(var dem) -> dem.contains(en.id());
        };
    }

    @Override
    public Optional<Post> find(Rundsendelse.Id id) {
        return Optional.ofNullable(alle.get(id)).map(this::post);
    }

    @Override
    public List<Post> seneste(int antal) {
        return alle().reversed().stream().limit(antal).map(this::post).toList();
    }

    private Post post(Rundsendelse en) {
        return new Post(en, Verden.CILLE.navn(), fremdrift);
    }
}
