package dk.albertslund.styring.demo.graph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Users, their managers, and what has changed since the last time. */
final class Brugerruter {

    private static final Pattern SIDESTOERRELSE = Pattern.compile("odata\\.maxpagesize=(\\d{1,4})\\b");
    private static final List<String> STANDARD =
            List.of("displayName", "givenName", "surname", "mail", "userPrincipalName", "jobTitle", "officeLocation");

    private final Brugere brugere;
    private final Bestilte bestilte;
    private final Opsaetning opsaetning;
    private final Clock ur;

    Brugerruter(Brugere brugere, Bestilte bestilte, Opsaetning opsaetning) {
        this.brugere = brugere;
        this.bestilte = bestilte;
        this.opsaetning = opsaetning;
        this.ur = opsaetning.ur();
    }

    void i(Ruter ruter) {
        ruter.paa("GET", "users/delta", this::aendringer)
                .paa("GET", "users", this::alle)
                .paa("GET", "users/{id}", this::en)
                .paa("GET", "users/{id}/manager", this::leder)
                .paa("GET", "users/{id}/directReports", this::medarbejdere);
    }

    private Graphsvar alle(Kald kald) {
        return Sider.side(
                kald, brugere.alle().stream().map(bruger -> vist(bruger, kald)).toList(), opsaetning.side());
    }

    private Graphsvar en(Kald kald) {
        var bruger = brugere.find(kald.led(1));
        var svar = vist(bruger, kald).put("@odata.context", kald.base() + "/$metadata#users/$entity");
        if (kald.af("$expand").filter(udvid -> udvid.startsWith("manager")).isPresent()) {
            bruger.leder().flatMap(brugere::soeg).ifPresent(leder -> svar.set("manager", henvisning(leder.id())));
        }
        return Graphsvar.ok(svar);
    }

    private Graphsvar leder(Kald kald) {
        return brugere.find(kald.led(1))
                .leder()
                .flatMap(brugere::soeg)
                .map(leder -> Graphsvar.ok(vist(leder, kald).put("@odata.type", "#microsoft.graph.user")))
                .orElseThrow(() -> Graphfejl.findesIkke("manager"));
    }

    private Graphsvar medarbejdere(Kald kald) {
        var leder = brugere.find(kald.led(1));
        return Sider.side(
                kald,
                brugere.alle().stream()
                        .filter(bruger -> bruger.leder().equals(Optional.of(leder.id())))
                        .map(bruger -> vist(bruger, kald).put("@odata.type", "#microsoft.graph.user"))
                        .toList(),
                opsaetning.side());
    }

    private Graphsvar aendringer(Kald kald) {
        var maerke = Deltamaerke.af(kald)
                .map(kendt -> kendt.gyldigt(brugere.udgave, ur.instant()))
                .map(kendt -> kald.af("$deltatoken").isPresent() ? kendt.hertil(brugere.sidste()) : kendt)
                .orElseGet(() -> new Deltamaerke(brugere.udgave, 0, brugere.sidste(), 0, kald.valgte(), ur.instant()));
        var rettede = brugere.rettet(maerke.fra(), maerke.til());
        var hoejst = bestilte.rammer(Uheld.TOM_SIDE) ? 0 : pr(kald);
        var til = Math.min(rettede.size(), maerke.naaet() + hoejst);
        var dele = rettede.subList(Math.min(maerke.naaet(), til), til).stream()
                .map(post -> aendring(post, maerke))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!dele.isEmpty() && bestilte.rammer(Uheld.DUBLET)) {
            dele.add(Udvalg.af(dele.getFirst(), List.of("id", "jobTitle")));
        }
        var svar = Sider.samling(kald, dele);
        if (bestilte.rammer(Uheld.ENDELOES_SIDE)) {
            svar.put(
                    "@odata.nextLink",
                    Sider.link(kald, Map.of("$skiptoken", maerke.igen().tekst())));
            return Graphsvar.ok(svar);
        }
        if (til < rettede.size()) {
            var frem = maerke.frem(til - maerke.naaet()).tekst();
            svar.put("@odata.nextLink", Sider.link(kald, Map.of("$skiptoken", frem)));
        } else if (!bestilte.rammer(Uheld.TABT_MAERKE)) {
            var herfra = maerke.herfra(ur.instant()).tekst();
            svar.put("@odata.deltaLink", Sider.link(kald, Map.of("$deltatoken", herfra)));
        }
        return Graphsvar.ok(svar);
    }

    /** A client may wish for smaller pages, not for larger ones. */
    private int pr(Kald kald) {
        return Optional.ofNullable(kald.hoveder().get("Prefer"))
                .map(SIDESTOERRELSE::matcher)
                .filter(Matcher::find)
                .map(match -> Integer.parseInt(match.group(1)))
                .map(oensket -> Math.min(oensket, opsaetning.side()))
                .orElse(opsaetning.side());
    }

    private static ObjectNode aendring(Brugere.Post post, Deltamaerke maerke) {
        if (post.fjernet()) {
            var fjernet = Json.object().put("id", post.bruger().id());
            fjernet.putObject("@removed").put("reason", "changed");
            return fjernet;
        }
        var svar = Udvalg.af(fuld(post.bruger()), maerke.valg());
        if (maerke.valg().contains("manager") && post.lederRettet() > maerke.fra()) {
            lederskift(post, maerke, svar);
        }
        return svar;
    }

    /** A first reading names the manager; a later one only where the manager changed, the old one as removed. */
    private static void lederskift(Brugere.Post post, Deltamaerke maerke, ObjectNode svar) {
        var skift = Json.array();
        post.bruger().leder().ifPresent(leder -> skift.add(henvisning(leder)));
        if (maerke.fra() > 0) {
            post.tidligere().ifPresent(gammel -> {
                var fjernet = henvisning(gammel);
                fjernet.putObject("@removed").put("reason", "deleted");
                skift.add(fjernet);
            });
        }
        if (!skift.isEmpty()) {
            svar.set("manager@delta", skift);
        }
    }

    private static ObjectNode henvisning(String id) {
        return Json.object().put("@odata.type", "#microsoft.graph.user").put("id", id);
    }

    private static ObjectNode vist(Bruger bruger, Kald kald) {
        return Udvalg.af(fuld(bruger), kald.valgte().isEmpty() ? STANDARD : kald.valgte());
    }

    static ObjectNode fuld(Bruger bruger) {
        return Json.object()
                .put("id", bruger.id())
                .put("displayName", bruger.navn())
                .put("givenName", bruger.fornavn())
                .put("surname", bruger.efternavn())
                .put("mail", udfyldt(bruger.mail()))
                .put("userPrincipalName", bruger.brugernavn())
                .put("jobTitle", udfyldt(bruger.titel()))
                .put("department", udfyldt(bruger.enhed()))
                .put("officeLocation", (String) null)
                .put("accountEnabled", bruger.aktiv())
                .put("userType", bruger.gaest() ? "Guest" : "Member");
    }

    private static @Nullable String udfyldt(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
