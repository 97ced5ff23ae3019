package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.aarshjul.Rundsendt;
import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Godkendelse;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan.Endelig;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Udsnit;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Udsaettelse;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.udviklingsuge.Moedestand;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Det, en besked ændrede. Gemmes med hvem og hvornår, så det kan fortrydes. */
public sealed interface Aendring {

    /** Det modsatte: udført bagefter er alt, som det var. */
    Aendring omvendt();

    /** {@code foer} er tom, når den er ny; {@code efter} er tom, når den fjernes. */
    record AfProevehandling(Optional<Proevehandling> foer, Optional<Proevehandling> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfProevehandling(/* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfNotat(Optional<Notat> foer, Optional<Notat> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfNotat(/* foer= */ efter, /* efter= */ foer);
        }
    }

    /** Det, der er aftalt at holde øje med. */
    record AfTegn(Optional<Tegn> foer, Optional<Tegn> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfTegn(/* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfEvaluering(Optional<Evaluering> foer, Optional<Evaluering> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfEvaluering(/* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfSamarbejde(Optional<Samarbejde> foer, Optional<Samarbejde> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfSamarbejde(/* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfMaal(Optional<Maal> foer, Optional<Maal> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfMaal(/* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfMilepael(Optional<Milepael> foer, Optional<Milepael> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfMilepael(/* foer= */ efter, /* efter= */ foer);
        }
    }

    /** Målplanen er gjort færdig; tom, når den er en kladde. */
    record AfMaalplan(String enhed, int aar, Optional<Endelig> foer, Optional<Endelig> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfMaalplan(enhed, aar, /* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfAarsvalg(Optional<Aarsvalg> foer, Optional<Aarsvalg> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfAarsvalg(/* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfPaamindelse(Optional<EgenPaamindelse> foer, Optional<EgenPaamindelse> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfPaamindelse(/* foer= */ efter, /* efter= */ foer);
        }
    }

    /** Noget, der mindes om, er sat til en anden dag. */
    record AfUdsaettelse(Udsaettelse foer, Udsaettelse efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfUdsaettelse(/* foer= */ efter, /* efter= */ foer);
        }
    }

    /** Hvornår hun vil mindes om noget; {@code foer} er tom, når hun intet havde valgt. */
    record AfVaner(Optional<Vaner> foer, Optional<Vaner> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfVaner(/* foer= */ efter, /* efter= */ foer);
        }
    }

    /** {@code foer} og {@code efter} er tomme, når intet er valgt, og Teams' eget sprog gælder. */
    record AfSprog(Optional<Sprog> foer, Optional<Sprog> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfSprog(/* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfBegreb(Optional<Begreb> foer, Optional<Begreb> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfBegreb(/* foer= */ efter, /* efter= */ foer);
        }
    }

    /** Det, af organisationen, der blev et andet. */
    record AfOrganisation(Udsnit foer, Udsnit efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfOrganisation(/* foer= */ efter, /* efter= */ foer);
        }
    }

    /** Dage er flyttet i et år. {@code sendt} er beskeden om det, når der blev sendt en. */
    record AfAarshjul(Aarshjul foer, Aarshjul efter, Optional<Rundsendt> sendt) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfAarshjul(/* foer= */ efter, /* efter= */ foer, sendt);
        }
    }

    /** Et nyt år er lagt efter det forrige, og de mål, der ellers hørte op, er ført med. */
    record AfRulning(AfAarshjul aar, List<AfMaal> maal) implements Aendring {
        public AfRulning {
            maal = List.copyOf(maal);
        }

        @Override
        public Aendring omvendt() {
            return new AfRulning(
                    new AfAarshjul(/* foer= */ aar.efter(), /* efter= */ aar.foer(), aar.sendt()),
                    maal.stream()
                            .map(et -> new AfMaal(/* foer= */ et.efter(), /* efter= */ et.foer()))
                            .toList());
        }
    }

    record AfGodkendelse(Optional<Godkendelse> foer, Optional<Godkendelse> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfGodkendelse(/* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfKalenderadresse(Kalenderejer ejer, Optional<UUID> foer, Optional<UUID> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfKalenderadresse(ejer, /* foer= */ efter, /* efter= */ foer);
        }
    }

    record AfFasesvar(int aar, Fase.Navn fase, Optional<Fasesvar> foer, Optional<Fasesvar> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfFasesvar(aar, fase, /* foer= */ efter, /* efter= */ foer);
        }
    }

    /** En besked til mange er sendt af sted; det modsatte er at stoppe den, hvor den er kommet til. */
    record AfRundsendelse(Rundsendelse.Id id, boolean stoppet) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfRundsendelse(id, !stoppet);
        }
    }

    /**
     * Noget er lagt i udbakken til nogen; det modsatte er at tage det tilbage, der ikke er begyndt på.
     *
     * @param noegle foran modtageren i nøglen på hver besked
     */
    record Afsendelse(String noegle, List<Medarbejder.Id> til, boolean taget) implements Aendring {
        public Afsendelse {
            til = List.copyOf(til);
        }

        @Override
        public Aendring omvendt() {
            return new Afsendelse(noegle, til, !taget);
        }
    }

    /** @param indkaldt der er noget i Outlook, som skal følge med */
    record AfMoede(Moedestand foer, Moedestand efter, boolean indkaldt) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfMoede(/* foer= */ efter, /* efter= */ foer, indkaldt);
        }
    }

    /** Forummets første møde; tomt, når det ikke er indkaldt. Outlook følger med. */
    record AfForum(String forum, Optional<LocalDateTime> foer, Optional<LocalDateTime> efter) implements Aendring {
        @Override
        public Aendring omvendt() {
            return new AfForum(forum, /* foer= */ efter, /* efter= */ foer);
        }
    }

    /** Flere, der blev gjort med ét tryk og fortrydes som én. */
    record Samlet(List<Aendring> dele) implements Aendring {
        public Samlet {
            dele = List.copyOf(dele);
        }

        @Override
        public Aendring omvendt() {
            return new Samlet(dele.reversed().stream().map(Aendring::omvendt).toList());
        }
    }

    static Aendring samlet(List<Aendring> dele) {
        return dele.size() == 1 ? dele.getFirst() : new Samlet(dele);
    }
}
