import { RecordingPart } from './RecordingPart';
import { isGradable, isUnderWay, type PartChoice, type RecordingItem } from './recording-item';
import { factsWords, leftWords, problemWords } from './recording-words';
import type { ShareWords } from './share-words';
import { verdictText } from './verdict-text';

export interface RecordingRowProps {
  item: RecordingItem;
  words: ShareWords;
  onPart: (part: PartChoice) => void;
  onGrade: () => void;
  onCancel: () => void;
  onRemove: () => void;
}

/** One chosen file: what it is, which part of it, how far it has come, what was found. */
export function RecordingRow({ item, words, onPart, onGrade, onCancel, onRemove }: RecordingRowProps) {
  const { name, facts, part, state } = item;
  return (
    <li class="card recording" data-testid="recording" data-state={state.kind}>
      <h2>{name}</h2>
      <p class="note">{facts ? factsWords(facts) : state.kind === 'opening' && 'Looking at it …'}</p>
      {facts && !isUnderWay(item) && <RecordingPart part={part} durationS={facts.durationS} onPart={onPart} />}
      <div role="status" data-testid="recording-status">
        <Outcome item={item} words={words} />
      </div>
      {state.kind === 'grading' && (
        <div class="progress">
          <progress max={1} value={state.share} aria-label={`How far ${name} has come`} />
          <span class="note">{state.leftS === null ? 'Starting …' : leftWords(state.leftS)}</span>
        </div>
      )}
      <div class="row">
        {isGradable(item) && (
          <button type="button" class="primary" data-testid="grade-button" onClick={onGrade}>
            {state.kind === 'failed' ? 'Try again' : 'Grade'}
          </button>
        )}
        {state.kind === 'graded' && (
          <>
            <a
              class="button"
              href={`/summary.html?consult=${encodeURIComponent(state.recordId)}`}
              target="_blank"
              rel="noreferrer"
              data-testid="open-summary"
            >
              Open summary and review
            </a>
            <button type="button" onClick={onGrade}>
              Grade again
            </button>
          </>
        )}
        {isUnderWay(item) ? (
          <button type="button" data-testid="cancel-button" onClick={onCancel}>
            Cancel
          </button>
        ) : (
          <button type="button" onClick={onRemove} aria-label={`Remove ${name} from this list`}>
            Remove
          </button>
        )}
      </div>
    </li>
  );
}

function Outcome({ item: { state }, words }: Pick<RecordingRowProps, 'item' | 'words'>) {
  switch (state.kind) {
    case 'waiting':
      return <p>Waits for its turn.</p>;
    case 'grading':
      return <p class="unseen">Being graded.</p>;
    case 'graded':
      return (
        <p data-testid="recording-verdict">
          <strong>Level:</strong> {state.verdict ? verdictText(state.verdict, words) : words.note.neverGraded}
        </p>
      );
    case 'failed': {
      const { message, advice } = problemWords(state.problem);
      return (
        <p class="problem" data-testid="recording-problem">
          <strong>{message}</strong> {advice}
        </p>
      );
    }
    default:
      return null;
  }
}
