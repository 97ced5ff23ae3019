package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** En lille kommune i hukommelsen: det, samtalen ændrer, kan den slå op bagefter. */
final class Verden {

    static final Medarbejder ANNA = medarbejder("anna", "Anna", "Dagplejen", Set.of(Borgergruppe.BOERN));
    static final Medarbejder EVA = medarbejder("eva", "Eva", "Dagplejen", Set.of(Borgergruppe.BOERN));
    static final Medarbejder BO = medarbejder("bo", "Bo", "Biblioteket", Set.of());
    static final Medarbejder CILLE = medarbejder("cille", "Cille", "Økonomi & Stab", Set.of(), Rolle.ORGANISATOR);

    static final Maal FAELLESSKABER = new Maal(
            new Maal.Id(new UUID(1, 1)),
            "Flere børn deltager i fællesskaber",
            "Alle børn er med",
            "Børne- og ungepolitik",
            "Den bæredygtige by",
            "");

    private final Map<Proevehandling.Id, Proevehandling> proevehandlinger = new LinkedHashMap<>();
    private final Map<Tegn.Id, Tegn> tegn = new LinkedHashMap<>();
    private final Map<Fase.Navn, Fasesvar> fasesvar = new HashMap<>();
    private final List<Logget> log = new ArrayList<>();
    private final Set<Long> fortrudte = new HashSet<>();
    private final Map<Ugeplan.Id, Ugeplan> ugeplaner = new LinkedHashMap<>();
    private final Map<Medarbejder, Samtale> samtaler = new HashMap<>();
    private Instant nu = Instant.parse("2026-11-23T08:00:00Z");
    private long naesteId;

    private record Logget(long nr, Medarbejder af, Instant hvornaar, Aendring aendring, boolean fortryder) {}

    /** Det, personen ser, når hun skriver. */
    Skridt skriver(Medarbejder hvem, String tekst) {
        return goer(hvem, new Besked.Skrevet(tekst), true);
    }

    Skridt skriverIKanal(Medarbejder hvem, String tekst) {
        return goer(hvem, new Besked.Skrevet(tekst), false);
    }

    Skridt trykker(Medarbejder hvem, Handling handling, String om, Map<String, String> felter) {
        return goer(hvem, new Besked.Trykket(handling, om, felter), true);
    }

    Skridt installerer(Medarbejder hvem) {
        return goer(hvem, new Besked.Installeret(), true);
    }

    void gaar(Duration tid) {
        nu = nu.plus(tid);
    }

    void har(Ugeplan plan) {
        ugeplaner.put(plan.id(), plan);
    }

    List<Proevehandling> gemte() {
        return List.copyOf(proevehandlinger.values());
    }

    List<Tegn> gemteTegn() {
        return List.copyOf(tegn.values());
    }

    Optional<Fasesvar> fasesvar(Fase.Navn fase) {
        return Optional.ofNullable(fasesvar.get(fase));
    }

    private Skridt goer(Medarbejder hvem, Besked besked, boolean personlig) {
        var skridt = samtaler.getOrDefault(hvem, new Ledig()).videre(besked, new Udsigt(hvem, personlig));
        samtaler.put(hvem, skridt.naeste());
        skridt.aendringer().forEach(aendring -> udfoer(hvem, aendring, skridt.fortrudt()));
        return skridt;
    }

    private void udfoer(Medarbejder hvem, Aendring aendring, Optional<Long> fortrudt) {
        switch (aendring) {
            case Aendring.AfProevehandling(var foer, var efter) -> {
                foer.ifPresent(en -> proevehandlinger.remove(en.id()));
                efter.ifPresent(en -> proevehandlinger.put(en.id(), en));
            }
            case Aendring.AfTegn(var foer, var efter) -> {
                foer.ifPresent(et -> tegn.remove(et.id()));
                efter.ifPresent(et -> tegn.put(et.id(), et));
            }
            case Aendring.AfFasesvar svar ->
                svar.efter().ifPresentOrElse(et -> fasesvar.put(svar.fase(), et), () -> fasesvar.remove(svar.fase()));
        }
        fortrudt.ifPresent(fortrudte::add);
        log.add(new Logget(log.size(), hvem, nu, aendring, fortrudt.isPresent()));
    }

    private static Medarbejder medarbejder(
            String id, String navn, String enhed, Set<Borgergruppe> grupper, Rolle... roller) {
        return new Medarbejder(
                new Medarbejder.Id(id),
                navn + " Prøve",
                navn,
                id + "@example.org",
                "",
                enhed,
                Optional.empty(),
                Set.of(roller),
                grupper);
    }

    private final class Udsigt implements Opslag {

        private final Medarbejder mig;
        private final boolean personlig;

        Udsigt(Medarbejder mig, boolean personlig) {
            this.mig = mig;
            this.personlig = personlig;
        }

        @Override
        public Medarbejder mig() {
            return mig;
        }

        @Override
        public boolean personlig() {
            return personlig;
        }

        @Override
        public Instant nu() {
            return nu;
        }

        @Override
        public LocalDate idag() {
            return LocalDate.ofInstant(nu, ZoneId.of("Europe/Copenhagen"));
        }

        @Override
        public UUID nytId() {
            return new UUID(0, ++naesteId);
        }

        @Override
        public List<Maal> maal() {
            return List.of(FAELLESSKABER);
        }

        @Override
        public List<Proevehandling> proevehandlinger() {
            return proevehandlinger.values().stream()
                    .filter(en -> en.ejer().equals(mig.id()) || en.enhed().equals(mig.enhed()))
                    .toList()
                    .reversed();
        }

        @Override
        public Optional<Proevehandling> proevehandling(Proevehandling.Id id) {
            return Optional.ofNullable(proevehandlinger.get(id));
        }

        @Override
        public Optional<Tegn> tegn(Tegn.Id id) {
            return Optional.ofNullable(tegn.get(id));
        }

        @Override
        public List<Tegn> tegnPaa(Proevehandling.Id id) {
            return tegn.values().stream().filter(et -> et.paa().equals(id)).toList();
        }

        @Override
        public Optional<Aarshjul> aarshjul() {
            return Optional.of(new Aarshjul(
                    2027,
                    List.of(new Fase(
                            Fase.Navn.OPLAEG_TIL_MAAL,
                            LocalDate.parse("2026-12-01"),
                            LocalDate.parse("2026-12-18"),
                            Set.of(14)))));
        }

        @Override
        public Optional<Fasesvar> fasesvar(int aar, Fase.Navn fase) {
            return Verden.this.fasesvar(fase);
        }

        @Override
        public Optional<Udfoert> seneste() {
            return log.reversed().stream()
                    .filter(en -> en.af().equals(mig) && !en.fortryder() && !fortrudte.contains(en.nr()))
                    .findFirst()
                    .map(en -> new Udfoert(en.nr(), en.hvornaar(), en.aendring()));
        }

        @Override
        public Optional<Ugeplan> ugeplan(Ugeplan.Id id) {
            return Optional.ofNullable(ugeplaner.get(id));
        }

        @Override
        public Optional<Ugeplan> senesteUgeplan() {
            return List.copyOf(ugeplaner.values()).reversed().stream().findFirst();
        }

        @Override
        public List<Moedestatus> moedestatus(Ugeplan.Id id) {
            return List.of();
        }
    }
}
