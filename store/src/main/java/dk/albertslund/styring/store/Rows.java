package dk.albertslund.styring.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.organisation.Medarbejder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Between our values and the driver's. */
final class Rows {

    static String[] ids(Collection<Medarbejder.Id> ids) {
        return ids.stream().map(Medarbejder.Id::entra).toArray(String[]::new);
    }

    static Optional<Medarbejder.Id> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Medarbejder.Id::new);
    }

    /** The members of an array column. */
    static <T, M> Set<M> set(ResultSet row, String column, Class<T[]> type, Function<T, M> member) throws SQLException {
        return Arrays.stream(type.cast(row.getArray(column).getArray()))
                .map(member)
                .collect(toUnmodifiableSet());
    }

    private Rows() {}
}
