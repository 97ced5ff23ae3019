// Teams' two cards for a file: one that asks whether it may be put in OneDrive, one that shows it there.

/** @param svar gets true for yes and false for no */
export function tegnFil(fil, svar) {
  const ramme = document.createElement('section');
  ramme.className = 'kort fil';
  ramme.ariaLabel = `Filen ${fil.navn}`;
  const navn = document.createElement('b');
  navn.textContent = fil.navn;
  ramme.append(navn);
  if (fil.adresse) {
    ramme.append(hent(fil));
    return ramme;
  }
  const tekst = document.createElement('p');
  tekst.textContent = fil.beskrivelse;
  ramme.append(tekst, knap('Tillad', () => svar(true)), knap('Afvis', () => svar(false)));
  return ramme;
}

function hent(fil) {
  const link = document.createElement('a');
  link.href = fil.adresse;
  link.download = fil.navn;
  link.textContent = 'Hent fra OneDrive';
  return link;
}

function knap(tekst, tryk) {
  const knap = document.createElement('button');
  knap.className = 'knap';
  knap.textContent = tekst;
  knap.onclick = async () => {
    knap.disabled = true;
    await tryk();
    knap.disabled = false;
  };
  return knap;
}
