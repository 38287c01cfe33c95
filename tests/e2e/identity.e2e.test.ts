import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { PATIENT, ProbedCalls } from './probed-calls';
import { type ProbedCall, until } from './tap-probe';

/** Always the right person: what the page's part of the production build says and sends when tiles change hands. */

const OTHER = 'Noor Haddad';
/** Frames next to a change are dropped for a second; what comes wrong after that would come within this. Milliseconds. */
const AFTERWARDS_MS = 2500;

const calls = new ProbedCalls();

/** No series but the patient's own has shown the patient, and theirs nobody else. */
async function expectNobodyMixed(call: ProbedCall, patientId: string): Promise<void> {
  for (const { tileId, seen } of await call.series()) {
    if (tileId === patientId) expect([...seen].filter((who) => who !== 'patient')).toEqual([]);
    else expect(seen).not.toContain('patient');
  }
}

describe('a tile that becomes somebody else ends the series at once', () => {
  test('same element, same track, new id and name, without any media event', async () => {
    const { stand, call } = await calls.tapped({ service: 'meet' });
    const { tileId } = await call.running();
    await stand.commands.page({ kind: 'recycle', id: 'new', name: OTHER });
    await stand.commands.patient({ kind: 'picture', of: 'stranger' });
    await call.until('untapped ambiguous');
    // The doctor looks at who it is.
    await call.order(await call.tileId(OTHER));
    await call.until(`tapped ${OTHER}`);
    expect((await call.running()).seen).toEqual(new Set(['plain-0']));
    await expectNobodyMixed(call, tileId);
  });

  test.each(['meet', 'zoom', 'jitsi'] as const)('%s: the name alone changes', async (service) => {
    const { stand, call } = await calls.tapped({ service });
    const { tileId } = await call.running();
    await stand.commands.page({ kind: 'recycle', name: OTHER });
    await stand.commands.patient({ kind: 'picture', of: 'stranger' });
    await call.until('untapped ambiguous');
    expect(await call.tileId(OTHER)).not.toBe(tileId);
    // The page's words are first, the picture follows: meanwhile it shows the stranger under the patient's name.
    await stand.commands.page({ kind: 'recycle', name: PATIENT });
    await sleep(300);
    await stand.commands.patient({ kind: 'picture', of: 'patient' });
    await call.until(`tapped ${PATIENT}`);
    expect((await call.running()).tileId).toBe(tileId);
    await expectNobodyMixed(call, tileId);
  });

  test.each(['meet', 'zoom', 'jitsi'] as const)(
    '%s: same element, another stream under another id',
    async (service) => {
      const { stand, call } = await calls.tapped({ service });
      const { tileId } = await call.running();
      await stand.commands.page({ kind: 'recycle', id: 'new', name: OTHER, stream: 'new' });
      await call.until('untapped ambiguous');
      await sleep(AFTERWARDS_MS);
      expect(await call.tap()).toBe('untapped ambiguous');
      await expectNobodyMixed(call, tileId);
    },
  );

  test('another stream under the same id and name is a new series of the same person', async () => {
    const { stand, call } = await calls.tapped({ service: 'meet' });
    const before = await call.series();
    await stand.commands.page({ kind: 'recycle', stream: 'new' });
    await sleep(AFTERWARDS_MS);
    const after = await call.series();
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.at(-1)?.tileId).toBe(before.at(-1)?.tileId);
    expect(after[before.length - 1]?.seen).toEqual(new Set(['patient']));
    expect((await call.running()).seen).toEqual(new Set(['plain-0']));
  });

  test('Zoom’s shared canvas: a region is another person’s', async () => {
    const { stand, call } = await calls.tapped({ service: 'zoom', zoomRenderer: 'canvas' });
    const { tileId } = await call.running();
    await stand.commands.page({ kind: 'recycle', id: 'new', name: OTHER, stream: 'new' });
    await call.until('untapped ambiguous');
    await call.order(await call.tileId(OTHER));
    await call.until(`tapped ${OTHER}`);
    expect((await call.running()).seen.size).toBe(1);
    await expectNobodyMixed(call, tileId);
  });
});

describe('who is the patient', () => {
  test.each(['meet', 'zoom', 'jitsi'] as const)('%s: in a gallery of nine the series goes on', async (service) => {
    const { stand, call } = await calls.tapped({ service });
    const { tileId } = await call.running();
    await stand.commands.page({ kind: 'people', count: 8 });
    await call.untilTiles('remote', 9);
    expect(await call.tap()).toBe(`tapped ${PATIENT}`);
    await expectNobodyMixed(call, tileId);
  });

  test('among several the doctor is asked, with a picture of each', async () => {
    const { stand, call } = await calls.open({ service: 'meet' }, { unasked: false });
    await stand.commands.page({ kind: 'people', count: 2 });
    await stand.reached('playing');
    await call.untilTiles('remote', 3);
    await call.order(null);
    await call.until('untapped ambiguous');
    await call.tell({ kind: 'pictures' });
    await call.order(await call.tileId('Ben Okafor'));
    await call.until('tapped Ben Okafor');
    expect((await call.running()).seen).toEqual(new Set(['plain-2']));
    const pictures = (await call.told()).filter(({ kind }) => kind === 'picture');
    expect(pictures.length).toBeGreaterThanOrEqual(3);
  });

  test('Zoom’s shared canvas: in a gallery that marks nobody as oneself, nobody is tapped unasked', async () => {
    const { stand, call } = await calls.tapped({ service: 'zoom', zoomRenderer: 'canvas' });
    const { tileId } = await call.running();
    await stand.commands.page({ kind: 'people', count: 2 });
    await sleep(AFTERWARDS_MS);
    expect(await call.tap()).toBe(`tapped ${PATIENT}`);
    await expectNobodyMixed(call, tileId);
    // It would not be certain who of the other three is oneself.
    await stand.commands.page({ kind: 'leave' });
    await call.until('untapped ambiguous');
  });

  test.each(['meet', 'zoom', 'jitsi'] as const)('%s: a shared screen is not', async (service) => {
    const { stand, call } = await calls.tapped({ service });
    await stand.commands.page({ kind: 'screen', on: true });
    await call.untilTiles('screen', 1);
    expect(await call.tap()).toBe(`tapped ${PATIENT}`);
    await stand.commands.page({ kind: 'leave' });
    await call.until('untapped no-remote');
  });

  test('Meet: the lobby’s preview is not', async () => {
    const { call } = await calls.open({ service: 'meet', lobby: true });
    await call.until('untapped no-remote');
    expect(await call.tiles()).toEqual(['self Dr. Amara Osei']);
    await call.page.click('#join');
    await call.until(`tapped ${PATIENT}`);
    expect((await call.running()).seen).toEqual(new Set(['patient']));
  });

  test('Zoom: the preview of oneself is not', async () => {
    const { call } = await calls.open({ service: 'zoom', lobby: true });
    await call.until('untapped no-remote');
    expect(await call.tiles()).toEqual(['self null']);
    const meeting = call.page.frames().find((frame) => frame.url().includes('/wc/client'));
    await meeting?.click('#join');
    await call.until(`tapped ${PATIENT}`);
    expect((await call.running()).seen).toEqual(new Set(['patient']));
  });

  test.each(['meet', 'zoom', 'jitsi'] as const)('%s: a second device of the same name is not', async (service) => {
    const { stand, call } = await calls.tapped({ service });
    const { tileId } = await call.running();
    await stand.commands.page({ kind: 'people', count: 1, name: PATIENT });
    await call.untilTiles('remote', 2);
    expect(await call.tap()).toBe(`tapped ${PATIENT}`);
    await stand.commands.page({ kind: 'leave' });
    await call.until('untapped ambiguous');
    await expectNobodyMixed(call, tileId);
  });

  test('Meet: a tile that is pinned and moves on the page stays the patient’s', async () => {
    const { stand, call } = await calls.tapped({ service: 'meet' });
    await stand.commands.page({ kind: 'people', count: 2 });
    await call.untilTiles('remote', 3);
    const before = await call.series();
    await call.page.evaluate(() => {
      const tile = document.querySelector('.tile.main');
      const spotlight = document.createElement('section');
      document.body.prepend(spotlight);
      if (tile) spotlight.append(tile);
    });
    await call.more();
    expect(await call.series()).toHaveLength(before.length);
    expect((await call.running()).seen).toEqual(new Set(['patient']));
  });

  test('Zoom: whoever speaks is known by name where the page gives no id', async () => {
    const { stand, call } = await calls.tapped({ service: 'zoom' });
    const { tileId } = await call.running();
    await stand.commands.page({ kind: 'people', count: 1 });
    await stand.commands.page({ kind: 'stage', person: 1 });
    await sleep(AFTERWARDS_MS);
    await stand.commands.page({ kind: 'stage', person: 0 });
    await sleep(AFTERWARDS_MS);
    expect(await call.tap()).toBe(`tapped ${PATIENT}`);
    expect((await call.running()).tileId).toBe(tileId);
    await expectNobodyMixed(call, tileId);
  });

  test('Jitsi: the stage shows somebody else, the patient is read from the thumbnail', async () => {
    const { stand, call } = await calls.tapped({ service: 'jitsi' });
    const { tileId } = await call.running();
    await stand.commands.page({ kind: 'people', count: 1 });
    await stand.commands.page({ kind: 'stage', person: 1 });
    await sleep(AFTERWARDS_MS);
    expect(await call.tap()).toBe(`tapped ${PATIENT}`);
    expect((await call.running()).tileId).toBe(tileId);
    await expectNobodyMixed(call, tileId);
  });

  test('Jitsi in a clinic’s page: read in its frame of another origin', async () => {
    await calls.tapped({ service: 'jitsi' }, { address: 'clinicUrl' });
  });
});

describe('coming back without the doctor’s hand', () => {
  test.each(['meet', 'zoom', 'jitsi'] as const)(
    '%s: the patient leaves and joins again under a new id',
    async (service) => {
      const { stand, call } = await calls.tapped({ service });
      const { tileId } = await call.running();
      await stand.commands.page({ kind: 'leave' });
      await call.until('untapped no-remote');
      // Joining again takes longer than a page takes to relabel a tile.
      await sleep(3000);
      await stand.commands.page({ kind: 'rejoin' });
      await call.until(`tapped ${PATIENT}`);
      expect((await call.running()).tileId).toBe(tileId);
    },
  );

  test('somebody else who joins in the patient’s place is asked about', async () => {
    const { stand, call } = await calls.tapped({ service: 'meet' });
    await stand.commands.page({ kind: 'leave' });
    await call.until('untapped no-remote');
    await sleep(3000);
    await stand.commands.page({ kind: 'rejoin', name: OTHER });
    await call.until('untapped ambiguous');
  });

  test.each(['meet', 'zoom', 'jitsi'] as const)('%s: the call page is loaded again', async (service) => {
    const { stand, call } = await calls.tapped({ service });
    const { tileId } = await call.running();
    // Under an id that is not the first.
    await stand.commands.page({ kind: 'leave' });
    await call.until('untapped no-remote');
    await sleep(3000);
    await stand.commands.page({ kind: 'rejoin' });
    await call.until(`tapped ${PATIENT}`);
    const before = (await call.series()).length;
    await call.reload(await call.memory());
    await until('another series', async () => (await call.series()).length > before);
    expect(await call.running()).toMatchObject({ tileId, name: PATIENT, seen: new Set(['patient']) });
  });

  test.each([
    ['another name', { name: OTHER, sameId: false }],
    ['another name under the same id', { name: OTHER, sameId: true }],
  ])('after the page was loaded again somebody with %s is asked about', async (_who, { name, sameId }) => {
    const { call } = await calls.tapped({ service: 'meet' });
    const { tileId } = await call.running();
    // What the page before would have told of somebody else.
    await call.reload({ known: [{ id: 'x', name, pageIds: sameId ? [tileId] : ['x'] }], awaited: 'x' });
    await call.until('untapped ambiguous');
    expect(await call.tileId(PATIENT)).not.toBe('x');
    // The doctor knows better.
    await call.tell({ kind: 'same', tileId: await call.tileId(PATIENT), as: 'x' });
    await call.until(`tapped ${PATIENT}`);
    expect((await call.running()).tileId).toBe('x');
  });
});
