// What Teams offers beside the chat itself: to find something to share, and to keep a message as an iagttagelse.
import { send } from './hent.js';
import { tegnKort } from './kort.js';
import { vis } from './opslag.js';

const dialog = document.getElementById('udvidelse');
const indhold = dialog.querySelector('.indhold');
const soeg = document.getElementById('find-form');
let hvem = () => null;
let nummer = 0;

export function visUdvidelse(mig) {
  hvem = mig;
  document.getElementById('find').addEventListener('click', aabnSoegning);
  soeg.addEventListener('input', find);
  soeg.addEventListener('submit', sendt => sendt.preventDefault());
  dialog.querySelector('.luk').addEventListener('click', () => dialog.close());
}

/** ”⋯ Gem som iagttagelse” on a message. */
export async function gemBesked(besked) {
  soeg.hidden = true;
  visSvar(await spoerg('gem', { besked: besked.id }));
}

function aabnSoegning() {
  soeg.hidden = false;
  soeg.reset();
  indhold.replaceChildren();
  dialog.showModal();
  find();
}

/** Only the answer to what was typed last is shown. */
async function find() {
  const mit = ++nummer;
  const svar = await spoerg('soeg', { sted: soeg.sted.value, tekst: soeg.tekst.value.trim() });
  if (mit !== nummer || !svar) return;
  const { attachments = [], text = '' } = svar.composeExtension ?? {};
  indhold.replaceChildren(...attachments.map(fund), text);
}

function fund({ content, preview }) {
  const punkt = document.createElement('details');
  const navn = document.createElement('summary');
  const titel = document.createElement('b');
  titel.textContent = preview.content.title;
  const linje = document.createElement('span');
  linje.textContent = preview.content.text;
  navn.append(titel, linje);
  punkt.append(navn);
  punkt.addEventListener('toggle', () => {
    if (punkt.open && punkt.childElementCount === 1) punkt.append(tegnKort(content, async () => {}));
  });
  return punkt;
}

/** The next card of the dialog, or a last word when it is over. */
function visSvar(svar) {
  const task = svar?.task;
  if (task?.type !== 'continue') {
    dialog.close();
    if (task?.value) vis(task.value);
    return;
  }
  indhold.replaceChildren(tegnKort(task.value.card.content, async knap => visSvar(await spoerg('dialog', { data: knap.data }))));
  if (!dialog.open) dialog.showModal();
}

async function spoerg(hvad, krop) {
  try {
    return await send(`/demo/chat/${hvem().aadObjectId}/${hvad}`, krop);
  } catch (fejl) {
    vis(`Det lykkedes ikke. Prøv igen. (${fejl.message})`);
    return null;
  }
}
