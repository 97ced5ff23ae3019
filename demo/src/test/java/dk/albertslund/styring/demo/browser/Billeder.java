package dk.albertslund.styring.demo.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pictures for docs/billeder, each in light, in dark and on a phone of 320 points. Only taken when asked for:
 * {@code -Dstyring.billeder=<folder>}.
 */
final class Billeder {

    private final Page page;
    private final Optional<Path> folder =
            Optional.ofNullable(System.getProperty("styring.billeder")).map(Path::of);

    Billeder(Page page) {
        this.page = page;
    }

    void tag(String navn) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        page.size(1100, 760);
        billede(navn + "-lyst");
        page.eval("document.getElementById('tema').click()");
        billede(navn + "-moerkt");
        page.size(320, 640);
        page.eval("document.getElementById('tema').click()");
        billede(navn + "-telefon");
        page.size(1280, 860);
    }

    private void billede(String navn) throws IOException {
        page.eval("""
                document.getElementById('opslag').textContent = '';
                [...document.querySelectorAll('.besked')].at(-1).scrollIntoView({ block: 'end' });
                new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
                """);
        page.screenshot(folder.orElseThrow().resolve(navn + ".png"));
    }
}
