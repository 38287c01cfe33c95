import {
  type CohenAlbertGrade,
  HFS8_MOST,
  type HumanRow,
  OUTCOMES,
  SF36_DOMAINS,
  SF36_MOST,
  type Sf36Domain,
} from './human-row';

/** A column of the table of human grades. `read` gives null for a word that it does not know. */
export interface HumanColumn {
  name: string;
  /** For the documentation and for messages: which values it takes. */
  takes: string;
  needed: boolean;
  /** Puts what the cell says into the row; false: it says nothing that is known. */
  read: (cell: string, row: HumanRow, number: (cell: string) => number | null) => boolean;
  value: (row: HumanRow) => string | number | null;
}

const ROMAN = ['0', 'I', 'II', 'III', 'IV'];
const YES = ['1', 'yes', 'true'];
const NO = ['0', 'no', 'false'];

/** The columns of the table of human grades, in the order in which they are written. */
export const HUMAN_COLUMNS: readonly HumanColumn[] = [
  text('clip', 'the clip as the results name it', true),
  text('patient', 'a code of the patient: the same on all clips of one person', true),
  text('rater', 'a name or code of who graded; needed where several did', false),
  {
    name: 'cohen_albert',
    takes: '0–4, or 0, I, II, III, IV',
    needed: false,
    read: (cell, row) => {
      const roman = ROMAN.indexOf(cell.toUpperCase());
      const grade = roman === -1 ? levelOf(cell, 4) : roman;
      if (grade === null) return false;
      row.cohenAlbert = grade as CohenAlbertGrade;
      return true;
    },
    value: (row) => row.cohenAlbert,
  },
  {
    name: 's1_level',
    takes: '0–3: none, eye, eye and mouth, eye and mouth and platysma',
    needed: false,
    read: (cell, row) => {
      const level = levelOf(cell, 3);
      if (level === null) return false;
      row.s1Level = level as HumanRow['s1Level'];
      return true;
    },
    value: (row) => row.s1Level,
  },
  seen('eye'),
  seen('mouth'),
  seen('platysma'),
  score(
    'hfs8',
    HFS8_MOST,
    (row) => row.hfs8,
    'more is worse',
    (row, value) => {
      row.hfs8 = value;
    },
  ),
  ...SF36_DOMAINS.map((domain: Sf36Domain) =>
    score(
      `sf36_${domain}`,
      SF36_MOST,
      (row) => row.sf36[domain] ?? null,
      'more is better',
      (row, value) => {
        row.sf36[domain] = value;
      },
    ),
  ),
  {
    name: 'outcome',
    takes: OUTCOMES.join(', '),
    needed: false,
    read: (cell, row) => {
      row.outcome = OUTCOMES.find((outcome) => outcome === cell.toLowerCase()) ?? null;
      return row.outcome !== null;
    },
    value: (row) => row.outcome,
  },
  text('group', 'anything that the study wants to tell apart, such as a hospital', false),
];

function text(name: 'clip' | 'patient' | 'rater' | 'group', takes: string, needed: boolean): HumanColumn {
  return {
    name,
    takes,
    needed,
    read: (cell, row) => {
      row[name] = cell;
      return true;
    },
    value: (row) => row[name],
  };
}

/** Which regions the rater saw twitch. */
function seen(region: keyof HumanRow['seen']): HumanColumn {
  return {
    name: region,
    takes: `1 or yes: the rater saw the ${region} twitch; 0 or no: did not; without it, what s1_level says`,
    needed: false,
    read: (cell, row) => {
      const word = cell.toLowerCase();
      row.seen[region] = YES.includes(word);
      return YES.includes(word) || NO.includes(word);
    },
    value: (row) => (row.seen[region] === null ? null : Number(row.seen[region])),
  };
}

function score(
  name: string,
  most: number,
  value: HumanColumn['value'],
  sense: string,
  put: (row: HumanRow, value: number) => void,
): HumanColumn {
  return {
    name,
    takes: `0–${most}, ${sense}`,
    needed: false,
    read: (cell, row, number) => {
      const value = number(cell);
      if (value === null || value < 0 || value > most) return false;
      put(row, value);
      return true;
    },
    value,
  };
}

function levelOf(cell: string, most: number): number | null {
  return /^\d$/.test(cell) && Number(cell) <= most ? Number(cell) : null;
}
