import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { limitWords, preCheckAdvice, preCheckTexts } from '../../../components/panel/precheck-words';
import type { PreCheckFinding, PreCheckReason } from '../../../lib/consult/precheck-findings';
import {
  GOOD_EYE_TO_EYE_PX,
  GOOD_FRAMES_PER_S,
  GOOD_LUMA,
  GOOD_PITCH_DEG,
  GOOD_YAW_DEG,
  MAX_PITCH_DEG,
  MAX_YAW_DEG,
  MIN_EYE_TO_EYE_PX,
  MIN_FACE_SHARE,
  MIN_FRAMES_PER_S,
  MIN_LUMA,
} from '../../../lib/measure/quality-limits';
import { HIDING_TURN } from '../../../lib/twitch/call/constants';

const PATH = new URL('../../../docs/calls.md', import.meta.url);
const english = preCheckTexts('en');
const PLACE = /(<!-- precheck -->\n)[\s\S]*(<!-- \/precheck -->)/;

type Item = PreCheckFinding['item'];

/** Item, good, gradable, and the reason whose words are shown. */
const ROWS: [Item, number | [number, number] | null, number | [number, number] | null, PreCheckReason][] = [
  ['face-lost', MIN_FACE_SHARE, MIN_FACE_SHARE, 'face-lost'],
  ['light', GOOD_LUMA, MIN_LUMA, 'light'],
  ['face-size', GOOD_EYE_TO_EYE_PX, MIN_EYE_TO_EYE_PX, 'face-size'],
  ['frame-rate', GOOD_FRAMES_PER_S, MIN_FRAMES_PER_S, 'frame-rate'],
  ['pose', [GOOD_YAW_DEG, GOOD_PITCH_DEG], [MAX_YAW_DEG, MAX_PITCH_DEG], 'pose'],
  ['steadiness', HIDING_TURN.mouth, HIDING_TURN.eye, 'head-moving'],
  ['mouth', null, null, 'mouth-moving'],
  ['eye', null, null, 'gaze'],
  ['platysma', null, null, 'outside'],
];

function table(): string {
  const words = (item: Item, limit: number | [number, number] | null): string => {
    if (limit === null) return 'as the grade needs';
    const each = Array.isArray(limit) ? limit : [limit];
    const said = each.map((one) =>
      limitWords({ item, value: null, limit: one, verdict: 'fair', reason: null }, english),
    );
    return said.join(' sideways, ') + (each.length > 1 ? ' up or down' : '');
  };
  const rows = ROWS.map(([item, good, gradable, reason]) => {
    const { say, do: own } = preCheckAdvice([{ item, value: null, limit: null, verdict: 'fair', reason }], english);
    return `| ${english.check.items[item]} | ${words(item, good)} | ${words(item, gradable)} | “${say}” ${own ?? ''} |`;
  });
  const head = '| what | good | gradable | to say, and to do |\n|---|---|---|---|\n';
  return (head + rows.join('\n')).replaceAll('\u00a0', ' ').replaceAll('  |', ' |');
}

test('the document’s table has the limits and words of the code (UPDATE_DOCS=1 writes it)', async () => {
  const text = await readFile(PATH, 'utf8');
  const made = text.replace(PLACE, (_all, before: string, after: string) => `${before}${table()}\n${after}`);
  if (process.env.UPDATE_DOCS) await writeFile(PATH, made);
  else expect(text).toBe(made);
});
