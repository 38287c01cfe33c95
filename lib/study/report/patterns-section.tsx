import { counted, fixed, proportionWords, pWords, withInterval } from './number-words';
import { patternsFigures } from './patterns-figures';
import { agreementTable, correlationsTable, groupsTable, outcomeTable, qualityTable } from './patterns-tables';
import { ReportTable } from './report-table';
import { Charts, Part } from './section';
import type { StudyReport } from './study-report';

/** What Al Menabbawy et al. made of theirs, made of these. */
export function PatternsSection({ report }: { report: StudyReport }) {
  const { patterns } = report;
  if (patterns === null) {
    return (
      <Part id="patterns" title="Patterns, after Al Menabbawy et al.">
        <p class="empty">There are too few patients with spasms and a level to be grouped.</p>
      </Part>
    );
  }
  const { agreement, builtInRule, outcome, leftOut } = patterns;
  const outcomes = outcomeTable(patterns);
  return (
    <Part id="patterns" title="Patterns, after Al Menabbawy et al.">
      <p>
        Patients grouped by eye closure, mouth distance change, rate and repetition of the spasms, as in “From spasms to
        smiles”: by bisecting k-means and by agglomerative clustering (Ward), on standardised variables. How each
        variable is computed, and which group bears which name, is Hemiscope’s own: the paper’s abstract does not say.{' '}
        {leftOut.noSpasm + leftOut.notGradable > 0 &&
          `Left out: ${counted(leftOut.noSpasm, 'patient')} without spasms, ${leftOut.notGradable} without a level.`}
      </p>
      <Charts figures={patternsFigures(report)} />
      <ReportTable {...groupsTable(patterns, 'divisive')} />
      <ReportTable {...groupsTable(patterns, 'agglomerative')} />
      <ReportTable {...agreementTable(patterns)} />
      <p>
        The two clusterings agree on {proportionWords(agreement.matched)}; adjusted Rand index{' '}
        {fixed(agreement.adjustedRand)}.{' '}
        {builtInRule &&
          `The pattern that Hemiscope’s own rule names agrees with the divisive group in ${proportionWords(builtInRule.same)}; adjusted Rand index ${fixed(builtInRule.adjustedRand)}.`}
      </p>
      <ReportTable {...qualityTable(patterns)} />
      {outcome && outcomes && (
        <>
          <ReportTable {...outcomes} />
          <p>
            {outcome.test.method === 'chi-square' ? 'Chi-square' : 'Permutation test of chi-square'}{' '}
            {fixed(outcome.test.chiSquare, 1)} (df {outcome.test.df}), {pWords(outcome.test.p)}; Cramér’s V{' '}
            {withInterval(outcome.effect)}.
          </p>
        </>
      )}
      <ReportTable {...correlationsTable(patterns)} />
    </Part>
  );
}
