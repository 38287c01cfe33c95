import { Explained } from '../basics/Term';
import { SUMMARY_WORDS } from '../words/summary/words';
import { useWords } from '../words/use-words';

/** What the figures cannot say. @param ours measured by our own detector, not by the published rule alone */
export function Limits({ ours }: { ours: boolean }) {
  const { limitsOfOurs, limitsOfAny } = useWords(SUMMARY_WORDS).method;
  return (
    <ul class="limits">
      {[...(ours ? limitsOfOurs : []), ...limitsOfAny].map((limit) => (
        <li key={limit}>
          <Explained text={limit} />
        </li>
      ))}
    </ul>
  );
}
