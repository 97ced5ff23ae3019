package dk.albertslund.styring.scheduler.organisation;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Rolle;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The directory's groups, by display name, that say who may what and whom people work for. */
@ConfigurationProperties("styring.grupper")
public record GruppeSettings(
        @DefaultValue("Styring Organisatorer") String organisatorer,
        @DefaultValue("Styring Administratorer") String administratorer,
        @DefaultValue("Borgergruppe Ældre") String aeldre,
        @DefaultValue("Borgergruppe Børn") String boern,
        @DefaultValue("Borgergruppe Unge") String unge,
        @DefaultValue("Borgergruppe Voksne") String voksne,
        @DefaultValue("Borgergruppe Erhverv") String erhverv) {

    Map<Rolle, String> roller() {
        return Map.of(Rolle.ORGANISATOR, organisatorer, Rolle.ADMINISTRATOR, administratorer);
    }

    String gruppe(Borgergruppe borgergruppe) {
        return switch (borgergruppe) {
            case AELDRE -> aeldre;
            case BOERN -> boern;
            case UNGE -> unge;
            case VOKSNE -> voksne;
            case ERHVERV -> erhverv;
        };
    }
}
