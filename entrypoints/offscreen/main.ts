import browser from 'webextension-polyfill';
import type { FramePacket } from '../../lib/capture/packet';
import { type RuntimeRelay, relayToWorker } from '../../lib/capture/runtime-relay';
import { Session } from '../../lib/consult/session';
import type { Failure } from '../../lib/failure';
import { journalDb } from '../../lib/keep/journal-db';
import type { FromCall } from '../../lib/messages/call-port';
import { isPortHandOver } from '../../lib/messages/hand-over';
import type { FromPanel, ToPanel } from '../../lib/messages/panel-port';
import { UPDATE_ARRIVED, UPDATE_MAY_START } from '../../lib/messages/update';
import { CALL_METHOD } from '../../lib/twitch/call/call-method';
import { REFERENCE_METHOD } from '../../lib/twitch/reference-method';
import { version } from '../../package.json';
import { keptProfile } from '../shared/kept-profile';
import { type CallLink, CallLinks, hasTiles } from './call-links';
import { ConsultDesk } from './consult-desk';
import { ConsultKeeper } from './consult-keeper';
import { FaceEngine } from './face-engine';
import { PanelLinks } from './panel-links';
import { StripKeeper } from './strip-keeper';
import { UpdateGate } from './update-gate';

/** How often the panel hears of what changes slowly. Milliseconds. */
const STATE_EVERY_MS = 250;

/** How often what is new of a consult is kept. A twitch is kept at once. Milliseconds. */
const KEEP_EVERY_MS = 1000;

/** How often it is looked whether the engine has fallen silent. Milliseconds. */
const LISTEN_EVERY_MS = 2000;

/** The browser tab that the panel watches, and the link that holds its call. */
let watchedTab: number | null = null;
let current: CallLink | null = null;
/** The call is, or was last, in a window of which the browser keeps nothing. */
let isPrivate = false;
/** The consult was taken up from the journal, and its call has not been heard yet. */
let callAwaited = false;
let detour: RuntimeRelay | null = null;

const DETOUR_FAILED: Failure = {
  code: 'bridge-blocked',
  message: 'The direct port is blocked, and the runtime port carries no ArrayBuffers.',
};

const session = new Session(
  {
    watch: (tileId, memory) => current?.tell({ kind: 'watch', tileId, memory }),
    unite: (tileId, as) => current?.tell({ kind: 'same', tileId, as }),
    measureFace: (face, sameAs) => engine.measureFace(face, sameAs),
    stopTap: () => current?.tell({ kind: 'stop' }),
    changed: () => tellState(),
    measured: (sample, signals) => {
      strips.sampled(sample.timeS, sample.capturedAtMs);
      panels.tell({ kind: 'sample', consultTimeS: sample.timeS, sample, signals });
    },
    twitched: (events) => {
      panels.tell({ kind: 'events', events });
      desk.twitched(events);
    },
    referenceTwitched: (events) => panels.tell({ kind: 'reference-events', events }),
  },
  {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    appVersion: version,
    method: CALL_METHOD,
    referenceMethod: REFERENCE_METHOD,
    profile: keptProfile,
  },
);

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

const strips = new StripKeeper(engine);

const desk = new ConsultDesk(
  session,
  new ConsultKeeper(journalDb, (failure) => session.keepingFailed(failure)),
  strips,
  () => ({ place: watchedTab, accompanied: engine.accompanied, isPrivate }),
);
/** Nothing is heard before it is known whether a consult goes on. */
const restored = restore();

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
  setInterval(() => session.consultRunning && desk.keep(), KEEP_EVERY_MS);
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
  isPrivate = link.isPrivate;
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
      desk.start();
      break;
    case 'pause':
      session.pause();
      desk.keep();
      break;
    case 'resume':
      session.resume();
      desk.keep();
      break;
    case 'start-tasks':
      session.startTasks(message.tasks);
      desk.keep();
      break;
    case 'skip-task':
      session.skipTask();
      desk.keep();
      break;
    case 'stop-task':
      session.stopTask();
      desk.keep();
      break;
    case 'end':
      desk.end();
      tellState();
      break;
    case 'discard':
      desk.discard();
      break;
    case 'discard-unreadable':
      desk.discardUnreadable();
      break;
    case 'platysma':
      session.platysmaSeen(message.seen);
      break;
    case 'notes':
      desk.write(message.change);
      break;
    case 'new-notes':
      session.beginNotes();
      break;
    case 'get-timings':
      void engine.timings().then((timings) => reply({ kind: 'timings', timings }));
      break;
    case 'review':
      desk.review(message.id, message.review);
      break;
    case 'get-strip':
      reply({ kind: 'strip', strip: strips.at(message.id, message.peakS) });
      break;
    case 'hold':
      desk.hold(message.record, message.strips);
      break;
    case 'get-record':
      reply({ kind: 'record', record: desk.record(message.id) });
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

/** Goes on with what the last page of this kind left behind. */
async function restore(): Promise<void> {
  const found = await desk.restore();
  if (!found) return;
  const { head, goesOn } = found;
  engine.recall(head.accompanied);
  callAwaited = session.consultRunning;
  if (goesOn) watchedTab = head.place;
  const link = watchedTab === null ? null : calls.ofTab(watchedTab);
  if (link) adopt(link);
}

function tellState(): void {
  panels.tell({ kind: 'state', state: session.state(), tabId: watchedTab });
}
