import browser from 'webextension-polyfill';
import type { FramePacket } from '../../lib/capture/packet';
import { type RuntimeRelay, relayToWorker } from '../../lib/capture/runtime-relay';
import { EventStrips } from '../../lib/consult/event-strips';
import type { NotesChange } from '../../lib/consult/notes';
import type { ConsultRecord } from '../../lib/consult/record';
import type { Review } from '../../lib/consult/review';
import { Session } from '../../lib/consult/session';
import type { Failure } from '../../lib/failure';
import { journalDb } from '../../lib/keep/journal-db';
import type { FromCall } from '../../lib/messages/call-port';
import { isPortHandOver } from '../../lib/messages/hand-over';
import { NotesTeller } from '../../lib/messages/notes-channel';
import type { FromPanel, ToPanel } from '../../lib/messages/panel-port';
import { UPDATE_ARRIVED, UPDATE_MAY_START } from '../../lib/messages/update';
import { CALL_METHOD } from '../../lib/twitch/call/call-method';
import type { CallEvent } from '../../lib/twitch/call-event';
import { REFERENCE_METHOD } from '../../lib/twitch/reference-method';
import { version } from '../../package.json';
import { type CallLink, CallLinks, hasTiles } from './call-links';
import { ConsultKeeper } from './consult-keeper';
import { FaceEngine } from './face-engine';
import { PanelLinks } from './panel-links';
import { UpdateGate } from './update-gate';

/** How often the panel hears of what changes slowly. Milliseconds. */
const STATE_EVERY_MS = 250;

/** How often what is new of a consult is kept. A twitch is kept at once. Milliseconds. */
const KEEP_EVERY_MS = 1000;

/** When pictures are taken from the worker's memory after an event was told: the last of a strip comes after the peak. Milliseconds. */
const STRIP_AFTER_MS = 600;

/** How often it is looked whether the engine has fallen silent. Milliseconds. */
const LISTEN_EVERY_MS = 2000;

/** Ended consults, until the browser closes. */
const records = new Map<string, ConsultRecord>();
/** Pictures around their events, for as long; the running consult's apart. */
const strips = new Map<string, EventStrips>();
let runningStrips = new EventStrips();
/** The browser tab that the panel watches, and the link that holds its call. */
let watchedTab: number | null = null;
let current: CallLink | null = null;
/** The consult was taken up from the journal, and its call has not been heard yet. */
let callAwaited = false;
let detour: RuntimeRelay | null = null;

const DETOUR_FAILED: Failure = {
  code: 'bridge-blocked',
  message: 'This call page blocks the way of the picture, and this browser is too old for the other way.',
  advice: 'Update the browser to version 148 or newer.',
};

const session = new Session(
  {
    watch: (tileId, memory) => current?.tell({ kind: 'watch', tileId, memory }),
    unite: (tileId, as) => current?.tell({ kind: 'same', tileId, as }),
    measureFace: (face, sameAs) => engine.measureFace(face, sameAs),
    stopTap: () => current?.tell({ kind: 'stop' }),
    changed: () => tellState(),
    measured: (sample, signals) => {
      runningStrips.sampled(sample.timeS, sample.capturedAtMs);
      panels.tell({ kind: 'sample', consultTimeS: sample.timeS, sample, signals });
    },
    twitched: (events) => {
      panels.tell({ kind: 'events', events });
      takeStrips(events);
      keep();
    },
    referenceTwitched: (events) => panels.tell({ kind: 'reference-events', events }),
  },
  {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    appVersion: version,
    method: CALL_METHOD,
    referenceMethod: REFERENCE_METHOD,
  },
);

const summaries = new NotesTeller();

const keeper = new ConsultKeeper(journalDb, (failure) => session.keepingFailed(failure));
/** Nothing is heard before it is known whether a consult goes on. */
const restored = restore();

const engine = new FaceEngine({
  observed: (series, observation, face) => session.observed(series, observation, face),
  faces: (_, faces) => panels.tell({ kind: 'faces', faces }),
  cropPicture: (dataUrl) => panels.tell({ kind: 'crop', dataUrl }),
  failed: (failure) => session.failed(failure),
  restarted: () => {
    session.engineRestarted();
    current?.cut();
  },
});

const calls = new CallLinks({
  opened: (link) => {
    if (isWanted(link)) adopt(link);
  },
  received: (message, link) => {
    if (link === current) hear(message);
    else if (message.kind === 'tiles' && hasTiles(link) && isWanted(link)) adopt(link);
  },
  closed: (link) => {
    if (link !== current) return;
    current = null;
    session.callClosed();
    const other = watchedTab === null ? null : calls.ofTab(watchedTab);
    if (other) adopt(other);
  },
});

const panels = new PanelLinks({
  opened: (reply) =>
    void restored.then(() => {
      const { events, referenceEvents } = session.found;
      reply({ kind: 'state', state: session.state(), tabId: watchedTab });
      reply({ kind: 'events', events });
      reply({ kind: 'reference-events', events: referenceEvents });
    }),
  received: (message, reply) => void restored.then(() => obey(message, reply)),
  allClosed: () => {
    if (!session.consultRunning) attachTo(null);
    updates.check();
  },
});

/** A consult and an open panel or summary are not to be closed by an update. */
const updates = new UpdateGate(
  () => session.consultRunning || panels.open,
  () => void browser.runtime.sendMessage(UPDATE_MAY_START),
);
browser.runtime.onMessage.addListener((message: unknown) => {
  if (message !== UPDATE_ARRIVED) return;
  void restored.then(() => updates.arrived());
  return Promise.resolve(true);
});

navigator.serviceWorker.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (!isPortHandOver(event.data) || !port) return;
  // A port without an announced nonce comes from a page that embedded the bridge by itself.
  const link = calls.takeNonce(event.data.nonce);
  if (link && link === current) engine.attach(port);
  else port.close();
});
navigator.serviceWorker.startMessages();

void restored.then(() => {
  setInterval(() => panels.open && tellState(), STATE_EVERY_MS);
  setInterval(() => session.consultRunning && keep(), KEEP_EVERY_MS);
  setInterval(() => session.engineSilent && engine.restart(), LISTEN_EVERY_MS);
});

/** Frames over the runtime port, where a page blocks the direct one. */
function relay(packet: FramePacket): void {
  if (!detour) {
    if (current) calls.dropNonce(current);
    detour = relayToWorker((credit) => current?.tell({ kind: 'credit', credit }));
    engine.attach(detour.port);
  }
  if (!detour.deliver(packet)) session.failed(DETOUR_FAILED);
}

/** Whether to turn to this link: to another than the present one only while that has nobody to show. */
function isWanted(link: CallLink): boolean {
  return link.tabId === watchedTab && (current === null || !hasTiles(current));
}

function adopt(link: CallLink): void {
  const before = current;
  current = link;
  // Its way of frames is taken from it: it comes back with a new one, in case that it is wanted again.
  if (before !== link) before?.cut();
  callAwaited = false;
  detour?.close();
  detour = null;
  session.callOpened(link.service);
  if (link.shown) hear(link.shown);
}

function hear(message: FromCall): void {
  switch (message.kind) {
    case 'tiles':
      session.tilesChanged(message.tiles, message.known);
      break;
    case 'tapped':
      session.tapped(message.tile, message.series);
      break;
    case 'untapped':
      session.untapped(message.why);
      break;
    case 'stalled':
      session.stalled(message.stalled);
      break;
    case 'failed':
      session.failed(message.failure);
      break;
    case 'packet':
      relay(message.packet);
      break;
    case 'picture':
      panels.tell(message);
      break;
  }
}

function obey(message: FromPanel, reply: (message: ToPanel) => void): void {
  switch (message.kind) {
    case 'attach':
      attachTo(message.tabId);
      break;
    case 'tab-gone':
      if (callAwaited) session.breakOff();
      break;
    case 'choose':
      session.choose(message.tileId, message.same);
      break;
    case 'measure-face':
      session.measureFace(message.face);
      break;
    case 'pictures':
      current?.tell({ kind: 'pictures' });
      break;
    case 'check':
      session.checkAgain();
      break;
    case 'start':
      session.start();
      runningStrips = new EventStrips();
      keep();
      break;
    case 'pause':
      session.pause();
      keep();
      break;
    case 'resume':
      session.resume();
      keep();
      break;
    case 'start-tasks':
      session.startTasks(message.tasks);
      keep();
      break;
    case 'skip-task':
      session.skipTask();
      keep();
      break;
    case 'stop-task':
      session.stopTask();
      keep();
      break;
    case 'end':
      endConsult();
      break;
    case 'discard':
      discard();
      break;
    case 'discard-unreadable':
      void keeper.removeUnreadable();
      break;
    case 'platysma':
      session.platysmaSeen(message.seen);
      break;
    case 'notes':
      write(message.change);
      break;
    case 'new-notes':
      session.beginNotes();
      break;
    case 'get-timings':
      void engine.timings().then((timings) => reply({ kind: 'timings', timings }));
      break;
    case 'review':
      keepReview(message.id, message.review);
      break;
    case 'get-strip':
      reply({ kind: 'strip', strip: strips.get(message.id)?.at(message.peakS) ?? null });
      break;
    case 'hold':
      records.set(message.record.id, message.record);
      break;
    case 'get-record':
      reply({ kind: 'record', record: records.get(message.id) ?? null });
      break;
  }
}

/** Watches this tab from now on; null: none, and nothing is measured. A consult keeps its tab, whichever the panel shows, for as long as that holds the call. */
function attachTo(tabId: number | null): void {
  if (tabId === watchedTab || (session.consultRunning && (current || tabId === null))) return;
  watchedTab = tabId;
  current?.cut();
  if (!session.consultRunning) session.turned();
  if (tabId === null) {
    engine.stop();
    return;
  }
  const link = calls.ofTab(tabId);
  if (link) adopt(link);
}

function endConsult(): void {
  const record = session.end();
  if (!record) return;
  records.set(record.id, record);
  runningStrips.keepOnly(record);
  strips.set(record.id, runningStrips);
  runningStrips = new EventStrips();
  keep();
  tellState();
}

function keepReview(id: string, review: Review): void {
  const record = records.get(id);
  if (record) records.set(id, { ...record, review });
  session.review(id, review);
  if (session.record?.id === id) keep();
}

/** What the doctor writes goes into an ended consult's record too, and to its summary. */
function write(change: NotesChange): void {
  session.write(change);
  const { record } = session;
  if (record) {
    records.set(record.id, record);
    summaries.tell(record);
  }
  keep();
}

/** Once what comes after them has been seen, too. */
function takeStrips(events: readonly CallEvent[]): void {
  if (!session.consultRunning) return;
  const of = runningStrips;
  setTimeout(() => {
    for (const { peakS } of events) void takeStrip(of, peakS);
  }, STRIP_AFTER_MS);
}

async function takeStrip(of: EventStrips, peakS: number): Promise<void> {
  const wantedMs = of.wantedOf(peakS);
  if (wantedMs) of.add(peakS, wantedMs, await engine.strip(wantedMs));
}

function discard(): void {
  const id = session.discard();
  if (id) void keeper.remove(id);
}

/** Writes down what is new of the consult. */
function keep(): void {
  const journal = session.journal({ place: watchedTab, accompanied: engine.accompanied });
  if (journal) void keeper.keep(journal);
}

/** Takes up what the last page of this kind left behind. */
async function restore(): Promise<void> {
  const found = await keeper.find(Date.now());
  if (!found) return;
  const { journal, goesOn } = found;
  session.restore(journal, goesOn);
  engine.recall(journal.head.accompanied);
  callAwaited = session.consultRunning;
  if (goesOn) watchedTab = journal.head.place;
  const link = watchedTab === null ? null : calls.ofTab(watchedTab);
  if (link) adopt(link);
  const { record } = session;
  if (record) records.set(record.id, record);
}

function tellState(): void {
  panels.tell({ kind: 'state', state: session.state(), tabId: watchedTab });
}
