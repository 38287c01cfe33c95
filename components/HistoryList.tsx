import { useState } from 'preact/hooks';
import type { HistoryList as Listed } from '../lib/history/history';
import type { KeptNotes } from '../lib/history/kept-consult';
import { searched } from '../lib/history/search';
import type { Visit } from '../lib/history/visit';
import { ConfirmButton } from './ConfirmButton';
import { clock } from './format';
import { dayWords, labelWords, treatmentWords } from './history-words';
import { VisitComparison } from './VisitComparison';
import { VisitNotes } from './VisitNotes';

export interface HistoryListActions {
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
  onAnnotate: (id: string, notes: KeptNotes) => Promise<void>;
}

export interface HistoryListProps extends HistoryListActions {
  list: Listed;
}

/** All kept visits: find, open, note, delete, and choose those to set side by side. */
export function HistoryList({ list, ...actions }: HistoryListProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = searched(list.visits, search, dayWords);
  const compared = list.visits.filter(({ id }) => chosen.has(id));

  function choose(id: string, wanted: boolean): void {
    const next = new Set(chosen);
    if (wanted) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <>
      <section class="card" aria-labelledby="list-title">
        <header>
          <h2 id="list-title">Kept visits</h2>
          <span class="note">tick two or more to compare them</span>
        </header>
        {list.visits.length > 0 && (
          <label class="search">
            <span class="unseen">Search by label, name or date</span>
            <input
              type="search"
              data-testid="history-search"
              placeholder="Search by label, name or date"
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
        )}
        <ul class="visits">
          {found.map((visit) => (
            <VisitRow key={visit.id} visit={visit} chosen={chosen.has(visit.id)} onChoose={choose} {...actions} />
          ))}
        </ul>
        {list.visits.length === 0 && <p class="empty">No consult is kept.</p>}
        {list.visits.length > 0 && found.length === 0 && <p class="empty">No visit has all these words.</p>}
        {list.unreadable.map(({ id, message }) => (
          <div key={id} class="warning unreadable" data-testid="unreadable">
            <p>{message}</p>
            <ConfirmButton
              label="Delete"
              question="Delete this entry for good?"
              testId="delete-unreadable"
              onConfirm={() => actions.onRemove(id)}
            />
          </div>
        ))}
      </section>
      {compared.length > 1 && <VisitComparison visits={compared} />}
      {compared.length === 1 && <p class="note">Tick another visit to compare.</p>}
    </>
  );
}

interface VisitRowProps extends HistoryListActions {
  visit: Visit;
  chosen: boolean;
  onChoose: (id: string, wanted: boolean) => void;
}

function VisitRow({ visit, chosen, onChoose, onOpen, onRemove, onAnnotate }: VisitRowProps) {
  const [noting, setNoting] = useState(false);
  const { id, grade } = visit;
  const level =
    grade && grade.level !== null ? `${grade.atLeast ? 'at least ' : ''}level ${grade.level}` : 'not graded';
  const title = `${labelWords(visit)}, ${dayWords(visit.startedAt)}`;
  return (
    <li data-testid="visit-row">
      <label class="check">
        <input
          type="checkbox"
          data-testid="visit-chosen"
          checked={chosen}
          onChange={(event) => onChoose(id, event.currentTarget.checked)}
        />
        <span class="visit-name">
          <strong>{labelWords(visit)}</strong>
          <span>{dayWords(visit.startedAt)}</span>
          <span class="note">{[level, `lasted ${clock(visit.durationS)}`, ...treatmentWords(visit)].join(' · ')}</span>
        </span>
      </label>
      <span class="row">
        <button type="button" data-testid="visit-open" aria-label={`Open ${title}`} onClick={() => onOpen(id)}>
          Open
        </button>
        <button
          type="button"
          data-testid="visit-note"
          aria-label={`Label and dates of ${title}`}
          aria-expanded={noting}
          onClick={() => setNoting(!noting)}
        >
          Label and dates
        </button>
        <ConfirmButton
          label="Delete"
          question={`Delete ${title} for good?`}
          testId="visit-delete"
          onConfirm={() => onRemove(id)}
        />
      </span>
      {noting && (
        <VisitNotes
          notes={visit}
          action="Save"
          onSave={async (notes) => {
            await onAnnotate(id, notes);
            setNoting(false);
          }}
          onCancel={() => setNoting(false)}
        />
      )}
    </li>
  );
}
