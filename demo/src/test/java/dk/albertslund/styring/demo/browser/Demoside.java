package dk.albertslund.styring.demo.browser;

import static dk.albertslund.styring.demo.browser.Page.quote;

/** The demo's page, in the words of somebody who uses it. */
final class Demoside {

    private final Page page;

    Demoside(Page page, String address) {
        this.page = page;
        page.size(1280, 860);
        page.go(address + "/demo/?tema=lyst");
        page.await("document.querySelectorAll('.person').length > 50");
    }

    void bliv(String navn) {
        page.eval("""
                [...document.querySelectorAll('.person')]
                  .find(it => it.querySelector('.navn').textContent.startsWith(%s)).click()
                """.formatted(quote(navn + " ")));
        page.await("document.getElementById('mig').textContent.startsWith(%s)".formatted(quote(navn + " ")));
    }

    void skriv(String tekst) {
        page.eval("document.getElementById('skriv').focus()");
        page.type(tekst);
        page.enter();
    }

    /** Waits until the latest thing the bot has said holds the words. */
    void ser(String ord) {
        page.await("""
                [...document.querySelectorAll('.besked:not(.min)')].at(-1).innerText.replaceAll('\u00a0', ' ').includes(%s)
                """.formatted(quote(ord)).strip());
    }

    /** Waits until the picture of the latest card has been fetched whole. */
    void serBilledet() {
        page.await("[...document.querySelectorAll('.kort img')].at(-1)?.naturalWidth === 1024");
    }

    void serNogenSigeJa() {
        page.await(
                "/[1-9]\\d* ja/.test([...document.querySelectorAll('.kort')].at(-1).innerText.replaceAll('\u00a0', ' '))");
    }

    /** Presses the button with these words on the latest card that has one. */
    void tryk(String ord) {
        var knap =
                "[...document.querySelectorAll('.kort button')].filter(it => it.innerText.trim() === %s && !it.disabled).at(-1)"
                        .formatted(quote(ord));
        page.await(knap + " !== undefined");
        page.eval(knap + ".click()");
    }

    /** Fills in the field with this label on the latest card that has one. */
    void udfyld(String etiket, String vaerdi) {
        page.eval("""
                (() => {
                  const label = [...document.querySelectorAll('.kort label')].filter(it => it.innerText.startsWith(%s)).at(-1);
                  const felt = document.getElementById(label.htmlFor);
                  felt.value = %s;
                  felt.dispatchEvent(new Event('input', { bubbles: true }));
                  felt.dispatchEvent(new Event('change', { bubbles: true }));
                })()
                """.formatted(quote(etiket), quote(vaerdi)));
    }

    /** Opens the search beside the message box, as one does to share something. */
    void soeg(String sted, String tekst) {
        page.eval("""
                (() => {
                  document.getElementById('find').click();
                  const form = document.getElementById('find-form');
                  form.sted.value = %s;
                  form.tekst.value = %s;
                  form.dispatchEvent(new Event('input', { bubbles: true }));
                })()
                """.formatted(quote(sted), quote(tekst)));
    }

    void finder(String titel) {
        page.await("document.querySelector('#udvidelse summary b')?.textContent === %s".formatted(quote(titel)));
    }

    void lukDialogen() {
        page.eval("document.querySelector('#udvidelse .luk').click()");
    }

    void hopTil(String dato) {
        page.eval("""
                document.getElementById('tid').open = true;
                document.getElementById('tid-dato').value = %s;
                document.getElementById('tid-form').requestSubmit()
                """.formatted(quote(dato)));
        page.await("document.getElementById('opslag').innerText.startsWith('Nu er det')");
    }

    boolean harNyt(String navn) {
        return page.eval("""
                [...document.querySelectorAll('.person.ny .navn')].some(it => it.textContent.startsWith(%s))
                """.formatted(quote(navn + " "))).asBoolean();
    }
}
