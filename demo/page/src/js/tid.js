// The time machine.
import { hent, send } from './hent.js';
import { vis } from './opslag.js';

const boks = document.getElementById('tid');
const felt = document.getElementById('tid-dato');

const KORT = new Intl.DateTimeFormat('da-DK', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'Europe/Copenhagen' });

export async function visTid() {
  boks.querySelectorAll('[data-til]').forEach(knap =>
    knap.addEventListener('click', () => hop({ til: knap.dataset.til })));
  document.getElementById('tid-form').addEventListener('submit', trykket => {
    trykket.preventDefault();
    hop({ dato: felt.value });
  });
  document.addEventListener('keydown', tast => tast.key === 'Escape' && (boks.open = false));
  document.addEventListener('click', klik => boks.contains(klik.target) || (boks.open = false));
  setInterval(opdater, 30000);
  await opdater();
}

const opdater = async () => skriv(await hent('/demo/tid'));

function skriv(tid) {
  document.getElementById('dato').textContent = tid.tekst;
  document.getElementById('kort-dato').textContent = KORT.format(new Date(tid.tid));
  felt.min = tid.dato;
  felt.value = tid.dato;
}

async function hop(til) {
  const knapper = boks.querySelectorAll('button');
  knapper.forEach(it => it.disabled = true);
  vis('Tiden går …');
  try {
    const tid = await send('/demo/tid', til);
    skriv(tid);
    boks.open = false;
    vis(tid.skete);
  } catch (fejl) {
    vis(fejl.message);
  } finally {
    knapper.forEach(it => it.disabled = false);
  }
}
