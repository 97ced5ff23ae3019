package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.samtale.Handling.STOP_RUNDT;
import static dk.albertslund.styring.samtale.Handling.VIS_UDBAKKE;

import dk.albertslund.styring.samtale.Rundsendelse.Fremdrift;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundbesked;
import dk.albertslund.styring.samtale.Udbakkevisning.Udbakke;
import dk.albertslund.styring.samtale.Udbakkevisning.Udbakke.Udpost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is on its way to many and what has gone, each with how far it is; what has not gone can be stopped. */
record Udbakkekort(Sprogbrug sprog) {

    private static final int KORT = 80;
    private static final int MED_KNAP = 4;

    Kort kort(Udbakke udbakke) {
        var knapper = new Knapper(sprog);
        var poster = udbakke.poster();
        return Kort.paa(
                sprog,
                sprog.tekst("udbakke.overskrift"),
                Stream.concat(
                        Stream.of(Skrift.overskrift(sprog.tekst("udbakke.overskrift"))),
                        IntStream.rangeClosed(1, poster.size())
                                .mapToObj(nr -> Skrift.post(linjer(nr, poster.get(nr - 1))))),
                Stream.concat(
                                IntStream.rangeClosed(1, poster.size())
                                        .filter(nr -> poster.get(nr - 1).kanStoppes())
                                        .limit(MED_KNAP)
                                        .mapToObj(nr -> knapper.medTitel(
                                                STOP_RUNDT,
                                                poster.get(nr - 1)
                                                        .post()
                                                        .en()
                                                        .id()
                                                        .vaerdi()
                                                        .toString(),
                                                sprog.tekst("udbakke.stop", nr))),
                                Stream.of(knapper.til(VIS_UDBAKKE)))
                        .toList());
    }

    private List<Element> linjer(int nr, Udpost en) {
        var linjer = new ArrayList<Element>();
        linjer.add(Skrift.linje(
                fed(nr + ". " + new Modtagerord(sprog).navn(en.post().en().til()))));
        if (en.post().en().indhold() instanceof Rundbesked(var tekst, var _)) {
            linjer.add(Skrift.linje(
                    tekst.length() <= KORT ? tekst : tekst.substring(0, KORT).strip() + "…"));
        }
        linjer.add(Skrift.underlinje(sprog.tekst(
                "udbakke.hvornaar",
                sprog.skriv().dag(en.sendes().toLocalDate()),
                sprog.skriv().klokken(en.sendes().toLocalTime()),
                en.post().afNavn())));
        linjer.add(Skrift.underlinje(fremdrift(en)));
        return linjer;
    }

    private String fremdrift(Udpost en) {
        var nu = en.post().fremdrift();
        if (en.post().en().stoppet().isPresent()) {
            return sprog.tekst("udbakke.stoppet", tal(nu.sendt()), tal(nu.holdtTilbage()));
        }
        return nu.ialt() == 0 ? sprog.tekst("udbakke.venter") : sendt(nu);
    }

    private String sendt(Fremdrift nu) {
        var sendt = sprog.tekst("udbakke.sendt", tal(nu.sendt()), tal(nu.ialt()));
        return nu.ikkeFrem() == 0 ? sendt : sendt + sprog.tekst("udbakke.ikke_frem", tal(nu.ikkeFrem()));
    }

    private String tal(int antal) {
        return sprog.skriv().tal(BigDecimal.valueOf(antal));
    }
}
