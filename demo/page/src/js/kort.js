// Cards, drawn by Microsoft's renderer with a look like that of Teams.
import { vaert } from './vaert.js';
import { tema } from './udseende.js';

const AC = window.AdaptiveCards;
// As in Teams: markdown is on, HTML is off.
const markdown = window.markdownit({ html: false, linkify: false, breaks: true });
AC.AdaptiveCard.onProcessMarkdown = (tekst, resultat) => {
  resultat.outputHtml = markdown.render(tekst);
  resultat.didProcess = true;
};

/** @param naarTrykket gets {verb, data} for an Execute and {data} for a Submit, and promises its end */
export function tegnKort(json, naarTrykket) {
  const ramme = document.createElement('section');
  ramme.className = 'kort';
  ramme.tabIndex = -1;
  ramme.ariaLabel = 'Kort fra Årshjul';
  const kort = new AC.AdaptiveCard();
  kort.hostConfig = new AC.HostConfig(vaert(tema()));
  kort.onExecuteAction = handling => udfoer(ramme, handling, naarTrykket);
  kort.parse(medTema(json));
  ramme.append(kort.render() ?? document.createTextNode('Kortet kan ikke vises.'));
  taelNed(ramme);
  return ramme;
}

/** As Teams does: a picture that is there for dark cards too is shown in its dark edition on one. */
function medTema(led) {
  if (Array.isArray(led)) return led.map(medTema);
  if (led === null || typeof led !== 'object') return led;
  const kopi = Object.fromEntries(Object.entries(led).map(([navn, vaerdi]) => [navn, medTema(vaerdi)]));
  const moerkt = led.themedUrls?.find(it => it.theme === 'Dark');
  return moerkt && tema() !== 'lyst' ? { ...kopi, url: moerkt.url } : kopi;
}

async function udfoer(ramme, handling, naarTrykket) {
  if (handling instanceof AC.OpenUrlAction) {
    window.open(handling.url, '_blank', 'noopener');
    return;
  }
  const knap = handling instanceof AC.ExecuteAction
    ? { verb: handling.verb ?? '', data: handling.data ?? {} }
    : { data: handling.data ?? {} };
  await optaget(ramme, () => naarTrykket(knap));
}

/** Nobody presses twice by mistake while the answer is on its way. */
async function optaget(ramme, arbejde) {
  const knapper = [...ramme.querySelectorAll('button')].filter(it => !it.disabled);
  ramme.ariaBusy = 'true';
  knapper.forEach(it => it.disabled = true);
  try {
    await arbejde();
  } finally {
    ramme.ariaBusy = 'false';
    knapper.forEach(it => it.disabled = false);
  }
}

/** The renderer gives every button a tabindex of its own making; the natural order is the right one. */
function taelNed(ramme) {
  ramme.querySelectorAll('button[tabindex]').forEach(it => it.removeAttribute('tabindex'));
}
