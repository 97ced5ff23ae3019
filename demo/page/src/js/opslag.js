// A short notice at the foot of the page, read aloud and gone again.

const sted = document.getElementById('opslag');
let sluk = 0;

export function vis(tekst) {
  sted.textContent = tekst;
  clearTimeout(sluk);
  sluk = setTimeout(() => sted.textContent = '', 7000);
}
