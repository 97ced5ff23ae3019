package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.samtale.evaluering.Checkin;
import dk.albertslund.styring.samtale.evaluering.Evalueringslaesning;
import dk.albertslund.styring.samtale.evaluering.Evalueringsskrivning;
import dk.albertslund.styring.samtale.evaluering.Samarbejdsvurdering;
import dk.albertslund.styring.samtale.frist.Fristflytning;
import dk.albertslund.styring.samtale.maal.Maaloenske;
import dk.albertslund.styring.samtale.mig.Frister;
import dk.albertslund.styring.samtale.mig.Huskning;
import dk.albertslund.styring.samtale.mig.Indstillinger;
import dk.albertslund.styring.samtale.mig.Overblik;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.samtale.proeve.Afrunding;
import dk.albertslund.styring.samtale.proeve.Arkivering;
import dk.albertslund.styring.samtale.tegn.Tegnkladde;
import dk.albertslund.styring.samtale.tegn.Tegnudkast;
import dk.albertslund.styring.samtale.viden.Begreber;
import dk.albertslund.styring.samtale.viden.Begrebsskrivning;
import dk.albertslund.styring.samtale.viden.Soegning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Det, personen vil med det, hun skrev. */
sealed interface Hensigt {

    /** @param her det, samtalen var ved, da det blev skrevet */
    Skridt udfoer(Samtale her, Opslag opslag);

    /** Et ja uden noget at sige ja til. */
    record Ja() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Hjaelp.sig(tekst("samtale.ja_til_hvad"), Knap.til(Handling.HJAELP)));
        }
    }

    record Nej() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Fortrydelse.annuller(her);
        }
    }

    /** ”nej, 26”: tallet skal være et andet. */
    record Rettelse(BigDecimal antal) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.seneste()
                    .map(Opslag.Udfoert::aendring)
                    .flatMap(Tegnudkast::talfra)
                    .map(tegn -> Notering.begynd(Tegnudkast.medAntal(Tegnudkast.af(tegn), antal), her, opslag))
                    .orElseGet(() -> Skridt.til(her, Hjaelp.sig("tegn.intet_at_rette")));
        }
    }

    record Hilsen() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(
                    her,
                    new Visning.Hjaelp(Optional.of(
                            tekst("samtale.hej", Tekst.ord(opslag.mig().fornavn())))));
        }
    }

    record Tak() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Hjaelp.sig("samtale.selv_tak"));
        }
    }

    record BedtOmHjaelp() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Hjaelp.KORT);
        }
    }

    record NyProevehandling(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Registrering.begynd(sagt, opslag) : kunPersonligt(her);
        }
    }

    record NytTegn(Tegnkladde kladde) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Notering.begynd(kladde, her, opslag) : kunPersonligt(her);
        }
    }

    record OmMaal(Maaloenske oenske) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() || oenske.aabent() ? oenske.udfoer(her, opslag) : kunPersonligt(her);
        }
    }

    record RetProevehandling(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Registrering.retSagt(sagt, her, opslag) : kunPersonligt(her);
        }
    }

    record SletProevehandling(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Arkivering.proevehandling(sagt, her, opslag) : kunPersonligt(her);
        }
    }

    record SletTegn() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Arkivering.tegn(her, opslag) : kunPersonligt(her);
        }
    }

    record Afslut(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Afrunding.begynd(sagt, her, opslag) : kunPersonligt(her);
        }
    }

    record NyEvaluering(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Evalueringsskrivning.begynd(sagt, her, opslag) : kunPersonligt(her);
        }
    }

    record VisEvalueringer(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Evalueringslaesning.vis(sagt, her, opslag) : kunPersonligt(her);
        }
    }

    /** ”check-in på morgengruppen” */
    record GoerCheckin(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Checkin.begynd(sagt, her, opslag) : kunPersonligt(her);
        }
    }

    /** ”evaluer samarbejdet” */
    record VurderSamarbejde(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Samarbejdsvurdering.begynd(sagt, her, opslag) : kunPersonligt(her);
        }
    }

    record FlytFrist(Ytring sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Fristflytning.begynd(sagt, her) : kunPersonligt(her);
        }
    }

    record VisProevehandlinger(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Overblik.om(sagt, her, opslag) : kunPersonligt(her);
        }
    }

    record Soeg(String efter) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Soegning.efter(efter, opslag));
        }
    }

    record VisMine() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Skridt.til(her, Overblik.mine(opslag)) : kunPersonligt(her);
        }
    }

    record VisAarshjul() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Frister.aarshjul(opslag));
        }
    }

    record Fortryd() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Fortrydelse.fortryd(her, opslag);
        }
    }

    record Forklar(Begreb begreb) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Begreber.forklar(begreb, opslag));
        }
    }

    record VisBegreber() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Begreber.alle(opslag));
        }
    }

    record RetBegreb(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Begrebsskrivning.retNaevnt(sagt, her, opslag) : kunPersonligt(her);
        }
    }

    record OpretUge(Optional<LocalDate> mandag) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Uge.opret(mandag, her, opslag) : kunPersonligt(her);
        }
    }

    record VisUge() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Uge.seneste(her, opslag) : kunPersonligt(her);
        }
    }

    record VisUgesvar() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Uge.senesteSvar(her, opslag) : kunPersonligt(her);
        }
    }

    record NyPaamindelse(Ytring sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Huskning.begynd(sagt, her) : kunPersonligt(her);
        }
    }

    record VisPaamindelser() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Huskning.mine(her, opslag) : kunPersonligt(her);
        }
    }

    /** ”hvad er forskellen på mål og målsætning?” */
    record Sammenlign(List<Begreb> begreber) implements Hensigt {
        public Sammenlign {
            begreber = List.copyOf(begreber);
        }

        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, new Visning.Begrebsforskel(begreber));
        }
    }

    record VisIndstillinger() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Indstillinger.vis(her, opslag) : kunPersonligt(her);
        }
    }

    record VaelgSprog(Sprog sprog) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Indstillinger.vaelg(sprog, her, opslag) : kunPersonligt(her);
        }
    }

    record VisPersondata() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return opslag.personlig() ? Indstillinger.hvadVedDu(her, opslag) : kunPersonligt(her);
        }
    }

    /** En dato, der ikke findes: ”31. februar”. */
    record UmuligDato(String skrevet) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Hjaelp.sig("samtale.umulig_dato", Tekst.ord(skrevet)));
        }
    }

    /** Noget er ikke, som det skal være, men der blev ikke sagt hvad. */
    record Forkert() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(
                    her,
                    Hjaelp.sig(
                            tekst("samtale.hvad_er_forkert"), Knap.til(Handling.FORTRYD), Knap.til(Handling.VIS_MINE)));
        }
    }

    /** Noget, botten ikke kan: vejret, kantinen, en vits. */
    record UdeAfScope() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Uforstaaet.svar(her, Hjaelp.UDE_AF_SCOPE);
        }
    }

    /** @param bud det, der nok blev ment, det mest sandsynlige først */
    record MenteDu(List<Aerinde> bud, String skrevet) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Uforstaaet.svar(her, Hjaelp.menteDu(bud, skrevet));
        }
    }

    record Uforstaaet() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return svar(her, Hjaelp.UFORSTAAET);
        }

        /** Anden gang i træk hjælper det ikke at sige det samme igen. */
        private static Skridt svar(Samtale her, Visning foersteGang) {
            return switch (her) {
                case Ledig ledig
                when ledig.misforstaaet() ->
                    Skridt.til(new Ledig(), new Visning.Hjaelp(Optional.of(tekst("samtale.stadig_uforstaaet"))));
                case Ledig _ -> Skridt.til(new Ledig(true), foersteGang);
                case Registrering _, Notering _, Fremlagt _ -> Skridt.til(her, foersteGang);
            };
        }
    }

    private static Skridt kunPersonligt(Samtale her) {
        return Skridt.til(her, Hjaelp.sig("samtale.kun_personligt"));
    }
}
