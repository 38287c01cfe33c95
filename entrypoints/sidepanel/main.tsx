import { effect } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel, type PanelActions } from '../../components/Panel';
import { DisableSite, EnableSite } from '../../components/SiteAccess';
import type { LiveState } from '../../lib/consult/live-state';
import type { ToPanel } from '../../lib/messages/panel-port';
import { chooseLanguage, Localised } from '../shared/language';
import { TabFollower } from './follow-tab';
import { Link } from './link';
import { keepReferenceShown } from './reference-choice';
import { disableSite, enableSite, type SiteAccess, siteAccessOf } from './site-access';
import * as store from './store';

/** A page's frames come and go without a word to the panel, and so do looks. Milliseconds. */
const LOOK_EVERY_MS = 1000;

const line = new Link({ opened, lost, told });
const tabs = new TabFollower({
  mayMove: () => !isUnderWay(store.live.value),
  heldGone: () => line.send({ kind: 'tab-gone' }),
  callGone: () => store.live.value?.tap.kind === 'call-gone',
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
  void lookAtSite();
}, LOOK_EVERY_MS);

/** Looked at again and again while there is no call, once for a call on a site that the doctor enabled, else never. */
async function lookAtSite(): Promise<void> {
  const { service, tap } = store.live.value ?? {};
  const tabId = tap?.kind === 'no-call' || service === 'other' ? tabs.attached : null;
  if (tap?.kind !== 'no-call' && tabId !== null && store.siteAccess.value?.tabId === tabId) return;
  store.siteAccess.value = tabId === null ? null : await siteAccessOf(tabId).catch(() => null);
}

/** What was seen before the doctor's yes is true no more. */
async function enable(access: SiteAccess): Promise<void> {
  const answer = await enableSite(access);
  store.siteAccess.value = null;
  store.refusal.value = answer === 'yes' || access.host === null ? null : { host: access.host, answer };
}

function App() {
  const access = store.siteAccess.value;
  const underWay = store.live.value?.phase === 'running' || store.live.value?.phase === 'paused';
  const mayEnable = access && (access.host === null || access.missing.length > 0);
  const enabledHost = access && access.enabled.length > 0 ? access.host : null;
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
      enabledHost={enabledHost}
      footer={
        access &&
        enabledHost &&
        !underWay && <DisableSite host={enabledHost} onDisable={() => void disableSite(access)} />
      }
    >
      {mayEnable && store.live.value?.tap.kind === 'no-call' && (
        <EnableSite
          host={access.host}
          known={access.known}
          refusal={store.refusal.value}
          onEnable={() => void enable(access)}
        />
      )}
    </Panel>
  );
}

const root = document.getElementById('root');
if (root)
  render(
    <Localised>
      <App />
    </Localised>,
    root,
  );
void line.open();
