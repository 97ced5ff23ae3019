package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.bot.teams.kort.Action.OpenUrl;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning.Fund;
import dk.albertslund.styring.samtale.Visning.Fund.Laert;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something found, as it is shared with others: they may not have us in their chat, so its one button leads to the reader's
 * own chat with us.
 *
 * @param titel what it is called in the list of what was found
 * @param tekst the line under it
 */
public record Deling(String titel, String tekst, Kort kort) {

    /** @param bot our own id in Teams */
    public static List<Deling> af(Fund fund, Sprog sprog, String bot) {
        var deler = new Deler(Sprogbrug.paa(sprog), bot);
        return Stream.of(
                        fund.proevehandlinger().stream().map(deler::proevehandling),
                        fund.maal().stream().map(deler::maal),
                        fund.begreber().stream().map(deler::begreb))
                .flatMap(dele -> dele)
                .toList();
    }

    private record Deler(Sprogbrug sprog, String bot) {

        Deling proevehandling(Laert fundet) {
            var en = fundet.en();
            var periode = sprog.skriv().periode(en.start(), en.slut());
            var udfald = en.afslutning().map(til -> sprog.navn(til.udfald()));
            return new Deling(
                    en.titel(),
                    en.enhed() + " · " + udfald.orElse(periode),
                    kort(
                            en.titel(),
                            Stream.of(
                                            en.maal().stream().map(Skrift::roedTraad),
                                            Stream.of(Skrift.stille(en.enhed() + " · " + periode)),
                                            en.afslutning().stream()
                                                    .map(til -> Skrift.linje(
                                                            Skrift.fed(sprog.navn(til.udfald()) + ": "),
                                                            Skrift.tekst(til.laering()))),
                                            evalueret(fundet))
                                    .flatMap(dele -> dele),
                            "deling.laes.proevehandling"));
        }

        private Stream<Element> evalueret(Laert fundet) {
            return Stream.of(fundet.evalueret())
                    .filter(laering -> !laering.isEmpty())
                    .map(laering ->
                            Skrift.linje(Skrift.daempet(sprog.tekst("fund.evalueret") + " "), Skrift.tekst(laering)));
        }

        Deling maal(Maal et) {
            var enheder = et.faelles() ? sprog.tekst("deling.faelles") : String.join(", ", et.enhedsnavne());
            return new Deling(
                    et.titel(),
                    enheder,
                    kort(et.titel(), Stream.of(Skrift.roedTraad(et), Skrift.stille(enheder)), "deling.laes.maal"));
        }

        Deling begreb(Begreb et) {
            var ordlyd = sprog.ordlyd(et);
            return new Deling(
                    ordlyd.navn(),
                    ordlyd.forklaring(),
                    kort(
                            ordlyd.navn(),
                            Stream.of(
                                    Skrift.linje(ordlyd.forklaring()),
                                    Skrift.underlinje(
                                            Skrift.daempet(sprog.tekst("begreb.eksempel") + " "),
                                            Skrift.kursiv(ordlyd.eksempel()))),
                            "deling.laes.begreb"));
        }

        /** @param spoerg what the reader is given to ask us */
        private Kort kort(String titel, Stream<Element> indhold, String spoerg) {
            return Kort.paa(
                    sprog,
                    titel,
                    Stream.concat(Stream.of(Skrift.overskriftMedOrd(titel)), indhold),
                    List.of(new OpenUrl(sprog.tekst("knap.aabn_chat"), Chatlink.til(bot, sprog.tekst(spoerg, titel)))));
        }
    }
}
