package dk.albertslund.styring.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.drift.Adgangsudloeb;
import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.forum.Forumkalender;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Autosvar;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The scheduler put together by Spring, with Quartz running. */
class HusetKoererTest {

    static final CountDownLatch DELIVERED = new CountDownLatch(1);
    static final CountDownLatch READ = new CountDownLatch(1);

    @Test
    void whatIsDueIsSentAndTheDirectoryIsReadWithoutAnybodyAsking() throws Exception {
        try (var house = start()) {
            house.getBean(OutboxStore.class)
                    .add(
                            new TilPerson(new Medarbejder.Id("anna"), "hej/anna", new Visning.Hjaelp(Optional.empty())),
                            house.getBean(Clock.class).instant());

            assertThat(DELIVERED.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(READ.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theYearIsThereToAskForBeforeTheFirstReminder() {
        try (var house = start()) {
            var idag = LocalDate.now(house.getBean(Clock.class));

            assertThat(house.getBean(AarshjulStore.class).den(idag)).isPresent();
            assertThat(house.getBean(AarshjulStore.class).den(idag.plusYears(2)))
                    .isEmpty();
        }
    }

    @Test
    void albertslundsYearIsTheOneTheConceptDescribes() {
        try (var house = start()) {
            var aar = house.getBean(Grundlag.class).aarshjul(2027);

            assertThat(aar.faser()).extracting(Fase::navn).containsExactlyInAnyOrder(Fase.Navn.values());
            assertThat(aar.fase(Fase.Navn.BUDGETVEDTAGELSE).orElseThrow().omfatter(LocalDate.parse("2026-11-01")))
                    .isTrue();
            assertThat(aar.faser().stream()
                            .filter(fase -> fase.navn() == Fase.Navn.UDVIKLINGSUGE)
                            .findFirst()
                            .orElseThrow())
                    .isEqualTo(new Fase(
                            Fase.Navn.UDVIKLINGSUGE,
                            LocalDate.parse("2027-01-18"),
                            LocalDate.parse("2027-01-22"),
                            Set.of(56, 14, 7)));
            assertThat(aar.faser().getLast().til()).isEqualTo(LocalDate.parse("2027-08-31"));
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.import=classpath:albertslund.yaml",
                        "styring.udsendelse.hvert=200ms",
                        "spring.main.banner-mode=off")
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({"dk.albertslund.styring.scheduler", "dk.albertslund.styring.store"})
    static class House {

        @Bean
        DataSource dataSource() {
            return Database.fresh();
        }

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Europe/Copenhagen"));
        }

        @Bean
        Selvtest selvtest() {
            return List::of;
        }

        @Bean
        Adgangsudloeb adgangsudloeb() {
            return Optional::empty;
        }

        @Bean
        Katalog katalog() {
            return new Katalog() {
                @Override
                public Aendringer aendringer(Optional<String> maerke) {
                    READ.countDown();
                    return new Aendringer(List.of(), Set.of(), "1");
                }

                @Override
                public Genlaest laes(Collection<Medarbejder.Id> personer) {
                    return new Genlaest(List.of(), Set.of(), List.of());
                }

                @Override
                public Set<Medarbejder.Id> medlemmer(String gruppenavn) {
                    return Set.of();
                }
            };
        }

        @Bean
        Levering<TilPerson> chat() {
            var chat = new Postbud<>(TilPerson.class);
            chat.goer(udsendelse -> {
                DELIVERED.countDown();
                return new Udfald.Leveret("1");
            });
            return chat;
        }

        @Bean
        Autosvar autosvar() {
            return (_, _) -> new Autosvar.Laest(List.of(), Set.of(), List.of());
        }

        @Bean
        Ingenting kalender() {
            return new Ingenting();
        }
    }

    static final class Ingenting implements Kalendere, Moedekalender, Forumkalender {

        @Override
        public Map<String, List<Tidsrum>> optaget(List<String> mails, LocalDate fra, LocalDate til) {
            return Map.of();
        }

        @Override
        public List<Lokale> lokaler() {
            return List.of();
        }

        @Override
        public Oprettet opret(Moede moede, int omgang, String emne, String tekst) {
            return new Oprettet("1", "", "");
        }

        @Override
        public Optional<Moedebillede> flyt(Oprettet begivenhed, Moede moede) {
            return Optional.empty();
        }

        @Override
        public Oprettet opret(Forum forum, List<Deltager> medlemmer, String tekst) {
            return new Oprettet("2", "", "");
        }

        @Override
        public boolean ret(Oprettet serie, List<Deltager> til, Set<String> fra) {
            return true;
        }

        @Override
        public void aflys(Oprettet begivenhed, String hilsen) {}

        @Override
        public Nyt nyt(String postkasse, Optional<String> maerke, LocalDate fra, LocalDate til) {
            return new Nyt(/* forfra= */ false, List.of(), Set.of(), Optional.empty());
        }

        @Override
        public Optional<Moedebillede> laes(Oprettet begivenhed) {
            return Optional.empty();
        }
    }
}
