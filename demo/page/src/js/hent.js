// The demo's own endpoints.

async function svar(response) {
  const json = response.headers.get('content-type')?.includes('json') ? await response.json() : {};
  if (!response.ok) {
    throw new Error(json.besked ?? `Serveren svarede ${response.status}.`);
  }
  return json;
}

export const hent = async sti => svar(await fetch(sti));

export const send = async (sti, krop) => svar(await fetch(sti, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(krop),
}));
