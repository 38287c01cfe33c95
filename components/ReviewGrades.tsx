import type { ConsultRecord } from '../lib/consult/record';
import { levelInShort } from './review-words';

/** The automatic and the reviewed grade beside each other. */
export function ReviewGrades({ record }: { record: ConsultRecord }) {
  const { whole, highest, review } = record;
  const rows = [
    {
      name: 'Highest 20 s',
      automatic: highest?.verdict ?? null,
      reviewed: (review ?? record).highest?.verdict ?? null,
    },
    { name: 'Whole consult', automatic: whole, reviewed: (review ?? record).whole },
  ].map(({ name, automatic, reviewed }) => ({
    name,
    automatic: levelInShort(automatic),
    reviewed: levelInShort(reviewed),
  }));
  return (
    <table class="review-grades" data-testid="review-grades">
      <thead>
        <tr>
          <td />
          <th scope="col">Automatic</th>
          <th scope="col">Reviewed</th>
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
