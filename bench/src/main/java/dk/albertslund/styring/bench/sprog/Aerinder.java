package dk.albertslund.styring.bench.sprog;

import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.forstaaelse.Tyder;
import dk.albertslund.styring.forstaaelse.Tydning;
import dk.albertslund.styring.forstaaelse.Tydning.Afgoerelse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a sentence asks for. An intent we do not have is out of our scope: acting on it is wrong, but it has no rank. */
record Aerinder(List<Svar> svar) {

    record Svar(String text, Optional<Aerinde> right, String wanted, Tydning tydning) {

        boolean among(int first) {
            return right.filter(tydning.bedste(first)::contains).isPresent();
        }

        boolean wrongAction() {
            return tydning.afgoerelse() == Afgoerelse.GOER && tydning.bedste() != right.orElse(Aerinde.UDE_AF_SCOPE);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-6s %-22s not %-22s %.2f  %s",
                    tydning.afgoerelse(),
                    tydning.bedste().navn(),
                    wanted,
                    tydning.bud().getFirst().sandsynlighed(),
                    text);
        }
    }

    static Aerinder of(List<Proeve> proever) {
        var tyder = Tyder.laert();
        return new Aerinder(proever.stream()
                .filter(proeve -> proeve.intent().isPresent())
                .map(proeve -> new Svar(
                        proeve.text(),
                        proeve.intent().flatMap(Aerinde::medNavn),
                        proeve.intent().get(),
                        tyder.tyd(proeve.text())))
                .toList());
    }

    List<Svar> misses() {
        return svar.stream()
                .filter(et -> et.wrongAction() || (et.right().isPresent() && !et.among(1)))
                .toList();
    }

    List<Linje> lines() {
        var ranked = svar.stream().filter(et -> et.right().isPresent()).toList();
        var lines = new ArrayList<Linje>();
        if (!ranked.isEmpty()) {
            lines.add(Andel.of("intents: first is right", ranked, et -> et.among(1))
                    .atLeast(80));
            lines.add(Andel.of("intents: right among three", ranked, et -> et.among(3))
                    .atLeast(93));
        }
        if (!svar.isEmpty()) {
            lines.add(
                    Andel.of("intents: wrong actions", svar, Svar::wrongAction).atMost(2));
            lines.add(Andel.of("intents: acts", svar, et -> et.tydning().afgoerelse() == Afgoerelse.GOER)
                    .only());
            lines.add(Andel.of(
                            "intents: asks with three", svar, et -> et.tydning().afgoerelse() == Afgoerelse.SPOERG)
                    .only());
            lines.add(Andel.of("intents: shows help", svar, et -> et.tydning().afgoerelse() == Afgoerelse.HJAELP)
                    .only());
        }
        return lines;
    }
}
