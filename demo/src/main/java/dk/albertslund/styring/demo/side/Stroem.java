package dk.albertslund.styring.demo.side;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page. A slow one waits for itself: those who bring the news only put them into the queue. */
final class Stroem {

    private static final int PULS_SEKUNDER = 15;

    private final LinkedBlockingQueue<NytController.Nyt> koe = new LinkedBlockingQueue<>();
    private final SseEmitter emitter;

    Stroem(SseEmitter emitter) {
        this.emitter = emitter;
    }

    void tag(NytController.Nyt nyt) {
        koe.add(nyt);
    }

    /** @param naarSlut run when the page has gone */
    void begynd(Runnable naarSlut) {
        Thread.startVirtualThread(() -> {
            try {
                while (true) {
                    send();
                }
            } catch (IOException | IllegalStateException _) {
                emitter.complete(); // the page was closed
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                naarSlut.run();
            }
        });
    }

    private void send() throws IOException, InterruptedException {
        var nyt = koe.poll(PULS_SEKUNDER, SECONDS);
        if (nyt == null) {
            emitter.send(SseEmitter.event().comment("puls"));
        } else {
            emitter.send(SseEmitter.event().data(nyt, MediaType.APPLICATION_JSON));
        }
    }
}
