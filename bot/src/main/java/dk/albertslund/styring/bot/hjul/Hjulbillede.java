package dk.albertslund.styring.bot.hjul;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.aarshjul.Mitaar;
import dk.albertslund.styring.bot.billeder.Billedkilde;
import dk.albertslund.styring.bot.billeder.Png;
import dk.albertslund.styring.bot.billeder.Svg;
import dk.albertslund.styring.bot.billeder.Tegning;
import dk.albertslund.styring.bot.billeder.Tema;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.store.MedarbejderStore;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The wheel behind its address: whose, on which day, in which language and colours. */
@Component
public class Hjulbillede implements Billedkilde {

    private final Aarene aarene;
    private final MedarbejderStore medarbejdere;

    Hjulbillede(Aarene aarene, MedarbejderStore medarbejdere) {
        this.aarene = aarene;
        this.medarbejdere = medarbejdere;
    }

    /**
     * @param hvem empty for what is common to all
     * @return what the address says; another when the wheel shows something else, so that no old picture is shown for it
     */
    public static String om(Hjul hjul, Optional<Medarbejder.Id> hvem, Sprog sprog, Tema tema) {
        return "%s/%s/%s/%08x/%s"
                .formatted(
                        hjul.idag(),
                        sprog,
                        tema,
                        Hjulbeskrivelse.af(hjul, sprog).hashCode(),
                        hvem.map(Medarbejder.Id::entra).orElse(""));
    }

    @Override
    public String slags() {
        return "aarshjul";
    }

    @Override
    public Optional<byte[]> png(String om) {
        return tegning(om).map(Png::af);
    }

    @Override
    public Optional<String> svg(String om) {
        return tegning(om).map(Svg::af);
    }

    private Optional<Tegning> tegning(String om) {
        var dele = om.split("/", 5);
        return hjul(LocalDate.parse(dele[0]), dele[4])
                .map(hjul -> Hjultegner.tegn(hjul, Sprog.valueOf(dele[1]), Tema.valueOf(dele[2])));
    }

    private Optional<Hjul> hjul(LocalDate idag, String hvem) {
        return hvem.isEmpty()
                ? aarene.faelles(idag)
                : medarbejdere
                        .find(new Medarbejder.Id(hvem))
                        .flatMap(en -> aarene.hos(en, Aarshjul.aarFor(idag), idag))
                        .map((Mitaar aar) -> aar.hjul(idag));
    }
}
