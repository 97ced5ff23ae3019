package dk.albertslund.styring.bot;

import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.store.AendringStore;
import dk.albertslund.styring.store.BegrebStore;
import dk.albertslund.styring.store.EvalueringStore;
import dk.albertslund.styring.store.ForfaldStore;
import dk.albertslund.styring.store.ForumStore;
import dk.albertslund.styring.store.HierarkiStore;
import dk.albertslund.styring.store.IndstillingStore;
import dk.albertslund.styring.store.KalenderadresseStore;
import dk.albertslund.styring.store.MaalStore;
import dk.albertslund.styring.store.MaalplanStore;
import dk.albertslund.styring.store.NotatStore;
import dk.albertslund.styring.store.OrganisationStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.PaamindelseStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.store.RundsendelseStore;
import dk.albertslund.styring.store.TegnStore;
import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.store.VaneStore;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Tegn;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out what a conversation decided to change, and writes down who did it and when. */
@Component
class Aendringer {

    private final HierarkiStore hierarki;
    private final MaalStore maal;
    private final MaalplanStore maalplaner;
    private final ProevehandlingStore proevehandlinger;
    private final TegnStore tegn;
    private final EvalueringStore evalueringer;
    private final NotatStore notater;
    private final AarshjulStore aarshjul;
    private final BegrebStore begreber;
    private final IndstillingStore indstillinger;
    private final PaamindelseStore paamindelser;
    private final ForfaldStore forfald;
    private final VaneStore vaner;
    private final OrganisationStore organisation;
    private final KalenderadresseStore kalendere;
    private final OutboxStore outbox;
    private final UgeplanStore ugeplaner;
    private final ForumStore fora;
    private final RundsendelseStore rundsendelser;
    private final AendringStore log;

    Aendringer(
            HierarkiStore hierarki,
            MaalStore maal,
            MaalplanStore maalplaner,
            ProevehandlingStore proevehandlinger,
            TegnStore tegn,
            EvalueringStore evalueringer,
            NotatStore notater,
            AarshjulStore aarshjul,
            BegrebStore begreber,
            IndstillingStore indstillinger,
            PaamindelseStore paamindelser,
            ForfaldStore forfald,
            VaneStore vaner,
            OrganisationStore organisation,
            KalenderadresseStore kalendere,
            OutboxStore outbox,
            UgeplanStore ugeplaner,
            ForumStore fora,
            RundsendelseStore rundsendelser,
            AendringStore log) {
        this.hierarki = hierarki;
        this.maal = maal;
        this.maalplaner = maalplaner;
        this.proevehandlinger = proevehandlinger;
        this.tegn = tegn;
        this.evalueringer = evalueringer;
        this.notater = notater;
        this.aarshjul = aarshjul;
        this.begreber = begreber;
        this.indstillinger = indstillinger;
        this.paamindelser = paamindelser;
        this.forfald = forfald;
        this.vaner = vaner;
        this.organisation = organisation;
        this.kalendere = kalendere;
        this.outbox = outbox;
        this.ugeplaner = ugeplaner;
        this.fora = fora;
        this.rundsendelser = rundsendelser;
        this.log = log;
    }

    /** @param fortryder the number of the change that this one undoes */
    void udfoer(Medarbejder.Id af, Instant now, Aendring aendring, Optional<Long> fortryder) {
        gennemfoer(af, now, aendring);
        log.add(af, now, aendring, fortryder);
    }

    private void gennemfoer(Medarbejder.Id af, Instant now, Aendring aendring) {
        switch (aendring) {
            case Aendring.AfProevehandling(var foer, var efter) -> proevehandling(foer, efter, now);
            case Aendring.AfNotat(var foer, var efter) -> notat(foer, efter, now);
            case Aendring.AfTegn(var foer, var efter) -> tegn(foer, efter, now);
            case Aendring.AfEvaluering(var foer, var efter) ->
                efter.ifPresentOrElse(
                        en -> evalueringer.save(en, af, now),
                        () -> foer.map(Evaluering::id).ifPresent(id -> evalueringer.archive(id, now)));
            case Aendring.AfSamarbejde(var foer, var efter) ->
                efter.ifPresentOrElse(evalueringer::save, () -> foer.ifPresent(evalueringer::delete));
            case Aendring.Samlet(var dele) -> dele.forEach(del -> gennemfoer(af, now, del));
            case Aendring.AfMaal(var foer, var efter) ->
                efter.ifPresentOrElse(maal::save, () -> foer.map(Maal::id).ifPresent(maal::delete));
            case Aendring.AfMilepael(var foer, var efter) ->
                efter.ifPresentOrElse(
                        maalplaner::save, () -> foer.map(Milepael::id).ifPresent(maalplaner::delete));
            case Aendring.AfMaalplan plan ->
                plan.efter()
                        .ifPresentOrElse(
                                endelig -> maalplaner.save(plan.enhed(), plan.aar(), endelig),
                                () -> maalplaner.reopen(plan.enhed(), plan.aar()));
            case Aendring.AfAarsvalg(var foer, var efter) ->
                efter.ifPresentOrElse(
                        hierarki::save, () -> foer.map(Aarsvalg::aar).ifPresent(hierarki::delete));
            case Aendring.AfPaamindelse(var foer, var efter) ->
                efter.ifPresentOrElse(
                        paamindelser::save, () -> foer.map(EgenPaamindelse::id).ifPresent(paamindelser::delete));
            case Aendring.AfBegreb(var foer, var efter) ->
                efter.ifPresentOrElse(
                        begreber::save, () -> begreber.delete(foer.orElseThrow().noegle()));
            case Aendring.AfAarshjul hjul -> aarshjul.save(hjul.efter());
            case Aendring.AfRulning(var aar, var foert) -> {
                aarshjul.save(aar.efter());
                foert.forEach(et -> et.efter().ifPresent(maal::save));
            }
            case Aendring.AfGodkendelse(var foer, var efter) ->
                efter.ifPresentOrElse(maalplaner::save, () -> foer.ifPresent(maalplaner::delete));
            case Aendring.AfKalenderadresse adresse -> kalendere.save(adresse.ejer(), adresse.efter());
            case Aendring.AfForum(var forum, var _, var efter) -> fora.saveFirst(forum, efter, af);
            case Aendring.AfMoede(var foer, var efter, var indkaldt) -> ugeplaner.save(efter);
            case Aendring.AfUdsaettelse(var foer, var efter) -> forfald.save(af, efter);
            case Aendring.AfVaner(var foer, var efter) ->
                efter.ifPresentOrElse(valgt -> vaner.save(af, valgt), () -> vaner.delete(af));
            case Aendring.AfSprog sprog -> indstillinger.saveSprog(af, sprog.efter());
            case Aendring.AfOrganisation(var foer, var efter) -> organisation.save(foer, efter);
            case Aendring.AfRundsendelse(var id, var stoppet) -> {
                if (stoppet) {
                    rundsendelser.stop(id, now);
                }
            }
            case Aendring.Afsendelse(var noegle, var til, var taget) -> {
                if (taget) {
                    outbox.withdraw(
                            til.stream().map(en -> noegle + "/" + en.entra()).toList());
                }
            }
            case Aendring.AfFasesvar svar -> aarshjul.saveSvar(svar.aar(), svar.fase(), af, svar.efter(), now);
        }
    }

    private void proevehandling(Optional<Proevehandling> foer, Optional<Proevehandling> efter, Instant now) {
        efter.ifPresentOrElse(
                en -> proevehandlinger.save(en, now),
                () -> foer.ifPresent(en -> proevehandlinger.archive(en.id(), now)));
    }

    private void notat(Optional<Notat> foer, Optional<Notat> efter, Instant now) {
        efter.ifPresentOrElse(et -> notater.save(et, now), () -> foer.ifPresent(et -> notater.archive(et.id(), now)));
    }

    private void tegn(Optional<Tegn> foer, Optional<Tegn> efter, Instant now) {
        efter.ifPresentOrElse(et -> tegn.save(et, now), () -> foer.ifPresent(et -> tegn.archive(et.id(), now)));
    }
}
