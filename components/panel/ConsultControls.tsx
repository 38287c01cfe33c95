import type { ConsultPhase } from '../../lib/consult/live-state';
import { PANEL_WORDS } from '../words/panel/words';
import { useFormat, useWords } from '../words/use-words';

export interface ConsultActions {
  onStart: () => void;
  onPause: () => void;
  onResume: () => void;
  onEnd: () => void;
  onOpenSummary: () => void;
}

export interface ConsultControlsProps extends ConsultActions {
  phase: ConsultPhase;
  elapsedS: number;
  /** Somebody is watched, so a consult can begin. */
  canStart: boolean;
  hasRecord: boolean;
}

/** Begins, interrupts and ends the consult; what is recorded lies between start and end. */
export function ConsultControls(props: ConsultControlsProps) {
  const { consult: words } = useWords(PANEL_WORDS);
  const { clock } = useFormat();
  const { phase, elapsedS, canStart, hasRecord } = props;
  const under = phase === 'running' || phase === 'paused';
  return (
    <section class="controls" aria-label={words.label}>
      <div class="elapsed">
        <span class="note">{words.phases[phase]}</span>
        <span class="elapsed-figure" data-testid="elapsed">
          {clock(elapsedS)}
        </span>
      </div>
      {!under && (
        <button type="button" class="primary" data-testid="start-button" disabled={!canStart} onClick={props.onStart}>
          {phase === 'ended' ? words.startNew : words.start}
        </button>
      )}
      {phase === 'running' && (
        <button type="button" data-testid="pause-button" onClick={props.onPause}>
          {words.pause}
        </button>
      )}
      {phase === 'paused' && (
        <button type="button" class="primary" data-testid="resume-button" onClick={props.onResume}>
          {words.resume}
        </button>
      )}
      {under && (
        <button type="button" data-testid="end-button" onClick={props.onEnd}>
          {words.end}
        </button>
      )}
      {phase === 'ended' && hasRecord && (
        <button type="button" data-testid="open-summary-button" onClick={props.onOpenSummary}>
          {words.summary}
        </button>
      )}
    </section>
  );
}
