import { effect } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { PanelActions } from '../../components/panel/Panel';
import type { LiveState } from '../../lib/consult/live-state';
import type { ToPanel } from '../../lib/messages/panel-port';
import { chooseLanguage, Localised } from '../shared/language';
import { App } from './App';
import { TabFollower } from './follow-tab';
import { Link } from './link';
import { lookAtSite } from './look-at-site';
import { keepReferenceShown } from './reference-choice';
import * as store from './store';

/** A page's frames come and go without a word to the panel, and so do looks. Milliseconds. */
const LOOK_EVERY_MS = 1000;

const line = new Link({ opened, lost, told });
const tabs = new TabFollower({
  mayMove: () => !store.isUnderWay(store.live.value),
  heldGone: () => line.send({ kind: 'tab-gone' }),
  callGone: () => store.live.value?.tap.kind === 'call-gone',
  attach(tabId) {
    if (!store.isUnderWay(store.live.value)) store.forget();
    line.send({ kind: 'attach', tabId });
  },
});

const actions: PanelActions = {
  onCheckAgain: () => line.send({ kind: 'check' }),
  onStart: () => line.send({ kind: 'start' }),
  onPause: () => line.send({ kind: 'pause' }),
  onResume: () => line.send({ kind: 'resume' }),
  onStartTasks: (tasks) => line.send({ kind: 'start-tasks', tasks }),
  onSkipTask: () => line.send({ kind: 'skip-task' }),
  onStopTask: () => line.send({ kind: 'stop-task' }),
  onEnd: () => line.send({ kind: 'end' }),
  onOpenSummary: () => openSummary(store.live.value?.recordId ?? null),
  onDiscard: () => line.send({ kind: 'discard' }),
  onDiscardUnreadable: () => line.send({ kind: 'discard-unreadable' }),
  onChoose: (tileId, same) => line.send({ kind: 'choose', tileId, same }),
  onMeasureFace: (face) => line.send({ kind: 'measure-face', face }),
  onPictures: () => line.send({ kind: 'pictures' }),
  onPlatysma: (seen) => line.send({ kind: 'platysma', seen }),
  onNotes: (change) => line.send({ kind: 'notes', change }),
  onNewNotes: () => line.send({ kind: 'new-notes' }),
  onShowReference: (shown) => {
    store.referenceShown.value = shown;
    keepReferenceShown(shown);
  },
  onLanguage: chooseLanguage,
  onOpenHistory: () => void tabs.openOwn(browser.runtime.getURL('/history.html')),
  onOpenWelcome: () => void tabs.openOwn(browser.runtime.getURL('/welcome.html')),
};

/** The offscreen page has not said yet what it holds. */
let fresh = true;

function opened(): void {
  fresh = true;
}

function lost(): void {
  store.link.value = 'lost';
}

function told(message: ToPanel): void {
  switch (message.kind) {
    case 'state':
      changed(store.live.value, message.state);
      if (fresh) void tabs.attach(store.isUnderWay(message.state) ? message.tabId : null);
      fresh = false;
      store.link.value = 'open';
      break;
    case 'sample':
      store.addSample(message.consultTimeS, message.signals);
      break;
    case 'events':
      store.addEvents(message.events);
      break;
    case 'reference-events':
      store.addReferenceEvents(message.events);
      break;
    case 'crop':
      store.crop.value = message.dataUrl;
      break;
    case 'faces':
      store.faces.value = message.faces;
      break;
    case 'picture':
      store.pictures.value = { ...store.pictures.value, [message.tileId]: message.dataUrl };
      break;
  }
}

function changed(before: LiveState | null, now: LiveState): void {
  store.live.value = now;
  const began = now.phase === 'running' && before?.phase !== 'running' && before?.phase !== 'paused';
  if (began || before?.watchedTileId !== now.watchedTileId) store.forget();
  if (before?.watchedTileId !== now.watchedTileId) {
    store.crop.value = null;
    store.faces.value = [];
  }
  const wasOpen = store.isUnderWay(before) || before?.phase === 'unfinished';
  if (wasOpen && now.phase === 'ended') openSummary(now.recordId);
}

function openSummary(recordId: string | null): void {
  if (recordId === null) return;
  void tabs.openOwn(browser.runtime.getURL(`/summary.html?consult=${encodeURIComponent(recordId)}`));
}

// The doctor chooses by face: ask for pictures at once whenever there is somebody else to choose among.
let askedFor = '';
effect(() => {
  const state = store.live.value;
  const wanted = state?.tap.kind === 'choose' ? state.tiles.map((tile) => tile.id).join() : '';
  if (wanted !== '' && wanted !== askedFor) line.send({ kind: 'pictures' });
  askedFor = wanted;
});

setInterval(() => {
  // The first picture may have come before the face.
  if (store.live.value?.tap.kind === 'choose') line.send({ kind: 'pictures' });
  void lookAtSite(tabs.attached);
}, LOOK_EVERY_MS);

const root = document.getElementById('root');
if (root)
  render(
    <Localised>
      <App actions={actions} />
    </Localised>,
    root,
  );
void line.open();
