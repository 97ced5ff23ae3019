package dk.albertslund.styring.store;

import static java.util.function.Function.identity;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.RoedTraad;
import dk.albertslund.styring.organisation.Borgergruppe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A goal out of the columns of {@code maal_med_traad}, alone or beside those of another table. */
final class Maalrow {

    /** Empty when the outer join found none. */
    static Optional<Maal> joined(ResultSet row) throws SQLException {
        return row.getObject("maal_id") == null ? Optional.empty() : Optional.of(maal(row, 0));
    }

    static Maal maal(ResultSet row, int n) throws SQLException {
        return new Maal(
                new Maal.Id(row.getObject("maal_id", UUID.class)),
                row.getString("maal_titel"),
                new Maalsaetning.Id(row.getObject("maal_under", UUID.class)),
                new RoedTraad(row.getString("vision"), row.getString("politik"), row.getString("maalsaetning")),
                Maal.Art.valueOf(row.getString("maal_art")),
                row.getInt("maal_fra"),
                row.getInt("maal_til"),
                Rows.set(row, "maal_enheder", String[].class, identity()),
                Rows.set(row, "maal_grupper", String[].class, Borgergruppe::valueOf),
                row.getString("maal_tegn"),
                row.getString("maal_opgaver"),
                row.getBoolean("maal_arkiveret"));
    }

    private Maalrow() {}
}
