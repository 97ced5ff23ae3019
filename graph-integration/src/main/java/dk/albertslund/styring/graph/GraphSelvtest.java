package dk.albertslund.styring.graph;

import com.microsoft.kiota.ApiException;
import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.graph.adgang.GraphSettings;
import dk.albertslund.styring.graph.adgang.TokenAfvist;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls Graph once for each permission: the token does not show what Exchange gives, so only a call can tell. */
final class GraphSelvtest implements Selvtest {

    private static final Logger LOG = LoggerFactory.getLogger(GraphSelvtest.class);
    private static final Set<Integer> NEJ = Set.of(401, 403);

    private final Klient klient;
    private final GraphSettings settings;

    GraphSelvtest(Klient klient, GraphSettings settings) {
        this.klient = klient;
        this.settings = settings;
    }

    @Override
    public List<Proeve> koer() {
        return Rettighed.alle().stream().map(this::proev).toList();
    }

    private Proeve proev(Rettighed en) {
        if (en.funktion.filter(settings.slukket()::contains).isPresent()) {
            return new Proeve(en.navn, Svar.SLUKKET, en.uden, "");
        }
        var svar = svar(en);
        var raad = svar == Svar.MANGLER ? en.kommando(settings.app(), settings.postkasser()) : "";
        return new Proeve(en.navn, svar, en.uden, raad);
    }

    private Svar svar(Rettighed en) {
        try {
            kald(en);
            return Svar.VIRKER;
        } catch (ApiException e) {
            LOG.warn("self-test: {} answered {} {}", en.navn, e.getResponseStatusCode(), Graphfejl.kode(e));
            return NEJ.contains(e.getResponseStatusCode()) ? Svar.MANGLER : Svar.UVIST;
        } catch (TokenAfvist e) {
            LOG.warn("self-test: no token", e);
            return Svar.UVIST;
        } catch (RuntimeException e) {
            LOG.warn("self-test: {} did not answer", en.navn, e);
            return Svar.UVIST;
        }
    }

    private void kald(Rettighed en) {
        var graph = klient.graph();
        switch (en) {
            case BRUGERE ->
                graph.users().get(opsaetning -> {
                    opsaetning.queryParameters.top = 1;
                    opsaetning.queryParameters.select = new String[] {"id", "department"};
                    opsaetning.options.add(Klient.LAES);
                });
            case GRUPPER ->
                graph.groups().get(opsaetning -> {
                    opsaetning.queryParameters.top = 1;
                    opsaetning.queryParameters.select = new String[] {"id", "displayName"};
                    opsaetning.options.add(Klient.LAES);
                });
            case LOKALER ->
                graph.places().graphRoom().get(opsaetning -> {
                    opsaetning.queryParameters.top = 1;
                    opsaetning.options.add(Klient.LAES);
                });
            case KALENDERE ->
                settings.postkasser()
                        .forEach(mail -> graph.users().byUserId(mail).events().get(opsaetning -> {
                            opsaetning.queryParameters.top = 1;
                            opsaetning.queryParameters.select = new String[] {"id"};
                            opsaetning.options.add(Klient.LAES);
                        }));
            case FRAVAER ->
                graph.users().byUserId(settings.postkasse()).mailboxSettings().get(opsaetning -> {
                    opsaetning.queryParameters.select = new String[] {"automaticRepliesSetting"};
                    opsaetning.options.add(Klient.LAES);
                });
            case APPKATALOG ->
                graph.appCatalogs().teamsApps().get(opsaetning -> {
                    opsaetning.queryParameters.filter = "externalId eq '%s'".formatted(settings.app());
                    opsaetning.queryParameters.select = new String[] {"id"};
                    opsaetning.options.add(Klient.LAES);
                });
            case INSTALLATION ->
                graph.users()
                        .byUserId(settings.postkasse())
                        .teamwork()
                        .installedApps()
                        .get(opsaetning -> opsaetning.options.add(Klient.LAES));
            case KANALMAPPER -> kanalmappe();
            case DOKUMENTER -> {
                var mappe = kanalmappe();
                graph.drives()
                        .byDriveId(mappe.drev())
                        .items()
                        .byDriveItemId(mappe.id())
                        .get(opsaetning -> {
                            opsaetning.queryParameters.select = new String[] {"id"};
                            opsaetning.options.add(Klient.LAES);
                        });
            }
        }
    }

    /** Only of the channel that is common to all do we know without being asked. */
    private Kanalmappe kanalmappe() {
        return Kanalmappe.af(
                Kanallink.kanal(Graphfejl.kraevet(settings.dokumentkanal(), "graph.dokumentkanal")), klient);
    }
}
