import { compareFigure, compareLevel } from '../../lib/history/compare-visits';
import { figureOf } from '../../lib/history/figures';
import type { Visit } from '../../lib/history/visit';
import { Explained } from '../basics/Term';
import { COMMON_WORDS } from '../words/common/words';
import { COMPARISON_WORDS } from '../words/comparison/words';
import { GRADE_WORDS } from '../words/grade/words';
import { HISTORY_WORDS } from '../words/history/words';
import { useFormat, useLanguage } from '../words/use-words';
import { COMPARED, changeText, figureText, levelChangeText, levelText, visitText } from './comparison-text';
import { IntervalChart, type IntervalRow } from './IntervalChart';
import { VisitBasis } from './VisitBasis';
import { labelOf } from './visit-text';

/** Two or more visits, the earliest first: each figure with its interval, and whether it changed by more than its own error. */
export function VisitComparison({ visits }: { visits: readonly Visit[] }) {
  const language = useLanguage();
  const words = COMPARISON_WORDS[language];
  const { list } = HISTORY_WORDS[language];
  const tongue = { words, format: useFormat() };
  const ordered = visits.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
  const labels = new Set(ordered.map((visit) => labelOf(visit) ?? list.noLabel));
  return (
    <section class="card comparison" aria-labelledby="comparison-title" data-testid="comparison">
      <header>
        <h2 id="comparison-title">{words.title(ordered.length)}</h2>
        <span class="note">{[...labels].join(words.join)}</span>
      </header>
      {labels.size > 1 && <p class="warning">{words.differentLabels}</p>}
      <VisitBasis visits={ordered} />
      <h3>{words.highestLevel}</h3>
      <ul class="intervals levels">
        {ordered.map((visit, i) => {
          const before = ordered[i - 1];
          const change = before && compareLevel(before, visit);
          return (
            <li key={visit.id} data-testid="level-row" data-finding={change?.finding ?? ''}>
              <span class="interval-label">{visitText(visit, tongue)}</span>
              <span class="interval-words">
                <Explained
                  text={levelText(visit, tongue, GRADE_WORDS[language], COMMON_WORDS[language]) ?? list.notGraded}
                />
              </span>
              {change && <span class="interval-note note">{levelChangeText(change, tongue)}</span>}
            </li>
          );
        })}
      </ul>
      {COMPARED.map(({ region, quantity }) => {
        const rows = ordered.map((visit, i): IntervalRow => {
          const before = ordered[i - 1];
          const evidence = visit.regions?.[region];
          const estimate = evidence ? figureOf(evidence, quantity) : null;
          const change = before && compareFigure(before, visit, region, quantity);
          return {
            id: visit.id,
            label: visitText(visit, tongue),
            estimate,
            words: estimate ? figureText(estimate, quantity, tongue.format) : words.notTold,
            note: change ? changeText(change, quantity, tongue) : null,
          };
        });
        const [first, last] = [ordered[0], ordered.at(-1)];
        const whole = ordered.length > 2 && first && last && compareFigure(first, last, region, quantity);
        return (
          <section key={region + quantity} data-testid={`compared-${region}-${quantity}`}>
            <h3>
              {words[quantity][region]}{' '}
              <span class="note">{quantity === 'depth' ? words.depth.unit[region] : words[quantity].unit}</span>
            </h3>
            <IntervalChart rows={rows} />
            {whole && <p class="note">{words.firstToLast(changeText(whole, quantity, tongue))}</p>}
          </section>
        );
      })}
      <p class="note">
        <Explained text={words.explained} />
      </p>
    </section>
  );
}
