package dk.albertslund.styring.bot.billeder;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.albertslund.styring.store.NoegleStore;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The pictures in our cards. Teams fetches them without logging in, so each has an address that says what it is of, signed
 * by us and good for a time.
 */
@Component
public class Billeder {

    public static final String STI = "/billeder/";

    private final Map<String, Billedkilde> kilder;
    private final Underskrift underskrift;
    private final WebSettings web;
    private final Clock clock;

    Billeder(List<Billedkilde> kilder, NoegleStore noegler, WebSettings web, Clock clock) {
        this.kilder = kilder.stream().collect(toUnmodifiableMap(Billedkilde::slags, Function.identity()));
        this.underskrift = new Underskrift(noegler.key("billeder"));
        this.web = web;
        this.clock = clock;
    }

    /** The same address all day for the same thing; empty when nobody has said where we are reached. */
    public Optional<String> adresse(String slags, String om) {
        if (web.adresse().isEmpty()) {
            return Optional.empty();
        }
        var udloeb = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant()
                .plus(web.billeder());
        return Optional.of(web.adresse() + STI + underskrift.under(slags + "/" + om, udloeb) + ".png");
    }

    /** @param underskrevet what follows {@link #STI} in the address, without its ending */
    public Optional<byte[]> png(String underskrevet) {
        return billede(underskrevet, Billedkilde::png);
    }

    public Optional<String> svg(String underskrevet) {
        return billede(underskrevet, Billedkilde::svg);
    }

    private <T> Optional<T> billede(String underskrevet, BiFunction<Billedkilde, String, Optional<T>> som) {
        return underskrift
                .laes(underskrevet, clock.instant())
                .map(ord -> ord.split("/", 2))
                .filter(dele -> dele.length == 2)
                .flatMap(dele -> Optional.ofNullable(kilder.get(dele[0])).flatMap(kilde -> som.apply(kilde, dele[1])));
    }
}
