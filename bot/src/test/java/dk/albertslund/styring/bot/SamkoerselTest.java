package dk.albertslund.styring.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.CannotCreateTransactionException;

@Timeout(60)
class SamkoerselTest {

    /** Who rode together, in the order in which the rides began. */
    final ConcurrentLinkedQueue<List<String>> ture = new ConcurrentLinkedQueue<>();

    final LinkedBlockingQueue<String> paaVej = new LinkedBlockingQueue<>();
    final CountDownLatch vejenErFri = new CountDownLatch(1);
    final ExecutorService folk = Executors.newVirtualThreadPerTaskExecutor();

    /** Only one with the same first letter is on a ride. */
    Samkoersel<String, String> samkoersel = new Samkoersel<>(1, 3, ind -> ind.charAt(0), this::koer);

    @AfterEach
    void goHome() {
        vejenErFri.countDown();
        folk.shutdown();
    }

    @Test
    void whoComesAloneLeavesAtOnce() {
        vejenErFri.countDown();

        assertThat(samkoersel.med("a")).isEqualTo("svar på a");
        assertThat(samkoersel.med("b")).isEqualTo("svar på b");
        assertThat(ture).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void thoseWhoComeMeanwhileGoTogetherAndEachGetsItsOwnAnswer() throws Exception {
        var svar = afterTheFirst("a", "b", "c");

        assertThat(svar.get(1).get()).isEqualTo("svar på b");
        assertThat(svar.get(2).get()).isEqualTo("svar på c");
        assertThat(ture).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void noMoreGoTogetherThanThereAreSeats() throws Exception {
        await(afterTheFirst("a", "b", "c", "d", "e"));

        assertThat(ture).containsExactly(List.of("a"), List.of("b", "c", "d"), List.of("e"));
    }

    @Test
    void onlyOneOfAKindIsOnARideAndTheyKeepTheirOrder() throws Exception {
        await(afterTheFirst("a", "b1", "b2", "b3", "c"));

        assertThat(ture).containsExactly(List.of("a"), List.of("b1", "c"), List.of("b2"), List.of("b3"));
    }

    @Test
    void whenARideFailsEachGoesAloneAndOnlyTheOneAtFaultFails() throws Exception {
        var svar = afterTheFirst("a", "b", "fejl", "c");

        assertThat(svar.get(1).get()).isEqualTo("svar på b");
        assertThat(svar.get(3).get()).isEqualTo("svar på c");
        assertThatThrownBy(() -> svar.get(2).get())
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("fejl er med");
        assertThat(ture).contains(List.of("b", "fejl", "c"), List.of("b"), List.of("fejl"), List.of("c"));
    }

    @Test
    void whoFailsAloneIsNotTriedAgain() {
        vejenErFri.countDown();

        assertThatThrownBy(() -> samkoersel.med("fejl")).hasMessage("fejl er med");
        assertThat(ture).containsExactly(List.of("fejl"));
        assertThat(samkoersel.med("a")).isEqualTo("svar på a");
    }

    @Test
    void withoutATransactionNobodyTriesAlone() throws Exception {
        var svar = afterTheFirst("a", "b", "intet spor");

        for (var en : svar.subList(1, 3)) {
            assertThatThrownBy(en::get).hasCauseInstanceOf(CannotCreateTransactionException.class);
        }
        assertThat(ture).containsExactly(List.of("a"), List.of("b", "intet spor"));
        assertThat(samkoersel.med("d")).isEqualTo("svar på d");
    }

    @Test
    void evenWhereTheDriverBreaksDownNobodyIsLeftWaiting() throws Exception {
        var svar = afterTheFirst("a", "nedbrud", "b");

        assertThatThrownBy(() -> svar.get(1).get()).hasCauseInstanceOf(StackOverflowError.class);
        assertThat(svar.get(2).get()).isEqualTo("svar på b");
    }

    @Test
    void asManyRidesAsThereAreCarsAreOnTheirWayAtTheSameTime() throws Exception {
        samkoersel = new Samkoersel<>(2, 3, ind -> ind.charAt(0), this::koer);
        var svar = IntStream.range(0, 2)
                .mapToObj(n -> folk.submit(() -> samkoersel.med(Integer.toString(n))))
                .toList();

        assertThat(List.of(paaVej.take(), paaVej.take())).containsExactlyInAnyOrder("0", "1");
        vejenErFri.countDown();
        await(svar);
    }

    private static void await(List<Future<String>> svar) throws Exception {
        for (var en : svar) {
            en.get();
        }
    }

    /** The others come one after another while the first is on its way. */
    private List<Future<String>> afterTheFirst(String... alle) throws InterruptedException {
        var svar = new ArrayList<Future<String>>();
        for (var en : alle) {
            svar.add(folk.submit(() -> samkoersel.med(en)));
            if (svar.size() == 1) {
                paaVej.take();
            } else {
                while (samkoersel.venter() < svar.size() - 1) {
                    Thread.onSpinWait();
                }
            }
        }
        vejenErFri.countDown();
        return svar;
    }

    private List<String> koer(List<String> sammen) {
        ture.add(sammen);
        paaVej.add(sammen.getFirst());
        try {
            if (!vejenErFri.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The road was never free");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (sammen.contains("nedbrud")) {
            throw new StackOverflowError();
        }
        if (sammen.contains("intet spor")) {
            throw new CannotCreateTransactionException("no database");
        }
        if (sammen.contains("fejl")) {
            throw new IllegalArgumentException("fejl er med");
        }
        return sammen.stream().map(en -> "svar på " + en).toList();
    }
}
