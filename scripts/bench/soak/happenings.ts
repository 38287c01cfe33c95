import { setTimeout as sleep } from 'node:timers/promises';
import type { StandInCall } from '../../../tests/stand-ins/call';
import type { DrivenConsult } from '../../drive/consult';

/** What is done to the call, and undone. Each is a row of docs/calls.md. */
interface Happening {
  what: string;
  begin(call: StandInCall, consult: DrivenConsult): Promise<unknown>;
  end(call: StandInCall, consult: DrivenConsult): Promise<unknown>;
}

/** How long each lasts, the time between two, and when the first comes. Ours. Seconds. */
const LASTS_S = 10;
const EVERY_S = 300;
const FIRST_S = 90;

const cameraOn = (call: StandInCall) => call.commands.patient({ kind: 'camera', way: 'on' });

const HAPPENINGS: readonly Happening[] = [
  {
    what: 'the page is loaded again',
    begin: (_call, { callPage }) => callPage.reload({ waitUntil: 'domcontentloaded' }),
    end: async () => {},
  },
  {
    what: 'camera off: black frames',
    begin: (call) => call.commands.patient({ kind: 'camera', way: 'black' }),
    end: cameraOn,
  },
  {
    what: 'camera off: no frames',
    begin: (call) => call.commands.patient({ kind: 'camera', way: 'no-frames' }),
    end: cameraOn,
  },
  {
    what: 'camera off: the track leaves',
    begin: (call) => call.commands.patient({ kind: 'camera', way: 'inactive' }),
    end: cameraOn,
  },
  {
    what: 'camera off: the tile has no picture',
    begin: (call) => call.commands.page({ kind: 'camera', on: false }),
    end: (call) => call.commands.page({ kind: 'camera', on: true }),
  },
  {
    what: 'the patient leaves and joins again',
    begin: (call) => call.commands.page({ kind: 'leave' }),
    end: (call) => call.commands.page({ kind: 'rejoin' }),
  },
  {
    what: 'half the picture’s size',
    begin: (call) => call.commands.patient({ kind: 'size', divisor: 2 }),
    end: (call) => call.commands.patient({ kind: 'size', divisor: 1 }),
  },
];

/** Does one thing after the other to the call, until it is stopped. @param done hears of each, also of one that could not be done */
export async function letHappen(
  call: StandInCall,
  consult: DrivenConsult,
  stopped: AbortSignal,
  done: (what: string, fromMs: number, toMs: number) => void,
): Promise<void> {
  const wait = (seconds: number) => sleep(seconds * 1000, undefined, { signal: stopped }).catch(() => {});
  await wait(FIRST_S);
  for (let i = 0; !stopped.aborted; i++) {
    const happening = HAPPENINGS[i % HAPPENINGS.length] as Happening;
    const fromMs = Date.now();
    let { what } = happening;
    try {
      await happening.begin(call, consult);
      await wait(LASTS_S);
      await happening.end(call, consult);
    } catch (error) {
      what = `${what} (${String(error)})`;
    }
    done(what, fromMs, Date.now());
    await wait(EVERY_S - LASTS_S);
  }
}
