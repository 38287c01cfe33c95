import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Panel, type PanelProps } from '../../../components/panel/Panel';
import { COMMON_WORDS } from '../../../components/words/common/words';
import { EVIDENCE_WORDS } from '../../../components/words/evidence/words';
import type { LiveState } from '../../../lib/consult/live-state';
import type { PreCheckFinding } from '../../../lib/consult/precheck-findings';
import { underWayAt, withStarted } from '../../../lib/consult/task-run';
import { TASK_KINDS } from '../../../lib/consult/tasks';
import { gradeEvents } from '../../../lib/grade/grade-events';
import type { Quality } from '../../../lib/measure/quality';
import { fixtureLiveState } from '../../fixtures/live-state';
import { FIXTURE_NOTES } from '../../fixtures/notes';
import { fixturePanelProps } from '../../fixtures/panel-props';
import { fixtureEvent } from '../../fixtures/record';
import { leftVerdict, quietVerdict } from '../../fixtures/verdict';
import { wordsOf } from './rendered-words';

const goodQuality = fixtureLiveState().quality as Quality;
const draw = (changes: Partial<PanelProps>) => renderToString(h(Panel, fixturePanelProps(changes)));

/** The text of the element with this data-testid that holds no element of its own. */
function textOf(html: string, testId: string): string | undefined {
  return html.match(new RegExp(`data-testid="${testId}"[^>]*>([^<]*)<`))?.[1];
}

describe('the panel', () => {
  it('always shows the disclaimer and what could be seen at all', () => {
    for (const verdict of [null, quietVerdict(), leftVerdict()]) {
      const html = draw({ live: fixtureLiveState({ verdict }) });
      expect(html).toContain(COMMON_WORDS.en.disclaimer);
      expect(html).toContain('data-testid="smallest-twitch"');
    }
    const html = draw({ live: fixtureLiveState({ verdict: quietVerdict() }) });
    expect(html).toMatch(/Lids 9%.*Mouth 4%.*Neck.*not in the picture/);
  });

  it.each(['left', 'right'] as const)('says the patient’s %s', (side) => {
    const event = fixtureEvent('eye', side, 61.23456789, 0.0306);
    const html = draw({ live: fixtureLiveState({ verdict: leftVerdict({ level: 1, side }) }), events: [event] });
    expect(textOf(html, 'grade-side')).toBe(`Patient’s ${side}`);
    expect(textOf(html, 'grade-level')).toBe('1');
    expect(textOf(html, 'certainty')).toBe('certainty high (88%)');
    expect(html).toMatch(
      new RegExp(`data-region="eye" data-side="${side}" data-peak="61.23456789" data-amplitude="0.0612"`),
    );
    expect(html).toContain('01:01.2');
  });

  it('keeps a bare level beside “at least”', () => {
    const html = draw({ live: fixtureLiveState({ verdict: leftVerdict({ level: 1, atLeast: true }) }) });
    expect(textOf(html, 'grade-level')).toBe('1');
    expect(html).toContain('at least');
    expect(html).toContain('mouth not assessed');
  });

  it('says why there is no grade and what to do', () => {
    const verdict = quietVerdict({
      level: null,
      certainty: 0,
      reasons: [{ kind: 'not-assessed', region: 'mouth', hindrance: 'mouth-moving', assessedS: 1, neededS: 5 }],
    });
    const html = draw({ live: fixtureLiveState({ verdict }) });
    expect(textOf(html, 'grade-level')).toBe('–');
    expect(html).toContain('Not gradable');
    expect(html).toMatch(/data-testid="reasons".*speaks, chews or smiles.*without speaking for 20 seconds/);
    expect(html).not.toContain('data-testid="certainty"');
  });

  it('marks where a level 3 comes from', () => {
    const mark = (source: 'pixels' | 'clinician') => {
      const verdict = leftVerdict({ level: 3, platysma: { present: true, source } });
      return textOf(draw({ live: fixtureLiveState({ verdict, windowLacksS: 0 }) }), 'grade-mark');
    };
    expect(mark('pixels')).toBe('neck seen to move');
    expect(mark('clinician')).toBe('platysma seen by the clinician');
  });

  it('says what is missing before a full window, and that a grade is provisional till then', () => {
    expect(draw({})).toContain('12 s more of measured picture');
    expect(textOf(draw({}), 'grade-level')).toBe('–');
    expect(textOf(draw({ live: fixtureLiveState({ verdict: quietVerdict() }) }), 'grade-mark')).toBe('provisional');
  });

  it('gives the study’s own record at the level', () => {
    expect(draw({ live: fixtureLiveState({ verdict: leftVerdict() }) })).toContain(
      'Published study at level 2: right in 5 of 7',
    );
  });

  it('shows the published rule only when it is wanted, and says why it counts so much', () => {
    const live = fixtureLiveState({ verdict: quietVerdict(), reference: gradeEvents([], 20, null) });
    expect(draw({ live })).not.toContain('data-testid="reference-level"');
    const html = draw({ live, referenceShown: true });
    expect(textOf(html, 'reference-level')).toBe('0');
    expect(wordsOf(html)).toContain(EVIDENCE_WORDS.en.reference.notice);
    expect(html.match(/>rule</g)).toHaveLength(4);
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
    const quality = {
      framesPerS: 13,
      eyeToEyePx: 62,
      luma: null,
      yawDeg: 12,
      pitchDeg: 4,
      turnDegPerS: 1.2,
      faceShare: 0.9,
    };
    const issues = [
      { code: 'frame-rate', blocking: true },
      { code: 'face-size', blocking: false },
    ] as const;
    const html = draw({ live: fixtureLiveState({ quality: { ...quality, issues: [...issues] } }) });
    expect(html).toMatch(/data-testid="quality-frame-rate" data-verdict="bad".*?13\u00a0frames\/s.*?too poor/);
    expect(html).toMatch(/data-testid="quality-face-size" data-verdict="warn".*?62\u00a0px.*?weak/);
    expect(html).toMatch(/data-testid="quality-light" data-verdict="none"/);
    expect(html).toMatch(/data-testid="quality-pose" data-verdict="good".*?12°/);
  });

  it('shows the picture check before a consult, the live figures else, and says the advice once', () => {
    const small: PreCheckFinding = { item: 'face-size', value: 43, limit: 80, verdict: 'poor', reason: 'face-size' };
    const live = fixtureLiveState({
      tap: { kind: 'poor' },
      quality: { ...goodQuality, issues: [{ code: 'face-size', blocking: true }] },
      verdict: quietVerdict({ level: null, certainty: 0, reasons: [{ kind: 'picture', issue: 'face-size' }] }),
      preCheck: { done: true, progress: 1, leftS: 0, findings: [small] },
    });
    const checked = draw({ live });
    expect(checked).toContain('data-testid="pre-check"');
    expect(checked).not.toContain('data-testid="quality-frame-rate"');
    expect(checked.match(/come closer to the camera/g)).toHaveLength(1);
    const running = draw({ live: { ...live, phase: 'running', preCheck: null } });
    expect(running).not.toContain('data-testid="pre-check"');
    expect(running).toContain('data-testid="quality-frame-rate"');
    expect(running.match(/come closer to the camera/g)).toHaveLength(1);
  });

  it('says so when the name could not be read', () => {
    expect(draw({ live: fixtureLiveState({ watchedName: null }) })).toContain('Watching the patient (name not read)');
  });

  it('says that the engine was lost, whatever it said last', () => {
    expect(draw({ link: 'lost' })).toContain('The measuring engine stopped');
  });

  it('shows the faces in the picture, which one is measured, and what each button does', () => {
    const faces = [
      { id: 1, measured: true, dataUrl: null },
      { id: 4, measured: false, dataUrl: 'data:image/jpeg;base64,AAAA' },
    ];
    const words = (html: string) =>
      [
        ...html.matchAll(/data-testid="face-choice" data-face="(\d)" aria-pressed="(\w+)".*?<span>([^<]+)<\/span>/g),
      ].map(([, face, pressed, said]) => `${face} ${pressed} ${said}`);
    expect(draw({})).not.toContain('data-testid="faces"');
    const two = draw({ faces });
    expect(two).toContain('2 people in the picture');
    expect(words(two)).toEqual(['1 true Measured', '4 false Measure this face']);
    const other = draw({ faces, live: fixtureLiveState({ phase: 'running', otherFace: true }) });
    expect(words(other)).toEqual(['1 true Measured, not recorded', '4 false This is the patient']);
    expect(other).toContain('end the consult and start a new one');
    const unmeasured = faces.map((face) => ({ ...face, measured: false }));
    const asked = draw({ faces: unmeasured, live: fixtureLiveState({ tap: { kind: 'which-face' } }) });
    expect(words(asked)).toEqual(['1 false This is the patient', '4 false This is the patient']);
    expect(asked).toContain('Which face is the patient’s?');
  });

  it('offers tasks in a running consult only, and says what to read aloud for how long yet', () => {
    const tasks = withStarted([], TASK_KINDS, 5);
    const at = (elapsedS: number) =>
      draw({
        live: fixtureLiveState({ phase: 'running', elapsedS, tasks, task: underWayAt(tasks, elapsedS) }),
      });
    expect(draw({})).not.toContain('Guided tasks');
    expect(draw({ live: fixtureLiveState({ phase: 'running' }) })).toContain('Start all (02:20)');
    const rest = at(9.5);
    expect(rest).toMatch(/data-testid="guided-tasks" data-task="rest"/);
    expect(rest).toContain('let your whole face go loose');
    expect(rest).toContain('aria-label="Seconds left">26<');
    expect(rest).toContain('next: Close the eyes');
    const watched = at(5 + 30 + 9);
    expect(watched).toMatch(/data-phase="watch".*what comes now counts as .*provoked.*And relax\./);
    expect(watched).toMatch(/data-testid="task-rest" data-done="true"/);
    expect(watched).toMatch(/data-testid="task-close-eyes" data-done="false" aria-current="step"/);
    expect(at(5 + 139)).not.toContain('skip-task-button');
    expect(at(5 + 141)).toContain('start-tasks-button');
  });

  it('marks each event by what the patient was asked to do', () => {
    const tasks = withStarted([], ['purse'], 10);
    const events = [5, 12, 25].map((peakS) => fixtureEvent('eye', 'left', peakS, 0.2));
    const html = draw({ live: fixtureLiveState({ phase: 'running', elapsedS: 40, tasks }), events });
    expect([...html.matchAll(/data-during="([a-z]*)"/g)].map(([, during]) => during)).toEqual([
      'provoked',
      'voluntary',
      'none',
    ]);
    expect(html).toContain('asked for, not counted');
  });
});

describe('what the doctor writes down', () => {
  const written = { notes: FIXTURE_NOTES } satisfies Partial<LiveState>;

  it('is there before, during and after a consult, folded away with its count', () => {
    for (const phase of ['idle', 'running', 'paused', 'ended'] as const) {
      const html = draw({ live: fixtureLiveState({ phase, ...written }) });
      expect(html).toMatch(/<input[^>]*data-testid="patient-label"[^>]*value="T. P. 17"/);
      expect(html).toMatch(/<input[^>]*data-testid="consent"[^>]*checked/);
      expect(html).toMatch(/<details class="card clinician-notes" data-testid="clinician-notes"><summary>/);
      expect(textOf(html, 'clinician-count')).toBe('18 entered');
    }
    expect(textOf(draw({}), 'clinician-count')).toBe('optional');
  });

  it('waits while it is asked what becomes of a consult that broke off', () => {
    const unfinished = { name: 'A', startedAt: '2026-03-09T14:05:00.000Z', durationS: 60 };
    const html = draw({ live: fixtureLiveState({ phase: 'unfinished', unfinished, ...written }) });
    expect(html).not.toContain('patient-label');
    expect(html).not.toContain('clinician-notes');
  });

  it('makes room for the next patient only once the consult has ended', () => {
    expect(draw({ live: fixtureLiveState({ phase: 'running', ...written }) })).not.toContain('next-patient');
    expect(draw({ live: fixtureLiveState({ phase: 'ended', ...written }) })).toContain('next-patient');
  });

  it('shows each figure and answer in its field', () => {
    const html = draw({ live: fixtureLiveState(written) });
    const valueIn = (name: string) => html.match(new RegExp(`data-testid="${name}"[^>]* value="([^"]*)"`))?.[1];
    expect(['jankovicSeverity', 'jankovicFrequency', 'hfs7', 'hfs8'].map(valueIn)).toEqual(['3', '2', '12', '15']);
    expect(['social-functioning', 'role-emotional'].map(valueIn)).toEqual(['62.5', '66.7']);
    expect(html).toMatch(/data-testid="cohenAlbert".*?<option selected value="III">III/);
    expect(html).toMatch(/data-testid="suppressible".*?<option selected value="no">not possible/);
    expect(html.match(/data-testid="treatment"/g)).toHaveLength(2);
  });

  it('can be read but not changed once the review is signed, and it is said why', () => {
    const live = fixtureLiveState({ phase: 'ended', notes: FIXTURE_NOTES, notesLocked: true });
    const html = draw({ live });
    expect(html).toMatch(/<input[^>]*data-testid="patient-label"[^>]*disabled/);
    expect(html).toMatch(/<input[^>]*data-testid="consent"[^>]*disabled/);
    expect(html).toMatch(/clinician-notes.*?<fieldset disabled>.*data-testid="hfs7"/);
    expect(textOf(html, 'notes-locked')).toContain('Reopen the review on the summary');
    expect(html).toContain('data-testid="next-patient"');
    expect(draw({ live: { ...live, notesLocked: false } })).not.toMatch(/notes-locked|<fieldset disabled>/);
  });
});
