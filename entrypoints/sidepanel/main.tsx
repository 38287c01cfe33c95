import { effect } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { EnableSite } from '../../components/EnableSite';
import { Panel, type PanelActions } from '../../components/Panel';
import type { LiveState } from '../../lib/consult/live-state';
import type { ToPanel } from '../../lib/messages/panel-port';
import { TabFollower } from './follow-tab';
import { Link } from './link';
import { keepReferenceShown } from './reference-choice';
import { enableSite, siteOfferFor } from './site-offer';
import * as store from './store';

/** A page's frames come and go without a word to the panel. Milliseconds. */
const OFFER_EVERY_MS = 1000;

const line = new Link({ opened, lost, told });
const tabs = new TabFollower({
  mayMove: () => !isUnderWay(store.live.value),
  attach(tabId) {
    if (!isUnderWay(store.live.value)) store.forget();
    line.send({ kind: 'attach', tabId });
  },
});

const actions: PanelActions = {
  onCheckAgain: () => line.send({ kind: 'check' }),
  onStart: () => line.send({ kind: 'start' }),
  onPause: () => line.send({ kind: 'pause' }),
  onResume: () => line.send({ kind: 'resume' }),
  onEnd: () => line.send({ kind: 'end' }),
  onOpenSummary: () => openSummary(store.live.value?.recordId ?? null),
  onDiscard: () => line.send({ kind: 'discard' }),
  onDiscardUnreadable: () => line.send({ kind: 'discard-unreadable' }),
  onChoose: (tileId, same) => line.send({ kind: 'choose', tileId, same }),
  onMeasureFace: (face) => line.send({ kind: 'measure-face', face }),
  onPictures: () => line.send({ kind: 'pictures' }),
  onPlatysma: (seen) => line.send({ kind: 'platysma', seen }),
  onShowReference: (shown) => {
    store.referenceShown.value = shown;
    keepReferenceShown(shown);
  },
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
      if (fresh) void tabs.attach(isUnderWay(message.state) ? message.tabId : null);
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
  const wasOpen = isUnderWay(before) || before?.phase === 'unfinished';
  if (wasOpen && now.phase === 'ended') openSummary(now.recordId);
}

function isUnderWay(state: LiveState | null): boolean {
  return state?.phase === 'running' || state?.phase === 'paused';
}

function openSummary(recordId: string | null): void {
  if (recordId === null) return;
  void tabs.openOwn(browser.runtime.getURL(`/summary.html?consult=${encodeURIComponent(recordId)}`));
}

// The doctor chooses by face: ask for pictures whenever there is somebody to choose among.
let askedFor = '';
effect(() => {
  const state = store.live.value;
  const wanted = state?.tap.kind === 'choose' ? state.tiles.map((tile) => tile.id).join() : '';
  if (wanted !== '' && wanted !== askedFor) line.send({ kind: 'pictures' });
  askedFor = wanted;
});

// Only while there is no call: on a site that is allowed already there is nothing to ask.
setInterval(async () => {
  const noCall = store.live.value?.tap.kind === 'no-call';
  const tabId = noCall ? tabs.attached : null;
  store.siteOffer.value = tabId === null ? null : await siteOfferFor(tabId).catch(() => null);
}, OFFER_EVERY_MS);

function App() {
  const offer = store.siteOffer.value;
  return (
    <Panel
      link={store.link.value}
      live={store.live.value}
      columns={store.columns.value}
      events={store.events.value}
      referenceEvents={store.referenceEvents.value}
      referenceShown={store.referenceShown.value}
      crop={store.crop.value}
      pictures={store.pictures.value}
      faces={store.faces.value}
      actions={actions}
    >
      {offer && <EnableSite host={offer.host} onEnable={() => void enableSite(offer)} />}
    </Panel>
  );
}

const root = document.getElementById('root');
if (root) render(<App />, root);
void line.open();
