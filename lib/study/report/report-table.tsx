/** A table of a study: the first column names the row. Cells are words already. */
export interface ReportTableData {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Read aloud with its headers; on a narrow screen it is moved sideways, by keyboard too. */
export function ReportTable({ caption, columns, rows }: ReportTableData) {
  const id = `table-${caption.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return (
    <section class="report-table" aria-labelledby={id}>
      <p class="report-caption" id={id}>
        {caption}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved must be reachable without a mouse. */}
      <div class="report-moved" tabIndex={0}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', ...cells], r) => (
              <tr key={`${r}-${name}`}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={columns[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
