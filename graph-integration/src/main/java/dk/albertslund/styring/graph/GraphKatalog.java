package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;
import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.DirectoryObject;
import com.microsoft.graph.models.DirectoryObjectCollectionResponse;
import com.microsoft.graph.models.Group;
import com.microsoft.graph.models.User;
import com.microsoft.graph.users.delta.DeltaGetResponse;
import com.microsoft.kiota.ApiException;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entra's users and groups. */
final class GraphKatalog implements Katalog {

    private static final int PR_SIDE = 999;

    /** A wish; Graph decides. The SDK needs some twenty times a page's JSON while it reads it. */
    private static final int PR_DELTASIDE = 500;

    private static final Set<String> UDLOEBET = Set.of("syncStateNotFound", "syncStateInvalid", "resyncRequired");

    private final Klient klient;
    private final Genlaesning genlaesning;

    GraphKatalog(Klient klient) {
        this.klient = klient;
        genlaesning = new Genlaesning(klient);
    }

    @Override
    public Aendringer aendringer(Optional<String> maerke) {
        // A mark from another Graph (a demo that was started anew) is as good as none.
        if (maerke.isPresent() && !klient.ejer(maerke.get())) {
            throw new MaerkeUdloebet(maerke.get());
        }
        return Graphfejl.oversat("læs medarbejdere", () -> {
            try {
                return laes(maerke);
            } catch (ApiException e) {
                if (e.getResponseStatusCode() == 410 || UDLOEBET.contains(Graphfejl.kode(e))) {
                    throw new MaerkeUdloebet(maerke.orElse("(fra begyndelsen)"));
                }
                throw e;
            } catch (Bladring.Ring e) {
                // The mark itself leads into the ring: only a reading from the beginning gets out of it.
                throw maerke.<RuntimeException>map(MaerkeUdloebet::new).orElse(e);
            }
        });
    }

    @Override
    public Genlaest laes(Collection<Medarbejder.Id> personer) {
        return Graphfejl.oversat("læs medarbejdere igen", () -> genlaesning.laes(personer));
    }

    private Aendringer laes(Optional<String> maerke) {
        var samling = new Personsamling(maerke.isPresent());
        var sidste = new Bladring<DeltaGetResponse>(DeltaGetResponse::getOdataNextLink, this::fortsat)
                .alle(maerke.isPresent() ? fortsat(maerke.get()) : forfra(), side -> {
                    // Own records at once: one kept SDK object would keep its whole page in memory.
                    var brugere = requireNonNullElse(side.getValue(), List.<User>of());
                    brugere.forEach(samling::tag);
                    return brugere.stream().map(User::getId).toList();
                });
        return samling.faerdig(genlaesning, maerke(sidste));
    }

    private static String maerke(DeltaGetResponse sidste) {
        var link = sidste.getOdataDeltaLink();
        if (link == null) {
            throw new Kalenderfejl(
                    "læs medarbejdere: Graph gav hverken nextLink eller deltaLink",
                    true,
                    Optional.empty(),
                    new IllegalStateException("en delta uden ende og uden mærke"));
        }
        return link;
    }

    private @Nullable DeltaGetResponse forfra() {
        return klient.graph().users().delta().get(opsaetning -> {
            opsaetning.queryParameters.select = Personer.VALGTE.toArray(String[]::new);
            opsaetning.headers.add("Prefer", "odata.maxpagesize=" + PR_DELTASIDE);
            opsaetning.options.add(Klient.LAES);
        });
    }

    private @Nullable DeltaGetResponse fortsat(String link) {
        return klient.graph().users().delta().withUrl(link).get(opsaetning -> opsaetning.options.add(Klient.LAES));
    }

    @Override
    public Set<Medarbejder.Id> medlemmer(String gruppenavn) {
        return Graphfejl.oversat(
                "læs gruppe", () -> gruppe(gruppenavn).map(this::iGruppen).orElse(Set.of()));
    }

    /** Names are not unique in Entra, and rights hang on them: two groups of the name are an error, not a choice. */
    private Optional<String> gruppe(String navn) {
        var svar = klient.graph().groups().get(opsaetning -> {
            opsaetning.queryParameters.filter = "displayName eq '%s'".formatted(navn.replace("'", "''"));
            opsaetning.queryParameters.select = new String[] {"id", "displayName"};
            opsaetning.options.add(Klient.LAES);
        });
        var fundne = requireNonNullElse(kraevet(svar, "grupper").getValue(), List.<Group>of()).stream()
                .filter(gruppe -> navn.equals(gruppe.getDisplayName()))
                .map(Group::getId)
                .toList();
        if (fundne.size() > 1) {
            throw new IllegalStateException("der er %d grupper med navnet %s".formatted(fundne.size(), navn));
        }
        return fundne.stream().findFirst();
    }

    /** Those in groups inside the group too, for municipalities nest them. */
    private Set<Medarbejder.Id> iGruppen(String gruppe) {
        var medlemmer = new HashSet<Medarbejder.Id>();
        var kilde = klient.graph().groups().byGroupId(gruppe).transitiveMembers();
        var foerste = kilde.get(opsaetning -> {
            opsaetning.queryParameters.select = new String[] {"id"};
            opsaetning.queryParameters.top = PR_SIDE;
            opsaetning.options.add(Klient.LAES);
        });
        new Bladring<DirectoryObjectCollectionResponse>(
                        DirectoryObjectCollectionResponse::getOdataNextLink,
                        link -> kilde.withUrl(link).get(opsaetning -> opsaetning.options.add(Klient.LAES)))
                .alle(foerste, side -> {
                    var dele = requireNonNullElse(side.getValue(), List.<DirectoryObject>of());
                    dele.stream()
                            .filter(User.class::isInstance)
                            .map(Personer::id)
                            .forEach(medlemmer::add);
                    return dele.stream().map(DirectoryObject::getId).toList();
                });
        return Set.copyOf(medlemmer);
    }
}
