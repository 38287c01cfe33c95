import type { VNode } from 'preact';

/** A chart of the report: in the page with its caption, and as a file of its own under its id. */
export interface StudyFigure {
  id: string;
  caption: string;
  /** Too wide for a phone: it is scrolled. */
  wide: boolean;
  chart: VNode;
}
