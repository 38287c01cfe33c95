import type { ConsultPhase } from '../lib/consult/live-state';
import { clock } from './format';

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
  const { phase, elapsedS, canStart, hasRecord } = props;
  const under = phase === 'running' || phase === 'paused';
  return (
    <section class="controls" aria-label="Consult">
      <div class="elapsed">
        <span class="note">{PHASE_WORDS[phase]}</span>
        <span class="elapsed-figure" data-testid="elapsed">
          {clock(elapsedS)}
        </span>
      </div>
      {!under && (
        <button type="button" class="primary" data-testid="start-button" disabled={!canStart} onClick={props.onStart}>
          {phase === 'ended' ? 'New consult' : 'Start consult'}
        </button>
      )}
      {phase === 'running' && (
        <button type="button" data-testid="pause-button" onClick={props.onPause}>
          Pause
        </button>
      )}
      {phase === 'paused' && (
        <button type="button" class="primary" data-testid="resume-button" onClick={props.onResume}>
          Resume
        </button>
      )}
      {under && (
        <button type="button" data-testid="end-button" onClick={props.onEnd}>
          End
        </button>
      )}
      {phase === 'ended' && hasRecord && (
        <button type="button" data-testid="open-summary-button" onClick={props.onOpenSummary}>
          Summary
        </button>
      )}
    </section>
  );
}

const PHASE_WORDS: Record<ConsultPhase, string> = {
  idle: 'No consult yet',
  running: 'Consult running',
  paused: 'Consult paused',
  ended: 'Consult ended',
  unfinished: 'A consult was not ended',
};
