package dk.albertslund.styring.bot;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Maalsaetning.FraBudgetaftale;
import dk.albertslund.styring.maalplan.Maalsaetning.FraPolitik;
import dk.albertslund.styring.maalplan.Maalsaetning.Kilde;
import dk.albertslund.styring.maalplan.Politik;
import dk.albertslund.styring.maalplan.Vision;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The hierarchy as the settings write it: what hangs on a level stands inside it. */
@ConfigurationProperties("styring.hierarki")
record HierarkiSettings(
        @DefaultValue Visionsetting vision,
        @DefaultValue List<Politiksetting> politikker,
        @DefaultValue List<Aftalesetting> budgetaftaler) {

    record Visionsetting(
            @DefaultValue("00000000-0000-0000-0000-000000000001")
            UUID id,

            @DefaultValue("Vision") String tekst) {
        Vision vision() {
            return new Vision(new Vision.Id(id), tekst);
        }
    }

    /** @param fra the first of its four years */
    record Politiksetting(
            UUID id,
            String navn,
            @DefaultValue("") String fagomraade,
            @DefaultValue("") String fremtidsscenarie,
            int fra,
            @DefaultValue List<Maalsaetningsetting> maalsaetninger) {
        Kilde kilde(Vision vision) {
            return new FraPolitik(new Politik(new Politik.Id(id), vision, navn, fagomraade, fremtidsscenarie, fra));
        }
    }

    /** @param aar the budget year */
    record Aftalesetting(int aar, @DefaultValue List<Maalsaetningsetting> maalsaetninger) {}

    record Maalsaetningsetting(
            UUID id, String titel, @DefaultValue List<Maalsetting> maal) {}

    /** @param enheder empty when everybody can work with it */
    record Maalsetting(
            UUID id,
            String titel,
            @DefaultValue("KVALITATIVT") Maal.Art art,
            int fra,
            int til,
            @DefaultValue Set<String> enheder) {}

    List<Maalsaetning> maalsaetninger() {
        return hver().map(Et::maalsaetning).toList();
    }

    List<Maal> maal() {
        return hver().flatMap(et -> et.maal().stream()).toList();
    }

    private Stream<Et> hver() {
        var top = vision.vision();
        return Stream.concat(
                politikker.stream()
                        .flatMap(en -> en.maalsaetninger().stream().map(under -> new Et(en.kilde(top), under))),
                budgetaftaler.stream()
                        .flatMap(en -> en.maalsaetninger().stream()
                                .map(under -> new Et(new FraBudgetaftale(top, en.aar()), under))));
    }

    private record Et(Kilde kilde, Maalsaetningsetting setting) {

        Maalsaetning maalsaetning() {
            return new Maalsaetning(new Maalsaetning.Id(setting.id()), setting.titel(), kilde, Set.of());
        }

        List<Maal> maal() {
            var under = maalsaetning();
            return setting.maal().stream()
                    .map(et -> new Maal(
                            new Maal.Id(et.id()),
                            et.titel(),
                            under.id(),
                            under.traad(),
                            et.art(),
                            et.fra(),
                            et.til(),
                            et.enheder(),
                            "",
                            "",
                            /* arkiveret= */ false))
                    .toList();
        }
    }
}
