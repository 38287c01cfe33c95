import type { ConsultRecord } from '../../lib/consult/record';
import { WINDOW_S } from '../../lib/twitch/paper-constants';
import { GRADE_WORDS } from '../words/grade/words';
import { REVIEW_WORDS } from '../words/review/words';
import { useWords } from '../words/use-words';
import { levelInShort } from './review-words';

/** The automatic and the reviewed grade beside each other. */
export function ReviewGrades({ record }: { record: ConsultRecord }) {
  const words = useWords(REVIEW_WORDS);
  const grade = useWords(GRADE_WORDS);
  const { whole, highest, review } = record;
  const rows = [
    {
      name: words.highest(WINDOW_S),
      automatic: highest?.verdict ?? null,
      reviewed: (review ?? record).highest?.verdict ?? null,
    },
    { name: words.whole, automatic: whole, reviewed: (review ?? record).whole },
  ].map(({ name, automatic, reviewed }) => ({
    name,
    automatic: levelInShort(automatic, words, grade),
    reviewed: levelInShort(reviewed, words, grade),
  }));
  return (
    <table class="review-grades" data-testid="review-grades">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.automatic}</th>
          <th scope="col">{words.reviewed}</th>
        </tr>
      </thead>
      <tbody aria-live="polite">
        {rows.map(({ name, automatic, reviewed }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{automatic}</td>
            <td class={reviewed === automatic ? undefined : 'review-differs'}>{reviewed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
