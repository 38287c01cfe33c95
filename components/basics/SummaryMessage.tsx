import type { ComponentChildren } from 'preact';

export interface SummaryMessageProps {
  title: string;
  advice: string;
  /** What can be done from here. */
  children?: ComponentChildren;
}

/** Instead of a summary: what is so, and what to do. */
export function SummaryMessage({ title, advice, children }: SummaryMessageProps) {
  return (
    <main class="card summary-message" role="status">
      <h1>{title}</h1>
      <p>{advice}</p>
      {children}
    </main>
  );
}
