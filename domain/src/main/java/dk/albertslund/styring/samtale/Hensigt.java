package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.samtale.aar.Aarsoenske;
import dk.albertslund.styring.samtale.dagen.Vaneudtryk;
import dk.albertslund.styring.samtale.drift.Driftsspoergsmaal;
import dk.albertslund.styring.samtale.drift.Driftsudtryk;
import dk.albertslund.styring.samtale.evaluering.Checkin;
import dk.albertslund.styring.samtale.evaluering.Evalueringslaesning;
import dk.albertslund.styring.samtale.evaluering.Evalueringsskrivning;
import dk.albertslund.styring.samtale.evaluering.Samarbejdsvurdering;
import dk.albertslund.styring.samtale.fil.Filer;
import dk.albertslund.styring.samtale.fil.Kanallaegning;
import dk.albertslund.styring.samtale.forum.Forumoenske;
import dk.albertslund.styring.samtale.frist.Fristflytning;
import dk.albertslund.styring.samtale.leder.Lederoenske;
import dk.albertslund.styring.samtale.maal.Maaloenske;
import dk.albertslund.styring.samtale.mig.Frister;
import dk.albertslund.styring.samtale.mig.Huskning;
import dk.albertslund.styring.samtale.mig.Indstillinger;
import dk.albertslund.styring.samtale.mig.Overblik;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.samtale.organisation.Organisationsoenske;
import dk.albertslund.styring.samtale.proeve.Afrunding;
import dk.albertslund.styring.samtale.proeve.Arkivering;
import dk.albertslund.styring.samtale.rund.Rundoenske;
import dk.albertslund.styring.samtale.tegn.Notatkladde;
import dk.albertslund.styring.samtale.tegn.Notatsletning;
import dk.albertslund.styring.samtale.tegn.Tegnaftale;
import dk.albertslund.styring.samtale.tegn.Tegnoverblik;
import dk.albertslund.styring.samtale.uge.Moedeoenske;
import dk.albertslund.styring.samtale.viden.Begreber;
import dk.albertslund.styring.samtale.viden.Begrebsskrivning;
import dk.albertslund.styring.samtale.viden.Soegning;
import dk.albertslund.styring.udtraek.Dokument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Det, personen vil med det, hun skrev. */
sealed interface Hensigt {

    /** @param her det, samtalen var ved, da det blev skrevet */
    Skridt udfoer(Samtale her, Opslag opslag);

    /** Kan siges, hvor andre læser med. */
    default boolean aabent() {
        return false;
    }

    /** Det, der kan gøres, hvor det blev skrevet: hvor andre læser med, er ens eget flyttet til ens egen chat. */
    default Hensigt her(Opslag opslag) {
        return opslag.personlig() || aabent() ? this : new KunPersonligt();
    }

    /** Det, der er det samme for alle. */
    sealed interface Aaben extends Hensigt {
        @Override
        default boolean aabent() {
            return true;
        }
    }

    record KunPersonligt() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, new Visning.KunPersonligt(opslag.bot()));
        }
    }

    /** Et ja uden noget at sige ja til. */
    record Ja() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Hjaelp.sig(tekst("samtale.ja_til_hvad"), Knap.til(Handling.HJAELP)));
        }
    }

    record Nej() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Fortrydelse.annuller(her);
        }
    }

    /** ”nej, 26” og ”ret tallet fra i går til 12”. */
    record RetNotat(Ytring sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Notering.retSagt(sagt, her);
        }
    }

    record Hilsen() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(
                    her,
                    new Visning.Hjaelp(Optional.of(
                            tekst("samtale.hej", Tekst.ord(opslag.mig().fornavn())))));
        }
    }

    record Tak() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Hjaelp.sig("samtale.selv_tak"));
        }
    }

    record BedtOmHjaelp() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Hjaelp.KORT);
        }
    }

    record NyProevehandling(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Registrering.begynd(sagt, opslag);
        }
    }

    record NytNotat(Notatkladde kladde) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Notering.begynd(kladde, her, opslag);
        }
    }

    /** @param sagt det, der blev sagt om det tegn, der skal aftales; tomt, når kun ønsket er sagt */
    record AftalTegn(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Tegnaftale.begynd(sagt, her, opslag);
        }
    }

    record VisTegn(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Tegnoverblik.om(sagt, her, opslag);
        }
    }

    record OmMaal(Maaloenske oenske) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return oenske.udfoer(her, opslag);
        }

        @Override
        public boolean aabent() {
            return oenske.aabent();
        }
    }

    record OmOrganisation(Organisationsoenske oenske, String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return oenske.udfoer(sagt, her, opslag);
        }
    }

    record OmDrift(Driftsudtryk.Oenske oenske) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Driftsspoergsmaal.svar(oenske, her, opslag);
        }
    }

    record OmUdbakken(Rundoenske oenske) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return oenske.udfoer(her, opslag);
        }
    }

    record OmLedelse(Lederoenske oenske) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return oenske.udfoer(her, opslag);
        }
    }

    record OmForum(Forumoenske oenske) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return oenske.udfoer(her, opslag);
        }
    }

    record OmMoedet(Moedeoenske oenske) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return oenske.udfoer(her, opslag);
        }
    }

    record OmVaner(Vaneudtryk.Oenske oenske) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return oenske.udfoer(her, opslag);
        }
    }

    record OmAaret(Aarsoenske oenske) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return oenske.udfoer(her, opslag);
        }
    }

    record RetProevehandling(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Registrering.retSagt(sagt, her, opslag);
        }
    }

    record SletProevehandling(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Arkivering.proevehandling(sagt, her, opslag);
        }
    }

    record SletNotat(Ytring sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Notatsletning.sagt(sagt, her);
        }
    }

    record Afslut(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Afrunding.begynd(sagt, her, opslag);
        }
    }

    record NyEvaluering(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Evalueringsskrivning.begynd(sagt, her, opslag);
        }
    }

    record VisEvalueringer(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Evalueringslaesning.vis(sagt, her, opslag);
        }
    }

    /** ”check-in på morgengruppen” */
    record GoerCheckin(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Checkin.begynd(sagt, her, opslag);
        }
    }

    /** ”evaluer samarbejdet” */
    record VurderSamarbejde(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Samarbejdsvurdering.begynd(sagt, her, opslag);
        }
    }

    record FlytFrist(Ytring sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Fristflytning.begynd(sagt, her);
        }
    }

    record VisProevehandlinger(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Overblik.om(sagt, her, opslag);
        }
    }

    record Soeg(String efter) implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Soegning.efter(efter, opslag));
        }
    }

    record VisMine() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Overblik.mine(opslag));
        }
    }

    record VisAarshjul() implements Aaben {
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

    record Forklar(Begreb begreb) implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Begreber.forklar(begreb, opslag));
        }
    }

    record VisBegreber() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Begreber.alle(opslag));
        }
    }

    record NytBegreb(String navn) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Begrebsskrivning.nyt(navn, her, opslag);
        }
    }

    record RetBegreb(String sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Begrebsskrivning.retNaevnt(sagt, her, opslag);
        }
    }

    record OpretUge(Optional<LocalDate> mandag) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Uge.opret(mandag, her, opslag);
        }
    }

    record VisBreve() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Breve.vis(her, opslag);
        }
    }

    record VisUge() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Uge.seneste(her, opslag);
        }
    }

    record VisUgesvar() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Uge.senesteSvar(her, opslag);
        }
    }

    record NyPaamindelse(Ytring sagt) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Huskning.begynd(sagt, her);
        }
    }

    record VisPaamindelser() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Huskning.mine(her, opslag);
        }
    }

    /** ”hvad er forskellen på mål og målsætning?” */
    record Sammenlign(List<Begreb> begreber) implements Aaben {
        public Sammenlign {
            begreber = List.copyOf(begreber);
        }

        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Begreber.forskel(begreber, opslag));
        }
    }

    record VisIndstillinger() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Indstillinger.vis(her, opslag);
        }
    }

    record VaelgSprog(Sprog sprog) implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Indstillinger.vaelg(sprog, her, opslag);
        }
    }

    record VisPersondata() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Indstillinger.hvadVedDu(her, opslag);
        }
    }

    record HentOrganisation() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Filer.organisationen(her, opslag);
        }
    }

    record HentUdtraek() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Filer.udtraek(her, opslag);
        }
    }

    /** Siges, hvor det skal ligge; hvad der kan læses der, er sagt af den, der selv bad om det. */
    record LaegIKanal(Optional<Dokument.Slags> hvad) implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Kanallaegning.begynd(hvad, her, opslag);
        }
    }

    record HentMit() implements Hensigt {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Filer.omMig(her, opslag);
        }
    }

    /** En dato, der ikke findes: ”31. februar”. */
    record UmuligDato(String skrevet) implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(her, Hjaelp.sig("samtale.umulig_dato", Tekst.ord(skrevet)));
        }
    }

    /** Noget er ikke, som det skal være, men der blev ikke sagt hvad. */
    record Forkert() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Skridt.til(
                    her,
                    Hjaelp.sig(
                            tekst("samtale.hvad_er_forkert"), Knap.til(Handling.FORTRYD), Knap.til(Handling.VIS_MINE)));
        }
    }

    /** Noget, botten ikke kan: vejret, kantinen, en vits. */
    record UdeAfScope() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Uforstaaet.svar(her, Hjaelp.UDE_AF_SCOPE);
        }
    }

    /** @param bud det, der nok blev ment, det mest sandsynlige først */
    record MenteDu(List<Aerinde> bud, String skrevet) implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Uforstaaet.svar(her, Hjaelp.menteDu(bud, skrevet));
        }
    }

    record Uforstaaet() implements Aaben {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return svar(her, Hjaelp.UFORSTAAET);
        }

        private static Skridt svar(Samtale her, Visning foersteGang) {
            return switch (her) {
                case Ledig _ -> Skridt.til(new Ledig(true), foersteGang);
                case Registrering _, Notering _, Fremlagt _ -> Skridt.til(her, foersteGang);
            };
        }
    }
}
