package dk.albertslund.styring.demo.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * En lokal Graph under {@code /v1.0} på sin egen port, kun på maskinen selv.
 *
 * <pre>{@code
 * var graph = GraphPeer.start(new Kommune(brugere, grupper, rum), Opsaetning.med(ur).paaPort(8481).medSelvsvar().medHverdag());
 * graph.base();     // http://127.0.0.1:8481/v1.0
 * }</pre>
 *
 * Alt, den gør, regnes efter det givne ur; stilles det frem, svarer deltagerne, og mærker udløber.
 */
public final class GraphPeer implements AutoCloseable {

    private final Server server;
    private final Brugere brugere;
    private final Grupper grupper;
    private final Begivenheder begivenheder;
    private final Bestilte bestilte;
    private final Postkasseindstillinger indstillinger;
    private final Dokumenter dokumenter;

    private GraphPeer(Kommune kommune, Opsaetning opsaetning) throws IOException {
        brugere = new Brugere(kommune.brugere());
        grupper = new Grupper(kommune.grupper(), brugere, opsaetning);
        bestilte = new Bestilte();
        var lokaler = new Lokaler(kommune.rum());
        begivenheder = new Begivenheder(brugere, lokaler, opsaetning);
        var ruter = new Ruter();
        new Brugerruter(brugere, bestilte, opsaetning).i(ruter);
        grupper.i(ruter);
        lokaler.i(ruter);
        new Begivenhedsruter(begivenheder, bestilte, opsaetning).i(ruter);
        indstillinger = new Postkasseindstillinger(brugere);
        indstillinger.i(ruter);
        new Kalenderdelta(begivenheder, bestilte).i(ruter);
        new Ledighed(begivenheder, brugere, lokaler, opsaetning).i(ruter);
        new Apps(brugere).i(ruter);
        dokumenter = new Dokumenter(bestilte, opsaetning);
        dokumenter.i(ruter);
        var doer = new Doer(ruter, new Drosling(opsaetning), bestilte, opsaetning);
        server = new Server(doer, dokumenter, opsaetning);
    }

    /** @throws UncheckedIOException når porten er optaget */
    public static GraphPeer start(Kommune kommune, Opsaetning opsaetning) {
        try {
            return new GraphPeer(kommune, opsaetning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adressen, {@code graph.base-url} skal være; ender på /v1.0. */
    public URI base() {
        return server.base();
    }

    /** Lægger en bruger til eller retter ham; næste delta fortæller det. */
    public void ret(Bruger bruger) {
        brugere.ret(bruger);
    }

    /** Sletter brugeren; næste delta fortæller det. */
    public void fjern(String id) {
        brugere.fjern(id);
    }

    public void ret(Gruppe gruppe) {
        grupper.ret(gruppe);
    }

    /** En deltagers (eller et lokales) svar på en indkaldelse; det gælder frem for et opdigtet. */
    public void svar(String mail, String begivenhed, Begivenhed.Svar svar) {
        begivenheder.svar(mail, begivenhed, svar);
    }

    /** En aftale i vedkommendes egen kalender; dansk vægur. */
    public void optag(String mail, LocalDateTime fra, LocalDateTime til) {
        begivenheder.optag(mail, fra, til);
    }

    /** Det automatiske svar er slået til; dansk vægur. {@code til} er tom, når det ikke er sagt hvor længe. */
    public void autosvar(String mail, LocalDateTime fra, Optional<LocalDateTime> til) {
        indstillinger.slaaTil(mail, fra.atZone(Tider.DANMARK), til.map(slut -> slut.atZone(Tider.DANMARK)));
    }

    /** Vedkommendes arbejdstid i Outlook; den, der intet har sagt, arbejder fra 8 til 17 på hverdage. */
    public void arbejdstid(String mail, LocalTime fra, LocalTime til, Set<DayOfWeek> dage) {
        indstillinger.arbejder(mail, fra, til, dage);
    }

    /** Alle møder, der er indkaldt til, med svarene lige nu. */
    public List<Begivenhed> begivenheder() {
        return begivenheder.alle();
    }

    /** De filer, der er lagt i kanalernes mapper. */
    public List<Kanalfil> filer() {
        return dokumenter.alle();
    }

    /** De næste {@code antal} kald, det kan ramme, får uheldet. */
    public void bestil(Uheld uheld, int antal) {
        bestilte.bestil(uheld, antal);
    }

    @Override
    public void close() {
        server.close();
    }
}
