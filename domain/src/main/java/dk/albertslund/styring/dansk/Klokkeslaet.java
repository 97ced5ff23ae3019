package dk.albertslund.styring.dansk;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Klokkeslættet ved siden af en dato: ”kl. 9.30”, ”halv ti”, ”eftermiddag”, ”at 2 pm”. */
final class Klokkeslaet {

    private static final List<Laeser.Regel<LocalTime>> REGLER = List.of(
            Klokkeslaet::fraTil, Klokkeslaet::klokken, Klokkeslaet::medMinutter, Klokkeslaet::halv, Klokkeslaet::kvart);

    private static final Map<String, Integer> DAGSTIDER = Ordforraad.ordbog(Map.of(
            "morgen, morges, om morgenen, tidlig morgen, tidlig, tidligt, in the morning, morning", 8,
            "formiddag, om formiddagen", 10,
            "middag, til middag, ved middagstid, noon", 12,
            "eftermiddag, om eftermiddagen, in the afternoon, afternoon", 14,
            "aften, aftes, om aftenen, in the evening, evening", 19,
            "nat, om natten, tidlig nat", 0));

    private Klokkeslaet() {}

    /** Klokkeslættet efter en dato. */
    static Optional<LocalTime> efter(Laeser laeser) {
        return laeser.proev(Klokkeslaet::efterDato);
    }

    /** Klokkeslættet foran en dato: ”kl. 15 i morgen”. */
    static Optional<LocalTime> foran(Laeser laeser) {
        return laeser.proev(l -> {
            l.ord("fra");
            return l.laengste(REGLER).map(tid -> medDagstid(l, tid));
        });
    }

    private static Optional<LocalTime> efterDato(Laeser laeser) {
        laeser.limet(",");
        laeser.et("efter", "foer", "inden", "ved", "fra", "om");
        var tid = laeser.laengste(REGLER);
        if (tid.isPresent()) {
            return tid.map(fundet -> medDagstid(laeser, fundet));
        }
        return laeser.se(-1).er("ved") ? Optional.empty() : dagstid(laeser);
    }

    private static Optional<LocalTime> dagstid(Laeser laeser) {
        int her = laeser.her();
        if (laeser.se(-1).er("om")) {
            laeser.gaaTil(her - 1);
        }
        return laeser.frase(DAGSTIDER).map(time -> {
            var fast = LocalTime.of(time, 0);
            return laeser.laengste(REGLER).map(tid -> sen(tid, time)).orElse(fast);
        });
    }

    private static LocalTime medDagstid(Laeser laeser, LocalTime tid) {
        return laeser.frase(DAGSTIDER).map(time -> sen(tid, time)).orElse(tid);
    }

    /** ”kl. 2 om eftermiddagen” er kl. 14. */
    private static LocalTime sen(LocalTime tid, int dagstid) {
        return dagstid > 12 && tid.getHour() < 12 ? tid.plusHours(12) : tid;
    }

    private static Optional<LocalTime> fraTil(Laeser laeser) {
        laeser.ord("mellem");
        var fra = laeser.laengste(List.<Laeser.Regel<LocalTime>>of(Klokkeslaet::klokken, Klokkeslaet::medMinutter));
        if (fra.isEmpty() || !(Uger.streg(laeser) || laeser.et("til", "og", "to"))) {
            return Optional.empty();
        }
        laeser.et("kl", "klokken");
        return tid(laeser).map(til -> fra.get());
    }

    private static Optional<LocalTime> klokken(Laeser laeser) {
        laeser.et("ca", "cirka", "omkring");
        boolean klokken = laeser.et("kl", "klokken", "at");
        laeser.limet(".");
        if (!klokken) {
            return Optional.empty();
        }
        return laeser.laengste(List.<Laeser.Regel<LocalTime>>of(
                Klokkeslaet::tid, Klokkeslaet::halv, Klokkeslaet::kvart, Klokkeslaet::iOrd));
    }

    private static Optional<LocalTime> iOrd(Laeser laeser) {
        var ord = laeser.se(0).ord();
        return Talord.antal(ord).filter(time -> time < 24 && laeser.ord(ord)).map(time -> LocalTime.of(time, 0));
    }

    /** ”9”, ”9.30”, ”9:30”, ”2 pm”. */
    private static Optional<LocalTime> tid(Laeser laeser) {
        var time = laeser.tal(0, 24);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        int minut = laeser.proev(Klokkeslaet::minut).orElse(0);
        boolean pm = laeser.et("pm") && time.get() < 12;
        laeser.et("am");
        return Optional.of(LocalTime.of((time.get() + (pm ? 12 : 0)) % 24, minut));
    }

    private static Optional<Integer> minut(Laeser laeser) {
        boolean skilt = laeser.limet(":") || laeser.limet(".");
        return skilt && !laeser.se(0).luft() && laeser.se(0).ord().length() == 2 ? laeser.tal(0, 59) : Optional.empty();
    }

    /** Uden ”kl.” skal der være minutter: ”9.30”. */
    private static Optional<LocalTime> medMinutter(Laeser laeser) {
        int start = laeser.her();
        return tid(laeser).filter(tid -> laeser.her() > start + 1);
    }

    /** ”halv ti”. */
    private static Optional<LocalTime> halv(Laeser laeser) {
        return laeser.ord("halv") ? time(laeser).map(time -> LocalTime.of((time + 23) % 24, 30)) : Optional.empty();
    }

    /** ”kvart i 14”, ”20 over 15”. */
    private static Optional<LocalTime> kvart(Laeser laeser) {
        var minutter = laeser.ord("kvart") ? Optional.of(15) : laeser.tal(1, 29);
        laeser.et("minutter", "min");
        if (minutter.isEmpty()) {
            return Optional.empty();
        }
        boolean over = laeser.ord("over");
        if (!over && !laeser.ord("i")) {
            return Optional.empty();
        }
        return time(laeser).map(time -> LocalTime.of(time, 0).plusMinutes(over ? minutter.get() : -minutter.get()));
    }

    private static Optional<Integer> time(Laeser laeser) {
        var ord = laeser.se(0).ord();
        return laeser.tal(0, 23).or(() -> Talord.antal(ord).filter(time -> time < 24 && laeser.ord(ord)));
    }
}
