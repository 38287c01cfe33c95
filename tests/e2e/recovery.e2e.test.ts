import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { restProgram } from '../patient/programs';
import { Consultation } from './run-consult';

let consultation: Consultation;
afterEach(() => consultation.close());

const call = { service: 'meet', source: { kind: 'drawn', program: restProgram(1, 120) } } as const;
const watching = ({ tapKind }: { tapKind: string }) => tapKind === 'watching';

test('a pause stops the measurement and leaves a gap; then the consult goes on', async () => {
  consultation = await Consultation.open(call);
  await consultation.begin();
  const { consult } = consultation;
  await sleep(3000);
  await consult.press('pause-button');
  await consult.until('the pause', ({ tapKind }) => tapKind === 'paused');
  await sleep(3000);
  await consult.press('resume-button');
  await consult.until('that it watches again', watching);
  await sleep(2000);
  const { record } = await consultation.finish();
  const paused = record.gaps.filter(({ cause }) => cause === 'paused');
  expect(paused).toHaveLength(1);
  expect((paused[0]?.toS ?? 0) - (paused[0]?.fromS ?? 0)).toBeGreaterThan(2.5);
  expect(record.series.timeS.some((timeS) => timeS > (paused[0]?.toS ?? Infinity))).toBe(true);
});

test('a killed face worker is started again, and the record says so', async () => {
  consultation = await Consultation.open(call);
  await consultation.begin();
  await sleep(2000);
  const { browser } = consultation.doctor;
  const offscreen = await (await browser.waitForTarget((target) => target.url().endsWith('/offscreen.html'))).asPage();
  const [worker] = offscreen.workers();
  await worker?.close();
  await consultation.consult.until('that frames are missing', ({ tapKind }) => tapKind !== 'watching', 40_000);
  await consultation.consult.until('that it watches again', watching, 40_000);
  await sleep(2000);
  const { record } = await consultation.finish();
  expect(record.gaps.map(({ cause }) => cause)).toContain('engine-restart');
});

test('where the page removes the bridge, frames go the other way', async () => {
  consultation = await Consultation.open(call, {
    // Whatever is put beside head and body, as the bridge's host is, goes at once.
    pageScript: () => {
      const count = { removed: 0 };
      Object.assign(globalThis, { count });
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(node instanceof HTMLDivElement) || node.parentNode !== document.documentElement) continue;
          node.remove();
          count.removed++;
        }
      }).observe(document, { childList: true, subtree: true });
    },
  });
  await consultation.begin();
  await sleep(5000);
  const removed = await consultation.consult.callPage.evaluate(
    () => (globalThis as unknown as { count: { removed: number } }).count.removed,
  );
  expect(removed).toBeGreaterThan(0);
  const { record } = await consultation.finish();
  expect(record.quality.framesPerS).toBeGreaterThan(15);
});

test('a script that the browser runs twice in the page is one still, and is woken as one', async () => {
  consultation = await Consultation.open(call);
  await consultation.begin();
  const { consult } = consultation;
  await consult.panel.evaluate(runCallScriptAgain, consult.callPage.url());
  await consult.until('that the first is gone', ({ tapKind }) => !watching({ tapKind }));
  await consult.until('that it watches again', watching);
  // As it opens, the panel wakes whoever listens in the page.
  await consult.panel.reload();
  await consult.until('that it watches on', watching);
  expect(await consult.panel.evaluate(linksAfterWake, consult.callPage.url())).toBe(0);
  const { record } = await consultation.finish();
  expect(record.gaps.filter(({ fromS, toS }) => toS - fromS > 1).map(({ cause }) => cause)).toEqual(['call-gone']);
  expect(record.durationS - (record.series.timeS.at(-1) ?? 0)).toBeLessThan(1);
});

test('a carer who joins changes nothing; the doctor may look at them, and no numbers mix', async () => {
  consultation = await Consultation.open(call);
  await consultation.begin();
  const { consult } = consultation;
  await sleep(3000);
  await consult.callPage.evaluate(carerJoins);
  await consult.panel.waitForSelector('details [data-testid="tile-choice"]');
  expect((await consult.shown()).name).toBe('Maria Lindqvist');

  const choose = (name: string) =>
    consult.panel.$$eval(
      '[data-testid="tile-choice"]',
      (choices, wanted) =>
        choices.find((choice) => choice.textContent?.includes(wanted))?.dispatchEvent(new MouseEvent('click')),
      name,
    );
  await choose('Carer');
  await consult.until('the carer', ({ name }) => name === 'Carer');
  await sleep(2000);
  await choose('Maria Lindqvist');
  await consult.until('the patient again', ({ name, tapKind }) => name === 'Maria Lindqvist' && tapKind === 'watching');
  await sleep(2000);

  const { record } = await consultation.finish();
  const away = record.gaps.find(({ cause }) => cause === 'other-person');
  expect((away?.toS ?? 0) - (away?.fromS ?? 0)).toBeGreaterThan(2);
  expect(record.series.timeS.every((timeS) => timeS <= (away?.fromS ?? 0) || timeS >= (away?.toS ?? 0))).toBe(true);
});

/** In the panel: as where a page loads while the extension is being installed. */
async function runCallScriptAgain(callUrl: string): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find(({ url }) => url === callUrl)?.id ?? 0;
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/call.js'] });
}

/** In the panel: how many links come from the page when whoever listens there is woken once more. */
async function linksAfterWake(callUrl: string): Promise<number> {
  let links = 0;
  chrome.runtime.onConnect.addListener(() => {
    links++;
  });
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find(({ url }) => url === callUrl)?.id ?? 0;
  await chrome.tabs.sendMessage(tabId, { kind: 'hemiscope-wake' }).catch(() => undefined);
  // A script that is woken reads its tiles at once and links itself then.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return links;
}

/** In the call page: a second remote participant, whose picture comes over a peer connection as well. */
async function carerJoins(): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 360;
  const context = canvas.getContext('2d');
  setInterval(() => context?.fillRect(Math.random() * 600, 0, 20, 360), 50);
  const [sender, receiver] = [new RTCPeerConnection(), new RTCPeerConnection()];
  sender.onicecandidate = ({ candidate }) => void receiver.addIceCandidate(candidate ?? undefined);
  receiver.onicecandidate = ({ candidate }) => void sender.addIceCandidate(candidate ?? undefined);
  receiver.ontrack = ({ streams }) => {
    const tile = document.createElement('div');
    tile.setAttribute('data-participant-id', 'spaces/x/devices/carer');
    const name = document.createElement('span');
    name.className = 'notranslate';
    name.textContent = 'Carer';
    const video = document.createElement('video');
    video.muted = true;
    video.autoplay = true;
    video.srcObject = streams[0] ?? null;
    tile.append(video, name);
    document.body.append(tile);
  };
  const stream = canvas.captureStream(20);
  for (const track of stream.getTracks()) sender.addTrack(track, stream);
  await sender.setLocalDescription();
  await receiver.setRemoteDescription(sender.localDescription as RTCSessionDescription);
  await receiver.setLocalDescription();
  await sender.setRemoteDescription(receiver.localDescription as RTCSessionDescription);
}
