// Uses the Graph at the address given as people outside use Graph, and says what it saw as one line of JSON.
// usage: node klient.mjs http://127.0.0.1:8481/ ORGANIZER USER
import { createRequire } from "node:module";

const sdk = createRequire(import.meta.url)("@microsoft/microsoft-graph-client");
const { Client, PageIterator, BatchRequestContent, BatchResponseContent, GraphError } = sdk;

const [address, organizer, user] = process.argv.slice(2);

const secure = address.replace("http:", "https:");

// The client speaks https only, in its links too; here the Graph is on this machine and does without.
class WithoutTls {
  setNext(next) {
    this.next = next;
  }

  async execute(context) {
    context.request = context.request.replace(secure, address);
    await this.next.execute(context);
    const { status, headers } = context.response;
    const body = (await context.response.text()).replaceAll(address, secure);
    context.response = new Response(body || null, { status, headers });
  }
}

const graph = Client.initWithMiddleware({
  baseUrl: secure,
  customHosts: new Set([new URL(address).hostname]),
  middleware: [
    new sdk.AuthenticationHandler({ getAccessToken: async () => "et-token" }),
    new sdk.RetryHandler(),
    new sdk.TelemetryHandler(),
    new WithoutTls(),
    new sdk.HTTPMessageHandler(),
  ],
});

const meeting = {
  subject: "Udviklingsuge: Børn",
  start: { dateTime: "2027-01-19T09:00:00", timeZone: "Romance Standard Time" },
  end: { dateTime: "2027-01-19T11:00:00", timeZone: "Romance Standard Time" },
  attendees: [{ emailAddress: { address: user }, type: "required" }],
  isOnlineMeeting: true,
  onlineMeetingProvider: "teamsForBusiness",
  transactionId: "0d6a6a0e-0000-4000-8000-000000000001",
};

async function everybody() {
  const seen = new Set();
  const first = await graph.api("/users/delta").select("id,displayName,mail,manager").get();
  const pages = new PageIterator(graph, first, (person) => seen.add(person.id));
  await pages.iterate();
  const again = await graph.api(pages.getDeltaLink()).get();
  return { users: seen.size, changed: again.value.length };
}

async function free() {
  const asked = await graph
    .api(`/users/${organizer}/calendar/getSchedule`)
    .header("Prefer", 'outlook.timezone="Romance Standard Time"')
    .post({
      schedules: [user],
      startTime: { dateTime: "2027-01-19T00:00:00", timeZone: "Romance Standard Time" },
      endTime: { dateTime: "2027-01-20T00:00:00", timeZone: "Romance Standard Time" },
    });
  return asked.value[0].scheduleItems.map((item) => item.start.dateTime.slice(11, 16));
}

async function invite() {
  const events = graph.api(`/users/${organizer}/events`).header("Prefer", 'IdType="ImmutableId"');
  const made = await events.post(meeting);
  const twice = await events.post(meeting);
  const moved = await graph.api(`/users/${organizer}/events/${made.id}`).patch({ subject: "Flyttet" });
  const taken = await free();
  await graph.api(`/users/${organizer}/events/${made.id}/cancel`).post({ Comment: "Aflyst" });
  const after = await graph.api(`/users/${organizer}/events/${made.id}`).select("id,isCancelled").get();
  return {
    once: made.id === twice.id,
    link: made.onlineMeeting.joinUrl.startsWith("https://"),
    subject: moved.subject,
    taken,
    cancelled: after.isCancelled,
  };
}

async function together() {
  const batch = new BatchRequestContent([
    { id: "rooms", request: new Request("http://x/places/microsoft.graph.room") },
    { id: "nobody", request: new Request("http://x/users/findes-ikke") },
  ]);
  const answers = new BatchResponseContent(await graph.api("/$batch").post(await batch.getContent()));
  const rooms = await answers.getResponseById("rooms").json();
  return { rooms: rooms.value.length, nobody: answers.getResponseById("nobody").status };
}

async function unknown() {
  try {
    await graph.api("/users/findes-ikke").get();
    return {};
  } catch (e) {
    return e instanceof GraphError ? { status: e.statusCode, code: e.code } : { status: 0, code: String(e) };
  }
}

console.log(
  JSON.stringify({
    delta: await everybody(),
    meeting: await invite(),
    batch: await together(),
    error: await unknown(),
  }),
);
