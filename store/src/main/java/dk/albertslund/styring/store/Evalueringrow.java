package dk.albertslund.styring.store;

import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Evaluering.Tilstand;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.tegn.Notat.Forandring;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An evaluation to and from its columns; each modtager has two, named after it. */
final class Evalueringrow {

    private static final String GRAD = "_grad";

    static Map<String, @Nullable Object> params(Evaluering en) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", en.id().vaerdi());
        params.put("proevehandling", en.om() instanceof Genstand.Proevehandlingen(var id) ? id.vaerdi() : null);
        params.put("maal", en.om() instanceof Genstand.Maalet(var id) ? id.vaerdi() : null);
        params.put("slags", en.slags().name());
        params.put("gemt", en.gemt());
        params.put("dato", en.dato());
        for (var modtager : Modtager.values()) {
            var effekt = en.hos(modtager);
            params.put(kolonne(modtager), effekt.map(Effekt::tekst).orElse(null));
            params.put(
                    kolonne(modtager) + GRAD,
                    effekt.flatMap(Effekt::grad).map(Enum::name).orElse(null));
        }
        params.put("bidrag", en.forklaring().bidrag());
        params.put("andet", en.forklaring().andet());
        params.put("samarbejde", en.forklaring().samarbejde());
        params.put("konklusion", en.konklusion().map(Enum::name).orElse(null));
        params.put("laering", en.laering());
        params.put("naeste", en.naeste().orElse(null));
        params.put("af", en.af().entra());
        params.put("enhed", en.enhed());
        return params;
    }

    static Evaluering evaluering(ResultSet row, int n) throws SQLException {
        return new Evaluering(
                new Evaluering.Id(row.getObject("id", UUID.class)),
                om(row),
                Slags.valueOf(row.getString("slags")),
                row.getBoolean("gemt") ? Tilstand.GEMT : Tilstand.KLADDE,
                row.getObject("dato", LocalDate.class),
                effekt(row),
                new Forklaring(row.getString("bidrag"), row.getString("andet"), row.getString("samarbejde")),
                Optional.ofNullable(row.getString("konklusion")).map(Udfald::valueOf),
                row.getString("laering"),
                Optional.ofNullable(row.getObject("naeste", LocalDate.class)),
                new Medarbejder.Id(row.getString("af")),
                row.getString("enhed"));
    }

    private static Genstand om(ResultSet row) throws SQLException {
        var maal = row.getObject("maal", UUID.class);
        return maal == null
                ? new Genstand.Proevehandlingen(new Proevehandling.Id(row.getObject("proevehandling", UUID.class)))
                : new Genstand.Maalet(new Maal.Id(maal));
    }

    private static Map<Modtager, Effekt> effekt(ResultSet row) throws SQLException {
        var effekt = new EnumMap<Modtager, Effekt>(Modtager.class);
        for (var modtager : Modtager.values()) {
            var tekst = row.getString(kolonne(modtager));
            if (tekst != null) {
                effekt.put(
                        modtager,
                        new Effekt(
                                tekst,
                                Optional.ofNullable(row.getString(kolonne(modtager) + GRAD))
                                        .map(Forandring::valueOf)));
            }
        }
        return effekt;
    }

    private static String kolonne(Modtager modtager) {
        return modtager.name().toLowerCase(Locale.ROOT);
    }

    static Samarbejde samarbejde(ResultSet row, int n) throws SQLException {
        return new Samarbejde(
                new Evaluering.Id(row.getObject("evaluering", UUID.class)),
                row.getString("enhed"),
                Svar.valueOf(row.getString("opgave")),
                Svar.valueOf(row.getString("roller")),
                Svar.valueOf(row.getString("vaerdi")),
                row.getString("tekst"),
                new Medarbejder.Id(row.getString("af")));
    }

    private Evalueringrow() {}
}
