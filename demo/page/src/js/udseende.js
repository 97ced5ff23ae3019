// Light, dark and high contrast; the whole window or a phone.

const rod = document.documentElement;
const lyttere = [];

export const tema = () => rod.dataset.tema;
export const naarTemaSkifter = lytter => lyttere.push(lytter);

export function visUdseende() {
  const oensket = new URLSearchParams(location.search).get('tema') ?? localStorage.getItem('tema');
  skift(['lyst', 'moerkt', 'kontrast'].includes(oensket) ? oensket : foretrukket());
  klik('tema', () => skift(tema() === 'moerkt' ? 'lyst' : 'moerkt'));
  klik('kontrast', () => skift(tema() === 'kontrast' ? 'lyst' : 'kontrast'));
  klik('telefon', () => {
    rod.dataset.bredde = rod.dataset.bredde === 'telefon' ? 'fuld' : 'telefon';
    trykket('telefon', rod.dataset.bredde === 'telefon');
  });
}

const foretrukket = () => matchMedia('(prefers-color-scheme: dark)').matches ? 'moerkt' : 'lyst';

function skift(til) {
  rod.dataset.tema = til;
  localStorage.setItem('tema', til);
  trykket('tema', til === 'moerkt');
  trykket('kontrast', til === 'kontrast');
  lyttere.forEach(it => it());
}

const klik = (id, goer) => document.getElementById(id).addEventListener('click', goer);
const trykket = (id, er) => document.getElementById(id).ariaPressed = er;
