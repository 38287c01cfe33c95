import type { CallEvent } from '../twitch/call-event';
import type { TwitchEvent } from '../twitch/event';
import type { AssessmentStep } from './assessment';
import { emptySeries, type Gap, type GradePoint, type SeriesColumns } from './record';

/** What is collected of a consult, or a part of it: lists that grow only at their ends. */
export interface Recording {
  series: SeriesColumns;
  events: CallEvent[];
  referenceEvents: TwitchEvent[];
  steps: AssessmentStep[];
  grades: GradePoint[];
  gaps: Gap[];
}

/** How long each of the lists is. */
export type Extent = Record<keyof Recording, number>;

export function emptyRecording(): Recording {
  return { series: emptySeries(), events: [], referenceEvents: [], steps: [], grades: [], gaps: [] };
}

export function extentOf({ series, events, referenceEvents, steps, grades, gaps }: Recording): Extent {
  return {
    series: series.timeS.length,
    events: events.length,
    referenceEvents: referenceEvents.length,
    steps: steps.length,
    grades: grades.length,
    gaps: gaps.length,
  };
}

/** What came after. */
export function since(recording: Recording, extent: Extent): Recording {
  const series = Object.entries(recording.series).map(([name, column]) => [name, column.slice(extent.series)]);
  return {
    series: Object.fromEntries(series) as SeriesColumns,
    events: recording.events.slice(extent.events),
    referenceEvents: recording.referenceEvents.slice(extent.referenceEvents),
    steps: recording.steps.slice(extent.steps),
    grades: recording.grades.slice(extent.grades),
    gaps: recording.gaps.slice(extent.gaps),
  };
}

/** Parts that follow each other as one. */
export function joined(parts: readonly Recording[]): Recording {
  const series = Object.keys(emptySeries()) as (keyof SeriesColumns)[];
  return {
    series: Object.fromEntries(
      series.map((name) => [name, parts.flatMap((part): (number | null)[] => part.series[name])]),
    ) as unknown as SeriesColumns,
    events: parts.flatMap(({ events }) => events),
    referenceEvents: parts.flatMap(({ referenceEvents }) => referenceEvents),
    steps: parts.flatMap(({ steps }) => steps),
    grades: parts.flatMap(({ grades }) => grades),
    gaps: parts.flatMap(({ gaps }) => gaps),
  };
}
