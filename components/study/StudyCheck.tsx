import type { ReadTable } from '../../lib/study/study-tables';
import { STUDY_WORDS } from '../words/study/words';
import { useWords } from '../words/use-words';
import { StudyProblems } from './StudyProblems';

export interface StudyCheckProps<T> {
  table: ReadTable<T>;
  /** What is in it, in words. */
  holds: (content: T) => string;
  testId: string;
}

/** What a table holds, or everything that has to be mended in it. */
export function StudyCheck<T>({ table: { name, content, problems }, holds, testId }: StudyCheckProps<T>) {
  const words = useWords(STUDY_WORDS);
  const good = content !== null;
  return (
    <div class={`study-check tone-${good ? 'good' : 'bad'}`} role="status" data-testid={testId}>
      <p>
        <strong>{name}</strong>
        {!good && words.toMend}
      </p>
      {good && <p>{holds(content)}</p>}
      {problems.length > 0 && <StudyProblems problems={problems} />}
    </div>
  );
}
