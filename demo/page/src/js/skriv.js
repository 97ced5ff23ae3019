// The box one writes in: Enter sends, Shift+Enter makes a line.
import { send } from './hent.js';
import { vis } from './opslag.js';

const felt = document.getElementById('skriv');
const form = document.getElementById('form');

export function visSkriv(hvem) {
  felt.addEventListener('keydown', tast => {
    if (tast.key === 'Enter' && !tast.shiftKey && !tast.isComposing) {
      tast.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener('submit', async sendt => {
    sendt.preventDefault();
    const tekst = felt.value.trim();
    if (!tekst) return;
    felt.value = '';
    try {
      await send(`/demo/chat/${hvem().aadObjectId}/besked`, { tekst });
    } catch (fejl) {
      vis(`Beskeden blev ikke sendt. Prøv igen. (${fejl.message})`);
      felt.value ||= tekst;
    }
    felt.focus();
  });
}
