import { verdictText } from '../grade/verdict-text';
import { FacesInPicture } from '../panel/FacesInPicture';
import { RECORDINGS_WORDS } from '../words/recordings/words';
import { shareWords } from '../words/share/words';
import { useLanguage, useWords } from '../words/use-words';
import { RecordingPart } from './RecordingPart';
import { isGradable, isUnderWay, type PartChoice, type RecordingItem } from './recording-item';

export interface RecordingRowProps {
  item: RecordingItem;
  onPart: (part: PartChoice) => void;
  onGrade: () => void;
  onCancel: () => void;
  onRemove: () => void;
}

/** One chosen file: what it is, which part of it, how far it has come, what was found. */
export function RecordingRow({ item, onPart, onGrade, onCancel, onRemove }: RecordingRowProps) {
  const words = useWords(RECORDINGS_WORDS);
  const { name, facts, part, state } = item;
  return (
    <li class="card recording" data-testid="recording" data-state={state.kind}>
      <h2>{name}</h2>
      <p class="note">{facts ? words.facts(facts) : state.kind === 'opening' && words.opening}</p>
      {facts && !isUnderWay(item) && <RecordingPart part={part} durationS={facts.durationS} onPart={onPart} />}
      <div role="status" data-testid="recording-status">
        <Outcome state={state} />
      </div>
      {state.kind === 'grading' && (
        <div class="progress">
          <progress max={1} value={state.share} aria-label={words.progressOf(name)} />
          <span class="note">{state.leftS === null ? words.starting : words.left(state.leftS)}</span>
        </div>
      )}
      <div class="row">
        {isGradable(item) && (
          <button type="button" class="primary" data-testid="grade-button" onClick={onGrade}>
            {state.kind === 'failed' ? words.tryAgain : words.grade}
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
              {words.openSummary}
            </a>
            <button type="button" onClick={onGrade}>
              {words.gradeAgain}
            </button>
          </>
        )}
        {isUnderWay(item) ? (
          <button type="button" data-testid="cancel-button" onClick={onCancel}>
            {words.cancel}
          </button>
        ) : (
          <button type="button" onClick={onRemove} aria-label={words.removeOf(name)}>
            {words.remove}
          </button>
        )}
      </div>
    </li>
  );
}

function Outcome({ state }: Pick<RecordingItem, 'state'>) {
  const words = useWords(RECORDINGS_WORDS);
  const verdicts = shareWords(useLanguage());
  switch (state.kind) {
    case 'waiting':
      return <p>{words.waiting}</p>;
    case 'grading':
      return <p class="unseen">{words.grading}</p>;
    case 'asking':
      return <FacesInPicture faces={state.faces} asked otherFace={false} onMeasureFace={state.choose} />;
    case 'graded':
      return (
        <p data-testid="recording-verdict">
          <strong>{words.level}</strong>{' '}
          {state.verdict ? verdictText(state.verdict, verdicts) : verdicts.note.neverGraded}
        </p>
      );
    case 'failed': {
      const { message, advice } = words.problem(state.problem);
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
