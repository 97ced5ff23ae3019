package dk.albertslund.styring.udsendelse;

import dk.albertslund.styring.organisation.Medarbejder;
import java.util.Optional;

/**
 * Hvor en samtale i Teams foregår, og hvad der skal til for at skrive i den.
 *
 * @param id Teams' id for samtalen; i en kanal med trådens {@code ;messageid=}
 * @param serviceUrl den adresse, Teams sidst skrev fra
 * @param bot bottens eget id i samtalen (28:…)
 * @param person den anden i en personlig chat; tom i grupper og kanaler
 */
public record Samtalested(String id, String serviceUrl, String bot, Optional<Medarbejder.Id> person) {

    public boolean personlig() {
        return person.isPresent();
    }
}
