import { listedProblems, type StudyProblem } from '../../lib/study/study-problem';
import { STUDY_WORDS } from '../words/study/words';
import { useWords } from '../words/use-words';

/** What is the matter with tables, each at its place. The tables' readers speak English, whatever the page does. */
export function StudyProblems({ problems }: { problems: readonly StudyProblem[] }) {
  const words = useWords(STUDY_WORDS);
  const { listed, rest } = listedProblems(problems);
  return (
    <>
      {words.english && <p>{words.english.problems}</p>}
      <ul>
        {listed.map((problem) => (
          <li key={`${problem.line} ${problem.column} ${problem.says}`}>
            {words.place(problem)}
            <span lang="en">{problem.says}</span>
          </li>
        ))}
        {rest > 0 && <li>{words.more(rest)}</li>}
      </ul>
    </>
  );
}
