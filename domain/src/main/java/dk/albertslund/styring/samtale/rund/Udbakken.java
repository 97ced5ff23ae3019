package dk.albertslund.styring.samtale.rund;

import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.samtale.Aendring.AfRundsendelse;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Rundsendelse.Post;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Udbakkevisning.Udbakke;
import dk.albertslund.styring.samtale.Udbakkevisning.Udbakke.Udpost;
import java.time.LocalDateTime;

/** Det, der er på vej til mange, og det, der er sendt. Det, der ikke er sendt endnu, kan stoppes. */
public final class Udbakken {

    private static final int VISES = 6;

    public static Skridt vis(Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaSkriveTilMange()) {
            return Skridt.til(her, Hjaelp.sig("rund.kun_organisatorer"));
        }
        var poster = opslag.udbakke().seneste(VISES).stream()
                .map(post -> udpost(post, opslag))
                .toList();
        return Skridt.til(her, poster.isEmpty() ? Hjaelp.sig("rund.tom") : new Udbakke(poster));
    }

    private static Udpost udpost(Post post, Opslag opslag) {
        return new Udpost(post, LocalDateTime.ofInstant(post.en().sendes(), opslag.zone()), post.kanStoppes());
    }

    /** Det, der er sendt, er sendt; resten bliver hvor det er. */
    public static Skridt stop(String om, Samtale her, Opslag opslag) {
        if (!Rettigheder.af(opslag).maaSkriveTilMange()) {
            return Skridt.til(her, Hjaelp.sig("rund.kun_organisatorer"));
        }
        var post = Kortid.uuid(om).map(Rundsendelse.Id::new).flatMap(opslag.udbakke()::find);
        return post.filter(Post::kanStoppes)
                .map(den -> Skridt.til(
                                her,
                                Hjaelp.sig(
                                        tekst(
                                                "rund.stoppet",
                                                tal(den.fremdrift().sendt())),
                                        Knap.til(Handling.VIS_UDBAKKE)))
                        .med(new AfRundsendelse(den.en().id(), /* stoppet= */ true)))
                .orElseGet(() -> vis(her, opslag));
    }

    private Udbakken() {}
}
