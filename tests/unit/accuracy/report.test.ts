import { describe, expect, it } from 'vitest';
import { CALL_METHOD } from '../../../scripts/accuracy/call-method';
import type { ClipSpec, Condition } from '../../../scripts/accuracy/clip-spec';
import { noCommands, spikedCommands, TASKS, type Task } from '../../../scripts/accuracy/commands';
import { CONDITIONS } from '../../../scripts/accuracy/conditions';
import { evaluate } from '../../../scripts/accuracy/evaluate';
import { falseEventsIn } from '../../../scripts/accuracy/false-events';
import type { FoundTwitch, MethodResult } from '../../../scripts/accuracy/method';
import { recallFigure } from '../../../scripts/accuracy/recall-figure';
import { reportOf } from '../../../scripts/accuracy/report';
import type { MeasuredClip } from '../../../scripts/accuracy/run-clips';
import { type SpikedTwitch, spikedTwitches } from '../../../scripts/accuracy/score-clip';
import { PATIENT_LOOK } from '../../patient/look';

const { good, small, slow } = CONDITIONS;
const CLIP_S = 40;

/** A clip of the drawn patient, all of it assessed, as a method says that finds some of its twitches. */
function clip(
  task: Task | null,
  condition: Condition,
  finds: (twitch: SpikedTwitch) => boolean,
  said: Partial<MethodResult>,
): MeasuredClip {
  const commands = task ? spikedCommands(3, CLIP_S, task) : noCommands(3);
  const truth = spikedTwitches(commands.program.movements);
  const spec: ClipSpec = {
    id: `${task?.name ?? 'healthy'} ${condition.name}`,
    face: { kind: 'drawn', look: PATIENT_LOOK, height: 720 },
    activity: 'rest',
    commands,
    durationS: CLIP_S,
    level: task?.level ?? 0,
    condition,
  };
  const result: MethodResult = {
    method: CALL_METHOD,
    twitches: truth.filter(finds),
    watchedS: CLIP_S,
    assessedS: { eye: CLIP_S, mouth: CLIP_S, platysma: 0 },
    blind: { eye: [], mouth: [], platysma: [] },
    smallest: { eye: 0.05, mouth: 0.02, platysma: null },
    level: spec.level,
    side: truth[0]?.side ?? null,
    remarks: [],
    ...said,
  };
  return {
    spec,
    run: {
      results: [result],
      sentFrames: 30 * CLIP_S,
      analysedFrames: 30 * CLIP_S,
      bitsPerS: 0,
      durationS: CLIP_S,
      eyeToEyePx: 150,
      frames: [],
    },
  };
}

const all = (): boolean => true;
const deep = ({ region, depth }: SpikedTwitch): boolean => depth > (region === 'eye' ? 0.06 : 0.03);
const INVENTED: FoundTwitch = { region: 'mouth', side: 'left', peakS: 7, depth: 0.04 };

function report(clips: MeasuredClip[]): string[] {
  return reportOf(clips, evaluate(clips))
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '));
}

/** The cells of the first line that tells this. */
function cellsOf(lines: readonly string[], what: string): string[] {
  const line = lines.find((each) => each.startsWith(`| ${what} |`)) ?? '';
  return line.split(' | ').slice(1);
}

describe('the goals', () => {
  const perfect = [
    clip(TASKS.rest, good, all, {}),
    clip(TASKS.limits, good, deep, {}),
    clip(TASKS.limits, small, all, {}),
    clip(null, good, all, {}),
    clip(TASKS.level2, slow, all, { level: null, remarks: ['frame-rate'] }),
  ];

  it('are met by a method that finds what is deep, and nothing else', () => {
    const lines = report(perfect);
    expect(cellsOf(lines, 'time assessed, face at rest, eye')).toEqual(['≥ 90 %', '100 %', 'met |']);
    expect(cellsOf(lines, 'level exact')[2]).toBe('met |');
    expect(cellsOf(lines, 'side right')[2]).toBe('met |');
    expect(cellsOf(lines, 'poor picture: not gradable, with the right reason')[1]).toBe('1 of 1 clips');
    expect(cellsOf(lines, 'lid depth found 95 % of the time, 360p30, 300 kbit/s, face at rest')[1]).toMatch(
      /^under \d/,
    );
    expect(lines.filter((line) => line.includes('missed'))).toEqual([]);
  });

  it('say with how few minutes a rate was met', () => {
    expect(cellsOf(report(perfect), 'false events on healthy faces, mouth')[2]).toBe(
      'met; too few minutes to be sure |',
    );
  });

  it('tell apart what was missed and what was said to be out of sight', () => {
    const seen = ({ peakS }: SpikedTwitch): boolean => peakS > 20;
    const blind = { eye: [[0, 20] as const], mouth: [], platysma: [] };
    const [, reached] = cellsOf(
      report([clip(TASKS.level1, good, seen, { blind })]),
      'found of lid twitches from 20 % on',
    );
    expect(reached).toMatch(/^\d\d % .*; where assessed 100 % /);
  });

  it('are missed by an invented event, a level, or a wrong reason', () => {
    const lines = report([
      clip(null, good, all, { twitches: [INVENTED], level: 2 }),
      clip(TASKS.level2, slow, all, { level: null, remarks: ['too short'] }),
    ]);
    expect(cellsOf(lines, 'false events on healthy faces, mouth')[2]).toBe('**missed** |');
    expect(cellsOf(lines, 'level 0 graded 2 or more')).toEqual(['never', '1 of 1 clips', '**missed** |']);
    expect(cellsOf(lines, '720p15, 1 Mbit/s')).toEqual(['frame-rate', 'not gradable: too short', '1', '**wrong** |']);
  });
});

describe('falseEventsIn', () => {
  it('says where to look', () => {
    expect(falseEventsIn([clip(null, good, all, { twitches: [INVENTED] })])).toEqual([
      { clip: 'healthy 720p30, 2 Mbit/s', condition: good.name, method: CALL_METHOD, ...INVENTED },
    ]);
  });
});

describe('recallFigure', () => {
  it('draws a curve a region, and nothing where nothing was commanded', () => {
    const figure = recallFigure(evaluate([clip(TASKS.limits, good, deep, {})])) ?? '';
    expect(figure.match(/class="curve ours" d="M[\d. L]+"/g)).toHaveLength(2);
    expect(figure).not.toMatch(/NaN|undefined|Infinity/);
    expect(recallFigure(evaluate([clip(null, good, all, {})]))).toBeNull();
  });
});
