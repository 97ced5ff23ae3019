// The messages of one person's chat, kept as they come and change.
import { hent, send } from './hent.js';
import { tegnFil } from './fil.js';
import { tegnKort } from './kort.js';
import { vis } from './opslag.js';
import { naarTemaSkifter } from './udseende.js';
import { gemBesked } from './udvidelse.js';

const log = document.getElementById('beskeder');
const skriver = document.getElementById('skriver');
let mig = null;
let beskeder = [];
let slukSkriver = 0;

export async function visChat(person) {
  mig = person;
  log.setAttribute('aria-live', 'off'); // an old conversation is not read aloud
  beskeder = [];
  log.replaceChildren();
  skriver.textContent = '';
  const hentet = await hent(`/demo/chat/${person.aadObjectId}`);
  if (mig !== person) return;
  beskeder = hentet;
  tegnAlle();
  log.scrollTop = log.scrollHeight;
  requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'));
}

/** What the server tells of this chat. */
export function modtag(hvad) {
  if (hvad.slags === 'taster') return taster();
  if (hvad.slags === 'fjernet') beskeder = beskeder.filter(it => it.id !== hvad.id);
  if (hvad.slags === 'skrevet' && !beskeder.some(it => it.id === hvad.besked.id)) beskeder.push(hvad.besked);
  if (hvad.slags === 'skrevet' && hvad.besked.fraBot) skriver.textContent = '';
  if (hvad.slags === 'aendret') {
    beskeder = beskeder.map(it => it.id === hvad.besked.id ? hvad.besked : it);
    return tegnIgen(hvad.besked);
  }
  const nederst = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  if (hvad.slags === 'skrevet') tilfoej(beskeder.length - 1); else tegnAlle();
  if (nederst || !hvad.besked?.fraBot) rul();
}

naarTemaSkifter(() => {
  const top = log.scrollTop;
  tegnAlle();
  log.scrollTop = top;
});

function taster() {
  skriver.textContent = 'Årshjul skriver …';
  clearTimeout(slukSkriver);
  slukSkriver = setTimeout(() => skriver.textContent = '', 6000);
}

const rul = () => log.scrollTo({ top: log.scrollHeight });

function tegnAlle() {
  log.replaceChildren();
  beskeder.forEach((_, nr) => tilfoej(nr));
}

function tilfoej(nr) {
  const besked = beskeder[nr];
  const forrige = beskeder[nr - 1];
  if (!forrige || dag(forrige) !== dag(besked)) log.append(dagskille(besked));
  log.append(tegn(besked, forrige));
}

function tegnIgen(besked) {
  const gammel = log.querySelector(`[data-id="${CSS.escape(besked.id)}"]`);
  if (!gammel) return;
  const nr = beskeder.findIndex(it => it.id === besked.id);
  const ny = tegn(besked, beskeder[nr - 1]);
  const harFokus = gammel.contains(document.activeElement);
  gammel.replaceWith(ny);
  if (harFokus) ny.querySelector('.kort')?.focus({ preventScroll: true });
  if (nr === beskeder.length - 1) rul();
}

function tegn(besked, forrige) {
  const artikel = document.createElement('article');
  artikel.className = besked.fraBot ? 'besked' : 'besked min';
  artikel.dataset.id = besked.id;
  if (forrige?.fraBot === besked.fraBot && minutter(forrige, besked) < 5) artikel.classList.add('samme');
  if (besked.fraBot) artikel.append(avatar());
  artikel.append(fra(besked));
  if (besked.tekst) artikel.append(boble(besked.tekst));
  if (besked.tekst && !besked.fraBot) artikel.append(gemKnap(besked));
  if (besked.fil) artikel.append(tegnFil(besked.fil, ja => svarPaaFil(besked, ja)));
  besked.kort.forEach(kort => artikel.append(tegnKort(kort, knap => tryk(besked, knap))));
  return artikel;
}

/** A pressed button. The card it came from is replaced by what the server tells, not here. */
async function tryk(besked, knap) {
  const sti = `/demo/chat/${mig.aadObjectId}/${knap.verb === undefined ? 'submit' : 'execute'}`;
  try {
    const svar = await send(sti, { kort: besked.id, verb: knap.verb ?? '', data: knap.data });
    if (svar.besked) vis(svar.besked);
  } catch (fejl) {
    vis(`Det lykkedes ikke. Prøv igen. (${fejl.message})`);
  }
}

/** Yes or no to a file. What becomes of it is told by the server. */
async function svarPaaFil(besked, ja) {
  try {
    await send(`/demo/chat/${mig.aadObjectId}/fil`, { kort: besked.id, ja });
  } catch (fejl) {
    vis(`Det lykkedes ikke. Prøv igen. (${fejl.message})`);
  }
}

function avatar() {
  const billede = document.createElement('img');
  billede.src = 'ikon.svg';
  billede.alt = '';
  billede.className = 'avatar';
  return billede;
}

function fra(besked) {
  const linje = document.createElement('div');
  linje.className = 'fra';
  const navn = document.createElement('b');
  navn.textContent = besked.fraBot ? 'Årshjul' : mig.name;
  if (!besked.fraBot) navn.className = 'skjult';
  const tid = document.createElement('time');
  tid.dateTime = besked.tid;
  tid.textContent = klokken(besked) + (besked.version > 1 ? ' · Redigeret' : '');
  linje.append(navn, tid);
  return linje;
}

function boble(tekst) {
  const boble = document.createElement('div');
  boble.className = 'boble';
  boble.textContent = tekst;
  return boble;
}

function gemKnap(besked) {
  const knap = document.createElement('button');
  knap.className = 'gem';
  knap.textContent = '⋯ Gem som iagttagelse';
  knap.onclick = () => gemBesked(besked);
  return knap;
}

function dagskille(besked) {
  const skille = document.createElement('div');
  skille.className = 'dag';
  skille.textContent = dag(besked);
  return skille;
}

const I_KOEBENHAVN = { timeZone: 'Europe/Copenhagen' };
const DAG = new Intl.DateTimeFormat('da-DK', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...I_KOEBENHAVN });
const KLOKKEN = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit', ...I_KOEBENHAVN });

const dag = besked => DAG.format(new Date(besked.tid));
const klokken = besked => KLOKKEN.format(new Date(besked.tid));
const minutter = (foer, efter) => (new Date(efter.tid) - new Date(foer.tid)) / 60000;
