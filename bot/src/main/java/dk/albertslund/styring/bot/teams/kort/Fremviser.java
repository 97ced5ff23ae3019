package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.samtale.Ledelsesvisning;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Udbakkevisning;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.util.stream.Collectors;

/** Turns what a person is to see into words and cards in her language. */
public final class Fremviser {

    /** A plain message, or a card. */
    public sealed interface Vist {
        record Besked(String tekst) implements Vist {}

        record SomKort(Kort kort) implements Vist {}
    }

    private final Sprogbrug sprog;

    private Fremviser(Sprogbrug sprog) {
        this.sprog = sprog;
    }

    public static Fremviser paa(Sprog sprog) {
        return new Fremviser(Sprogbrug.paa(sprog));
    }

    public Vist vis(Visning visning) {
        return switch (visning) {
            case Svartekst svar when svar.knapper().isEmpty() -> new Vist.Besked(loebende(svar));
            case Visning.Gensendt(var igen) -> gensendt(vis(igen));
            default -> new Vist.SomKort(somKort(visning));
        };
    }

    private Vist gensendt(Vist vist) {
        return switch (vist) {
            case Vist.Besked(var tekst) -> new Vist.Besked(sprog.tekst("levering.gensendt") + "\n\n" + tekst);
            case Vist.SomKort(var kort) -> new Vist.SomKort(gensendt(kort));
        };
    }

    private Kort gensendt(Kort kort) {
        return kort.med(Skrift.stille(sprog.tekst("levering.gensendt")));
    }

    /** As a card always, for where it takes the place of one. */
    public Kort somKort(Visning visning) {
        return switch (visning) {
            case Svartekst svar -> new Svarkort(sprog).kort(svar);
            case Visning.Gensendt(var igen) -> gensendt(somKort(igen));
            case Ledelsesvisning.Mangelliste liste -> new Mangelkort(sprog).kort(liste);
            case Ledelsesvisning.Anmodningsform form -> new Anmodningskort(sprog).form(form);
            case Ledelsesvisning.Anmodningskort spurgt -> new Anmodningskort(sprog).kort(spurgt);
            case Udbakkevisning.Rundform form -> new Rundkort(sprog).form(form);
            case Udbakkevisning.Begivenhedsform form -> new Begivenhedskort(sprog).form(form);
            case Udbakkevisning.Rundbesked besked -> new Rundkort(sprog).besked(besked);
            case Udbakkevisning.Rundkvittering gemt -> new Rundkort(sprog).kvittering(gemt);
            case Udbakkevisning.Sendelog log -> new Sendelogkort(sprog).kort(log);
            case Udbakkevisning.Udbakke udbakke -> new Udbakkekort(sprog).kort(udbakke);
            case Visning.KunPersonligt hos -> new Svarkort(sprog).kort(hos);
            case Visning.Velkomst velkomst -> new Velkomstkort(sprog).kort(velkomst);
            case Visning.Hjaelp hjaelp -> new Hjaelpekort(sprog).kort(hjaelp);
            case Visning.Proevehandlingsform form -> new Proevehandlingsformular(sprog).kort(form);
            case Visning.Proevehandlingskvittering gemt -> new Proevehandlingskort(sprog).kort(gemt);
            case Visning.Maalplansvisning plan -> new Maalplankort(sprog).kort(plan);
            case Visning.AndensMaalplan andens -> new Andenskort(sprog).kort(andens);
            case Visning.AndensProevehandling andens -> new Andenskort(sprog).kort(andens);
            case Visning.Maalform form -> new Maalformular(sprog).kort(form);
            case Visning.Maalliste liste -> new Maallistekort(sprog).kort(liste);
            case Visning.Maalkvittering gemt -> new Maalkort(sprog).kort(gemt);
            case Visning.Milepaelform form -> new Milepaelsformular(sprog).kort(form);
            case Visning.Naaetform form -> new Milepaelsformular(sprog).kort(form);
            case Visning.Milepaelkvittering gemt -> new Milepaelskort(sprog).kort(gemt);
            case Visning.Aarsvalgform form -> new Aarsvalgformular(sprog).kort(form);
            case Visning.Daekningsvisning daekning -> new Daekningskort(sprog).kort(daekning);
            case Visning.Notatform form -> new Notatformular(sprog).kort(form);
            case Visning.Notatkvittering gemt -> new Notatkort(sprog).kort(gemt);
            case Visning.Talspoergsmaal spoergsmaal -> new Notatkort(sprog).kort(spoergsmaal);
            case Visning.Tegnform form -> new Tegnformular(sprog).kort(form);
            case Visning.Tegnkvittering gemt -> new Tegnkort(sprog).kort(gemt);
            case Visning.Tegnoversigt oversigt -> new Tegnoversigtskort(sprog).kort(oversigt);
            case Visning.Tegnvisning vist -> new Tegnkort(sprog).kort(vist);
            case Visning.Afslutningsform form -> new Afslutningsformular(sprog).kort(form);
            case Visning.Checkinform form -> new Checkinformular(sprog).kort(form);
            case Visning.Evalueringsform form -> new Evalueringsformular(sprog).kort(form);
            case Visning.Evalueringskvittering gemt -> new Evalueringskort(sprog).kvittering(gemt);
            case Visning.Evalueringsvisning vist -> new Evalueringskort(sprog).vist(vist);
            case Visning.Evalueringsoversigt oversigt -> new Evalueringskort(sprog).oversigt(oversigt);
            case Visning.Samarbejdsform form -> new Samarbejdsformular(sprog).kort(form);
            case Visning.Fristform form -> new Fristformular(sprog).kort(form);
            case Visning.Afslutningskvittering gemt -> new Afslutningskort(sprog).kort(gemt);
            case Visning.Proevehandlingsvisning vist -> new Proevehandlingsdetaljer(sprog).kort(vist);
            case Visning.Fund fund -> new Fundkort(sprog).kort(fund);
            case Visning.Oversigt oversigt -> new Oversigtskort(sprog).kort(oversigt);
            case Visning.Begrebssvar begreb -> new Begrebskort(sprog).kort(begreb);
            case Visning.Aarshjulsvisning hjul -> new Aarshjulskort(sprog).kort(hjul);
            case Visning.Flytteform form -> new Flyttekort(sprog).form(form);
            case Visning.Flyttekvittering gemt -> new Flyttekort(sprog).kvittering(gemt);
            case Visning.Flyttebesked besked -> new Flyttekort(sprog).besked(besked);
            case Visning.Rulleform form -> new Rullekort(sprog).form(form);
            case Visning.Rullekvittering gemt -> new Rullekort(sprog).kvittering(gemt);
            case Visning.Afventer afventer -> new Godkendelseskort(sprog).afventer(afventer);
            case Visning.Godkendelsesoenske oenske -> new Godkendelseskort(sprog).oenske(oenske);
            case Visning.Fremdriftsvisning vist -> new Fremdriftskort(sprog).kort(vist);
            case Visning.MineFrister mine -> new Fristkort(sprog).kort(mine);
            case Visning.Kalenderkort kalender -> new Kalenderkort(sprog).kort(kalender);
            case Visning.Fasekort fase -> new Paamindelseskort(sprog).kort(fase);
            case Visning.Paamindelsesform form -> new Huskekort(sprog).form(form);
            case Visning.Paamindelseskvittering gemt -> new Huskekort(sprog).kvittering(gemt);
            case Visning.MinePaamindelser mine -> new Huskekort(sprog).mine(mine);
            case Visning.Huskekort paamindelse -> new Huskekort(sprog).husk(paamindelse);
            case Visning.Dagskort dagen -> new Dagsbeskedkort(sprog, this).kort(dagen);
            case Visning.Udsaetform form -> new Udsaetformular(sprog).kort(form);
            case Visning.Pauseform form -> new Valgkort(sprog).pause(form);
            case Visning.Begrebsforskel forskel -> new Begrebskort(sprog).forskel(forskel);
            case Visning.Ordliste liste -> new Begrebskort(sprog).ordliste(liste);
            case Visning.Begrebsform form -> new Begrebsformular(sprog).kort(form);
            case Visning.Begrebskvittering gemt -> new Begrebskort(sprog).kvittering(gemt);
            case Visning.Begrebshistorie historie -> new Begrebskort(sprog).historie(historie);
            case Visning.Indstillingskort valg -> new Valgkort(sprog).kort(valg);
            case Visning.Persondatakort om -> new Omdigkort(sprog).kort(om);
            case Visning.LagtIKanal fil -> new Svarkort(sprog).kort(fil);
            case Visning.Arkform ark -> new Arkformular(sprog).kort(ark);
            case Visning.Enhedsvisning enhed -> new Enhedskort(sprog).kort(enhed);
            case Visning.Organisationsvisning organisation -> new Organisationskort(sprog).kort(organisation);
            case Visning.Utilgaengelighed hvem -> new Driftskort(sprog).utilgaengelige(hvem.hvem());
            case Visning.Selvtestsvar svar -> new Driftskort(sprog).selvtest(svar);
            case Visning.Katalogform form -> new Katalogformular(sprog).kort(form);
            case Visning.Brevliste breve -> new Brevkort(sprog).kort(breve);
            case Visning.Ugeforslag forslag -> new Ugeforslagskort(sprog).kort(forslag);
            case Visning.Ugestatus status -> new Ugestatuskort(sprog).kort(status);
        };
    }

    public String tekst(String noegle, Object... led) {
        return sprog.tekst(noegle, led);
    }

    /** The words for a key; the end of the key itself when there are none. */
    public String ordFor(String noegle) {
        return sprog.har(noegle) ? sprog.tekst(noegle) : noegle.substring(noegle.lastIndexOf('.') + 1);
    }

    private String loebende(Svartekst svar) {
        return svar.afsnit().stream().map(sprog::tekst).collect(Collectors.joining("\n\n"));
    }
}
