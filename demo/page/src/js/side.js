// Puts the page together: who I am, what is said in my chat, and what time it is.
import { hent } from './hent.js';
import { visChat, modtag } from './chat.js';
import { visPersoner, talOp } from './personer.js';
import { visTid } from './tid.js';
import { visUdseende } from './udseende.js';
import { visSkriv } from './skriv.js';
import { visUdvidelse } from './udvidelse.js';

const personer = await hent('/demo/personer');
let mig = null;

function vaelg(person) {
  mig = person;
  localStorage.setItem('person', person.aadObjectId);
  document.getElementById('mig').textContent = `${person.name}, ${person.unit}`;
  visChat(person);
}

visUdseende();
visTid();
visSkriv(() => mig);
visUdvidelse(() => mig);
visPersoner(personer, localStorage.getItem('person') ?? '', vaelg);

const nyt = new EventSource('/demo/nyt');
nyt.onmessage = besked => {
  const hvad = JSON.parse(besked.data);
  if (hvad.person === mig?.aadObjectId) {
    modtag(hvad);
  } else if (hvad.slags === 'skrevet' && hvad.besked.fraBot) {
    talOp(hvad.person);
  }
};
// What was said before the connection stood, or while it was away, is not told again; so it is read.
nyt.onopen = () => mig && visChat(mig);
