import { useId, useState } from 'preact/hooks';
import { WINDOW_S } from '../lib/twitch/paper-constants';
import { clock } from './format';
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
      <legend class="unseen">Which part</legend>
      <label>
        <input
          type="radio"
          name={id}
          checked={part.kind === 'whole'}
          data-testid="part-whole"
          onChange={() => onPart({ kind: 'whole' })}
        />
        All of it
      </label>
      <label>
        <input
          type="radio"
          name={id}
          checked={part.kind === 'clip'}
          data-testid="part-clip"
          onChange={() => take(typed)}
        />
        {`${WINDOW_S} seconds`}
      </label>
      <label class="from">
        from
        <input
          type="text"
          inputMode="numeric"
          size={6}
          value={typed}
          aria-label="From (minutes:seconds)"
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          data-testid="part-from"
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      </label>
      <span class="wrong" role="status" id={`${id}-wrong`}>
        {wrong && `Minutes and seconds before ${clock(durationS)}, such as 0:05`}
      </span>
    </fieldset>
  );
}
