import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Movement, PatientProgram } from '../../patient/program';
import { demoProgram, eyeMouthProgram, eyeProgram, restProgram } from '../../patient/programs';

const generators = { restProgram, eyeProgram, eyeMouthProgram, demoProgram };
const endOf = (movement: Movement): number => movement.onsetS + movement.durationS;
const ofKind = (program: PatientProgram, kind: Movement['kind']): Movement[] =>
  program.movements.filter((movement) => movement.kind === kind);

describe.each(Object.entries(generators))('%s', (_name, generate) => {
  it('is the same for the same seed and another for another', () => {
    expect(generate(7, 60)).toEqual(generate(7, 60));
    expect(generate(7, 60).movements).not.toEqual(generate(8, 60).movements);
  });

  it('keeps its movements in order, inside its length and within their depths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 5, max: 200 }), (seed, seconds) => {
        const { movements } = generate(seed, seconds);
        movements.forEach((movement, at) => {
          expect(movement.onsetS).toBeGreaterThanOrEqual(movements[at - 1]?.onsetS ?? 0);
          expect(endOf(movement)).toBeLessThan(seconds);
          expect(movement.depth).toBeGreaterThan(0);
          expect(movement.depth).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('never lets a blink touch another movement', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const program = generate(seed, 120);
        for (const blink of ofKind(program, 'blink')) {
          const touching = program.movements.filter(
            (other) => other !== blink && other.onsetS < endOf(blink) && endOf(other) > blink.onsetS,
          );
          expect(touching).toEqual([]);
        }
      }),
    );
  });
});

describe('programs by level', () => {
  it('level 0 only blinks, about 15 times a minute', () => {
    const { movements } = restProgram(1, 600);
    expect(new Set(movements.map(({ kind }) => kind))).toEqual(new Set(['blink']));
    expect(movements.length / 10).toBeGreaterThan(11);
    expect(movements.length / 10).toBeLessThan(18);
  });

  it('level 1 twitches one eye, several times in each 20 s window', () => {
    const program = eyeProgram(1, 120, { side: 'right' });
    const twitches = ofKind(program, 'eye-twitch');
    expect(new Set(twitches.map(({ side }) => side))).toEqual(new Set(['right']));
    expect(ofKind(program, 'mouth-twitch')).toEqual([]);
    for (let from = 0; from < 100; from += 20) {
      expect(twitches.filter(({ onsetS }) => onsetS >= from && onsetS < from + 20).length).toBeGreaterThanOrEqual(4);
    }
  });

  it('level 2 twitches the mouth corner together with the eye', () => {
    const program = eyeMouthProgram(1, 60);
    const onsets = (kind: Movement['kind']): number[] => ofKind(program, kind).map(({ onsetS }) => onsetS);
    expect(onsets('mouth-twitch').length).toBeGreaterThan(10);
    expect(onsets('mouth-twitch')).toEqual(onsets('eye-twitch'));
  });

  it('the demo has every kind of movement within its first 90 s, and goes on', () => {
    const kinds = (program: PatientProgram): Set<string> => new Set(program.movements.map(({ kind }) => kind));
    const all = ['blink', 'eye-twitch', 'mouth-twitch', 'neck-twitch', 'eye-closure', 'mouth-pull'];
    expect(kinds(demoProgram(1, 90))).toEqual(new Set(all));
    expect(ofKind(demoProgram(1, 270), 'eye-closure').map(({ onsetS }) => onsetS)).toEqual([56, 146, 236]);
  });

  it('a clean patient has neither noise nor head motion', () => {
    expect(demoProgram(1, 90, { clean: true })).toMatchObject({ headMotionMm: 0, cameraNoise: 0 });
  });
});
