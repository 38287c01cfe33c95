import type { ReadTable } from '../lib/study/study-tables';

/** What a table holds, or everything that has to be mended in it. */
export function StudyCheck({ table, testId }: { table: ReadTable<unknown>; testId: string }) {
  const good = table.content !== null;
  return (
    <div class={`study-check tone-${good ? 'good' : 'bad'}`} role="status" data-testid={testId}>
      <p>
        <strong>{table.name}</strong>
        {!good && ': to be mended'}
      </p>
      <ul>
        {table.says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
