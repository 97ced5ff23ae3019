package dk.albertslund.styring.bot.kurve;

import dk.albertslund.styring.bot.billeder.Billedkilde;
import dk.albertslund.styring.bot.billeder.Tema;
import dk.albertslund.styring.dansk.Skrivemaade;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.store.NotatStore;
import dk.albertslund.styring.store.TegnStore;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Tegn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The curve behind its address: of which tegn, in which language and colours. */
@Component
public class Kurvebillede implements Billedkilde {

    public static final String SLAGS = "tegn";

    private static final int DELE = 4;

    private final TegnStore tegn;
    private final NotatStore notater;

    Kurvebillede(TegnStore tegn, NotatStore notater) {
        this.tegn = tegn;
        this.notater = notater;
    }

    /** What the address says; another when a number is noted or corrected, so that no old picture is shown for it. */
    public static String om(Tegn tegn, Talraekke raekke, Sprog sprog, Tema tema) {
        return "%s/%s/%s/%08x".formatted(tegn.id().vaerdi(), sprog, tema, 31 * tegn.hashCode() + raekke.hashCode());
    }

    @Override
    public String slags() {
        return SLAGS;
    }

    /** As it is now: what was corrected since is shown corrected. */
    @Override
    public Optional<byte[]> png(String om) {
        var dele = om.split("/", DELE);
        return tegn.find(new Tegn.Id(UUID.fromString(dele[0])))
                .flatMap(et ->
                        raekke(et).map(raekke -> tegning(et, raekke, Sprog.valueOf(dele[1]), Tema.valueOf(dele[2]))))
                .map(Kurvetegning::png);
    }

    private Optional<Talraekke> raekke(Tegn et) {
        return Talraekke.alle(notater.on(List.of(et.paa())).getOrDefault(et.paa(), List.of()).stream()
                .filter(et::tager)
                .toList());
    }

    private static Kurvetegning tegning(Tegn et, Talraekke raekke, Sprog sprog, Tema tema) {
        var skriv = new Skrivemaade(
                switch (sprog) {
                    case DANSK -> Locale.of("da");
                    case ENGELSK -> Locale.UK;
                });
        return new Kurvetegning(raekke, et.sigte(), skriv, Farver.til(tema));
    }
}
