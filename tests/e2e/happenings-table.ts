import type { Happening, PageHappening } from './call-happenings';

const SERVICES = { meet: 'Meet', zoom: 'Zoom', jitsi: 'Jitsi', other: 'other' } as const;
const SERIES = { new: 'a new one, same person', 'goes on': 'goes on' } as const;

/** Both lists as one Markdown table. */
export function tableOf(ofPages: readonly PageHappening[], ofExtension: readonly Happening<never>[]): string {
  return [
    '| what happens | service | the page says | the panel’s state | the gap’s cause | the series afterwards |',
    '|---|---|---|---|---|---|',
    ...ofPages.map((row) => line(row, row.says, SERIES[row.series])),
    ...ofExtension.map((row) => line(row, '–', '–')),
  ].join('\n');
}

function line(row: Happening<never>, says: string, series: string): string {
  const { what, call, panel, gap, gapInstead, gapBack } = row;
  const where = call.zoomRenderer === 'canvas' ? 'Zoom, canvas' : SERVICES[call.service];
  const inPanel = `\`${panel ?? 'watching'}\` | ${gap ?? 'no gap'}${gapInstead ? ` or ${gapInstead}` : ''}${gapBack ? `, then ${gapBack}` : ''}`;
  return `| ${what} | ${where} | ${says} | ${inPanel} | ${series} |`;
}
