import { chanFigures } from './chan-figures';
import { ChanSection } from './chan-section';
import type { StudyFigure } from './figure';
import { HeadSection } from './head-section';
import { patternsFigures } from './patterns-figures';
import { PatternsSection } from './patterns-section';
import { ProvenanceSection } from './provenance-section';
import { ratersFigures } from './raters-figures';
import { RatersSection } from './raters-section';
import type { StudyReport } from './study-report';

/** Every figure of a report, in its order. */
export function figuresOf(report: StudyReport): StudyFigure[] {
  return [...chanFigures(report), ...patternsFigures(report), ...ratersFigures(report)];
}

/** The whole report as a page, in English whatever the page around it speaks. */
export function ReportBody({ report }: { report: StudyReport }) {
  return (
    <article class="report" lang="en">
      <HeadSection report={report} />
      <ChanSection report={report} />
      <PatternsSection report={report} />
      <RatersSection report={report} />
      <ProvenanceSection report={report} />
    </article>
  );
}
