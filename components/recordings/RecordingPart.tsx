import { useId, useState } from 'preact/hooks';
import { WINDOW_S } from '../../lib/twitch/paper-constants';
import { RECORDINGS_WORDS } from '../words/recordings/words';
import { useFormat, useWords } from '../words/use-words';
import { parseClock } from './parse-clock';
import type { PartChoice } from './recording-item';

export interface RecordingPartProps {
  part: PartChoice;
  /** Of the whole recording, seconds. */
  durationS: number;
  onPart: (part: PartChoice) => void;
}

/** All of a recording, or 20 seconds of it from a moment on. */
export function RecordingPart({ part, durationS, onPart }: RecordingPartProps) {
  const words = useWords(RECORDINGS_WORDS).part;
  const { clock } = useFormat();
  const id = useId();
  const [typed, setTyped] = useState(clock(part.kind === 'clip' ? part.fromS : 0));
  const fromS = parseClock(typed);
  const wrong = part.kind === 'clip' && (fromS === null || fromS >= durationS);
  const take = (text: string) => {
    setTyped(text);
    const seconds = parseClock(text);
    if (seconds !== null && seconds < durationS) onPart({ kind: 'clip', fromS: seconds });
  };
  return (
    <fieldset class="part">
      <legend class="unseen">{words.legend}</legend>
      <label>
        <input
          type="radio"
          name={id}
          checked={part.kind === 'whole'}
          data-testid="part-whole"
          onChange={() => onPart({ kind: 'whole' })}
        />
        {words.whole}
      </label>
      <label>
        <input
          type="radio"
          name={id}
          checked={part.kind === 'clip'}
          data-testid="part-clip"
          onChange={() => take(typed)}
        />
        {words.clip(WINDOW_S)}
      </label>
      <label class="from">
        {words.from}
        <input
          type="text"
          inputMode="numeric"
          size={6}
          value={typed}
          aria-label={words.fromLabel}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          data-testid="part-from"
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      </label>
      <span class="wrong" role="status" id={`${id}-wrong`}>
        {wrong && words.wrong(clock(durationS))}
      </span>
    </fieldset>
  );
}
