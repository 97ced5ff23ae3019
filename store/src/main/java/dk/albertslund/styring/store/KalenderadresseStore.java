package dk.albertslund.styring.store;

import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.organisation.Medarbejder;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret part of the address of each calendar. */
@Repository
public class KalenderadresseStore {

    private static final String PERSON = "person/";
    private static final String ENHED = "enhed/";

    private final JdbcClient jdbc;

    KalenderadresseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<UUID> find(Kalenderejer ejer) {
        return jdbc.sql("select kode from kalenderadresse where hvem = :hvem")
                .param("hvem", ejer.noegle())
                .query(UUID.class)
                .optional();
    }

    public Optional<Kalenderejer> ejer(UUID kode) {
        return jdbc.sql("select hvem from kalenderadresse where kode = :kode")
                .param("kode", kode)
                .query(String.class)
                .optional()
                .map(KalenderadresseStore::ejer);
    }

    private static Kalenderejer ejer(String hvem) {
        return hvem.startsWith(PERSON)
                ? new Kalenderejer.Person(new Medarbejder.Id(hvem.substring(PERSON.length())))
                : new Kalenderejer.Enhed(hvem.substring(ENHED.length()));
    }

    /** @param kode empty takes the address away */
    public void save(Kalenderejer ejer, Optional<UUID> kode) {
        var statement = kode.isPresent()
                ? jdbc.sql("""
                                insert into kalenderadresse (hvem, kode) values (:hvem, :kode)
                                on conflict (hvem) do update set kode = excluded.kode
                                """).param("kode", kode.get())
                : jdbc.sql("delete from kalenderadresse where hvem = :hvem");
        statement.param("hvem", ejer.noegle()).update();
    }
}
