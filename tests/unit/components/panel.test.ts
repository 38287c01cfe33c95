import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Panel, type PanelProps } from '../../../components/Panel';
import { DISCLAIMER, RULE_NOTICE } from '../../../components/words';
import { gradeEvents } from '../../../lib/grade/grade-events';
import type { TwitchEvent } from '../../../lib/twitch/event';
import { fixtureLiveState } from '../../fixtures/live-state';
import { fixtureRecord } from '../../fixtures/record';

const nothing = () => undefined;
const record = fixtureRecord();
const base: PanelProps = {
  link: 'open',
  live: fixtureLiveState(),
  columns: record.series,
  pose: { yawDeg: -12, pitchDeg: 4, rollDeg: 0 },
  events: [],
  crop: null,
  pictures: {},
  actions: {
    onStart: nothing,
    onPause: nothing,
    onResume: nothing,
    onEnd: nothing,
    onOpenSummary: nothing,
    onChoose: nothing,
    onPictures: nothing,
    onPlatysma: nothing,
  },
};
const draw = (changes: Partial<PanelProps>) => renderToString(h(Panel, { ...base, ...changes }));

/** The text of the element with this data-testid that holds no element of its own. */
function textOf(html: string, testId: string): string | undefined {
  return html.match(new RegExp(`data-testid="${testId}"[^>]*>([^<]*)<`))?.[1];
}

const twitch = (region: TwitchEvent['region'], side: TwitchEvent['side']): TwitchEvent => ({
  region,
  side,
  onsetS: 61.1,
  peakS: 61.23456789,
  offsetS: 61.3,
  amplitude: 0.0612,
});

describe('the panel', () => {
  it('always shows the rule’s notice and the disclaimer', () => {
    for (const grade of [null, gradeEvents([], 20, null)]) {
      const html = draw({ live: fixtureLiveState({ grade }) });
      expect(html).toContain(RULE_NOTICE);
      expect(html).toContain(DISCLAIMER);
    }
  });

  it.each(['left', 'right'] as const)('says the patient’s %s', (side) => {
    const grade = gradeEvents([twitch('eye', side), twitch('eye', side)], 20, null);
    const html = draw({ live: fixtureLiveState({ grade }), events: [twitch('eye', side)] });
    expect(textOf(html, 'grade-side')).toBe(`Patient’s ${side}`);
    expect(textOf(html, 'grade-level')).toBe('1');
    expect(html).toMatch(
      new RegExp(`data-region="eye" data-side="${side}" data-peak="61.23456789" data-amplitude="0.0612"`),
    );
    expect(html).toContain('01:01.2');
  });

  it('marks an inferred level 3, and the doctor’s own word as such', () => {
    const events = [twitch('eye', 'left'), twitch('mouth', 'left')];
    const seen = gradeEvents(events, 20, true);
    const inferred = { ...seen, platysma: { present: true, source: 'inferred' } } as const;
    expect(textOf(draw({ live: fixtureLiveState({ grade: inferred, windowLacksS: 0 }) }), 'grade-mark')).toBe(
      'inferred',
    );
    const html = draw({ live: fixtureLiveState({ grade: seen, windowLacksS: 0, platysma: true }) });
    expect(textOf(html, 'grade-mark')).toBe('seen by clinician');
  });

  it('says what is missing before a full window, and that a grade is provisional till then', () => {
    expect(draw({})).toContain('12 s more of measured picture');
    expect(textOf(draw({}), 'grade-level')).toBe('–');
    const html = draw({ live: fixtureLiveState({ grade: gradeEvents([], 10, null) }) });
    expect(textOf(html, 'grade-mark')).toBe('provisional');
  });

  it('offers what the phase allows', () => {
    const buttons = (changes: Parameters<typeof fixtureLiveState>[0]) =>
      [...draw({ live: fixtureLiveState(changes) }).matchAll(/data-testid="([a-z]+-button|open-summary-button)"/g)].map(
        (m) => m[1],
      );
    expect(buttons({ phase: 'idle' })).toEqual(['start-button']);
    expect(buttons({ phase: 'running' })).toEqual(['pause-button', 'end-button']);
    expect(buttons({ phase: 'paused' })).toEqual(['resume-button', 'end-button']);
    expect(buttons({ phase: 'ended', recordId: 'x' })).toEqual(['start-button', 'open-summary-button']);
  });

  it('never offers the self view or a shared screen as the patient', () => {
    const tiles = (['remote', 'self', 'screen', 'remote'] as const).map((role, i) => ({
      id: String(i),
      name: `${role} ${i}`,
      role,
      width: 640,
      height: 360,
    }));
    const html = draw({ live: fixtureLiveState({ tap: { kind: 'choose' }, tiles, watchedTileId: null }) });
    expect([...html.matchAll(/data-tile-id="(\d)"/g)].map((match) => match[1])).toEqual(['0', '3']);
  });

  it('gives each quality figure its verdict in words', () => {
    const quality = { framesPerS: 13, eyeToEyePx: 62, luma: null, faceShare: 0.9 };
    const issues = [
      { code: 'frame-rate', blocking: true },
      { code: 'face-size', blocking: false },
    ] as const;
    const html = draw({ live: fixtureLiveState({ quality: { ...quality, issues: [...issues] } }) });
    expect(html).toMatch(/data-testid="quality-frame-rate" data-verdict="bad".*?13\u00a0fps.*?too poor/);
    expect(html).toMatch(/data-testid="quality-face-size" data-verdict="warn".*?62\u00a0px.*?weak/);
    expect(html).toMatch(/data-testid="quality-light" data-verdict="none"/);
    expect(html).toMatch(/data-testid="quality-pose" data-verdict="good".*?12°/);
  });

  it('says that the engine was lost, whatever it said last', () => {
    expect(draw({ link: 'lost' })).toContain('The measuring engine stopped');
  });
});
