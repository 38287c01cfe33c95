/** Instead of a summary: what is so, and what to do. */
export function SummaryMessage({ title, advice }: { title: string; advice: string }) {
  return (
    <main class="card summary-message" role="status">
      <h1>{title}</h1>
      <p>{advice}</p>
    </main>
  );
}
