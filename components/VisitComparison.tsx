import { compareFigure, compareLevel } from '../lib/history/compare-visits';
import { figureOf } from '../lib/history/figures';
import type { Visit } from '../lib/history/visit';
import { certaintyWords, LEVEL_WORDS, sideWords } from './grade-words';
import {
  COMPARED,
  changeWords,
  dayWords,
  FINDING_MARKS,
  figureWords,
  labelWords,
  levelChangeWords,
  treatmentWords,
} from './history-words';
import { IntervalChart, type IntervalRow } from './IntervalChart';
import { Explained } from './Term';

/** Two or more visits, the earliest first: each figure with its interval, and whether it changed by more than its own error. */
export function VisitComparison({ visits }: { visits: readonly Visit[] }) {
  const ordered = visits.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
  const labels = new Set(ordered.map(labelWords));
  return (
    <section class="card comparison" aria-labelledby="comparison-title" data-testid="comparison">
      <header>
        <h2 id="comparison-title">{ordered.length} visits side by side</h2>
        <span class="note">{[...labels].join(', ')}</span>
      </header>
      {labels.size > 1 && <p class="warning">These visits have different labels: are they of one patient?</p>}
      <h3>Highest level</h3>
      <ul class="intervals levels">
        {ordered.map((visit, i) => {
          const before = ordered[i - 1];
          const change = before && compareLevel(before, visit);
          return (
            <li key={visit.id} data-testid="level-row" data-finding={change?.finding ?? ''}>
              <span class="interval-label">{visitWords(visit)}</span>
              <span class="interval-words">
                <Explained text={levelOf(visit)} />
              </span>
              {change && (
                <span class="interval-note note">
                  {FINDING_MARKS[change.finding]} {levelChangeWords(change)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {COMPARED.map(({ region, quantity, title, unit }) => {
        const rows = ordered.map((visit, i): IntervalRow => {
          const before = ordered[i - 1];
          const evidence = visit.regions?.[region];
          const estimate = evidence ? figureOf(evidence, quantity) : null;
          const change = before && compareFigure(before, visit, region, quantity);
          return {
            id: visit.id,
            label: visitWords(visit),
            estimate,
            words: estimate ? figureWords(estimate, quantity) : 'not told',
            note: change ? `${FINDING_MARKS[change.finding]} ${changeWords(change, quantity)}` : null,
          };
        });
        const [first, last] = [ordered[0], ordered.at(-1)];
        const whole = ordered.length > 2 && first && last && compareFigure(first, last, region, quantity);
        return (
          <section key={title} data-testid={`compared-${region}-${quantity}`}>
            <h3>
              {title} <span class="note">{unit}</span>
            </h3>
            <IntervalChart rows={rows} />
            {whole && (
              <p class="note">
                First to last: {FINDING_MARKS[whole.finding]} {changeWords(whole, quantity)}
              </p>
            )}
          </section>
        );
      })}
      <p class="note">
        Dot: figure over the whole consult; bar: its <Explained text="95 % interval" />. Each visit is set against the
        one before, counting only twitches that both pictures could show. “Beyond chance” means that chance alone makes
        such a difference in fewer than one of twenty comparisons; several are made here. Spasms also differ from hour
        to hour, with tiredness, talking and what the patient was asked to do: two short visits cannot tell that from an
        effect of treatment.
      </p>
    </section>
  );
}

function visitWords(visit: Visit): string {
  return [dayWords(visit.startedAt), ...treatmentWords(visit)].join(', ');
}

function levelOf({ grade }: Visit): string {
  if (!grade || grade.level === null) return 'not graded';
  const { level, atLeast, side, certainty } = grade;
  const where = level === 0 ? '' : `, ${sideWords(side).toLowerCase()}`;
  return `${atLeast ? 'at least ' : ''}${level}: ${LEVEL_WORDS[level]}${where}; certainty ${certaintyWords(certainty)}`;
}
