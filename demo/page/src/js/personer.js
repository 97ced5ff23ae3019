// The list of people: search, who has got something new, and becoming somebody else.

const FARVER = ['#8e192e', '#8f4e00', '#4f6b00', '#0e7a0b', '#00666d', '#0f548c', '#5c2e91', '#881798', '#7a3b2e'];
const ROLLER = { employee: 'medarbejder', leader: 'leder', organiser: 'organisator', administrator: 'administrator' };
const ulaeste = new Map();
let alle = [];
let valgt = '';
let vaelg = () => {};

const liste = document.getElementById('personliste');
const soeg = document.getElementById('soeg');
const panel = document.getElementById('personer');
const aabner = document.getElementById('vis-personer');

export function visPersoner(personer, sidst, naarValgt) {
  alle = personer;
  vaelg = naarValgt;
  soeg.addEventListener('input', tegn);
  aabner.addEventListener('click', () => aabn(!panel.classList.contains('vist')));
  panel.addEventListener('keydown', tast => tast.key === 'Escape' && aabn(false));
  const foerste = alle.find(it => it.aadObjectId === sidst) ?? alle.find(it => it.name.startsWith('Anna ')) ?? alle[0];
  bliv(foerste);
}

export function talOp(id) {
  ulaeste.set(id, (ulaeste.get(id) ?? 0) + 1);
  tegn();
}

export function prik(person) {
  const cirkel = document.createElement('span');
  cirkel.className = 'prik';
  cirkel.ariaHidden = 'true';
  smyk(cirkel, person);
  return cirkel;
}

function smyk(cirkel, person) {
  const dele = person.name.split(' ');
  cirkel.textContent = dele[0][0] + dele.at(-1)[0];
  const tal = [...person.name].reduce((sum, tegn) => sum + tegn.codePointAt(0), 0);
  cirkel.style.setProperty('--farve', FARVER[tal % FARVER.length]);
}

function bliv(person) {
  valgt = person.aadObjectId;
  ulaeste.delete(valgt);
  smyk(document.getElementById('smal-avatar'), person);
  document.getElementById('smal-navn').textContent = person.name;
  tegn();
  vaelg(person);
}

function aabn(vist) {
  panel.classList.toggle('vist', vist);
  aabner.ariaExpanded = vist;
  (vist ? soeg : aabner).focus();
}

function tegn() {
  const ord = soeg.value.trim().toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const fundne = alle.filter(it => passer(it, ord));
  const nye = fundne.filter(it => ulaeste.has(it.aadObjectId));
  liste.replaceChildren(
    ...(nye.length ? [overskrift('Nye beskeder'), ...nye.map(punkt)] : []),
    ...grupper(fundne.filter(it => !ulaeste.has(it.aadObjectId))),
    ...(fundne.length ? [] : [overskrift('Ingen passer til din søgning.')]));
  const ialt = document.getElementById('ulaeste-ialt');
  ialt.hidden = ulaeste.size === 0;
  ialt.textContent = ulaeste.size;
}

const passer = (person, ord) => {
  const tekst = [person.name, person.unit, person.title, ROLLER[person.role]].join(' ').toLocaleLowerCase('da');
  return ord.every(it => tekst.includes(it));
};

function grupper(personer) {
  const enheder = [...new Set(personer.map(it => it.unit))];
  return enheder.flatMap(enhed => [overskrift(enhed), ...personer.filter(it => it.unit === enhed).map(punkt)]);
}

function overskrift(tekst) {
  const li = document.createElement('li');
  li.className = 'gruppe';
  li.textContent = tekst;
  return li;
}

function punkt(person) {
  const antal = ulaeste.get(person.aadObjectId) ?? 0;
  const knap = document.createElement('button');
  knap.className = antal ? 'person ny' : 'person';
  knap.ariaCurrent = person.aadObjectId === valgt;
  const hvem = document.createElement('span');
  hvem.className = 'hvem';
  hvem.append(linje('navn', person.name), linje('enhed', `${person.title} · ${ROLLER[person.role]}`));
  knap.append(prik(person), hvem);
  if (antal) {
    const maerke = linje('maerke', antal);
    maerke.ariaLabel = antal === 1 ? '1 ny besked' : `${antal} nye beskeder`;
    knap.append(maerke);
  }
  knap.addEventListener('click', () => {
    bliv(person);
    if (panel.classList.contains('vist')) aabn(false);
  });
  const li = document.createElement('li');
  li.append(knap);
  return li;
}

function linje(klasse, tekst) {
  const span = document.createElement('span');
  span.className = klasse;
  span.textContent = tekst;
  return span;
}
