import type { Tone } from './words';

const MARKS: Record<Tone, string> = { good: '✓', busy: '…', warn: '!', bad: '✕' };

/** A sign beside the colour, for those who do not see the colour. The words next to it carry the meaning. */
export function ToneMark({ tone }: { tone: Tone }) {
  return (
    <span class={`tone-mark tone-${tone}`} aria-hidden="true">
      {MARKS[tone]}
    </span>
  );
}
