import type { ComponentChildren } from 'preact';
import type { StudyFigure } from './figure';

/** A part of the report under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
    </section>
  );
}

/** Charts side by side as far as they fit, each with its caption. */
export function Charts({ figures }: { figures: readonly StudyFigure[] }) {
  return (
    <div class="report-charts">
      {figures.map(({ id, wide, chart, caption }) => (
        // What is moved sideways on a phone is reached by keyboard, too.
        <figure key={id} class={wide ? 'wide' : undefined} tabIndex={wide ? 0 : undefined}>
          {chart}
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
    </div>
  );
}
