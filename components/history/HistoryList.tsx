import { useState } from 'preact/hooks';
import type { HistoryList as Listed } from '../../lib/history/history';
import type { KeptNotes } from '../../lib/history/kept-consult';
import { searched } from '../../lib/history/search';
import type { Visit } from '../../lib/history/visit';
import { ConfirmButton } from '../basics/ConfirmButton';
import { COMPARISON_WORDS } from '../words/comparison/words';
import { ERROR_WORDS, errorText } from '../words/errors/words';
import { HISTORY_WORDS } from '../words/history/words';
import { useFormat, useLanguage, useWords } from '../words/use-words';
import { VisitComparison } from './VisitComparison';
import { VisitNotes } from './VisitNotes';
import { labelOf, treatmentsOf } from './visit-text';

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
  const language = useLanguage();
  const { list: words, keep } = HISTORY_WORDS[language];
  const { shortDay } = useFormat();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = searched(list.visits, search, shortDay);
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
          <h2 id="list-title">{words.title}</h2>
          <span class="note">{words.hint}</span>
        </header>
        {list.visits.length > 0 && (
          <label class="search">
            <span class="unseen">{words.search}</span>
            <input
              type="search"
              data-testid="history-search"
              placeholder={words.search}
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
        {list.visits.length === 0 && <p class="empty">{words.empty}</p>}
        {list.visits.length > 0 && found.length === 0 && <p class="empty">{words.noneFound}</p>}
        {list.unreadable.map(({ id, why }) => (
          <div key={id} class="warning unreadable" data-testid="unreadable">
            <p>{errorText(why, ERROR_WORDS[language])}</p>
            <ConfirmButton
              label={words.remove}
              question={words.removeUnreadable}
              keep={keep}
              testId="delete-unreadable"
              onConfirm={() => actions.onRemove(id)}
            />
          </div>
        ))}
      </section>
      {compared.length > 1 && <VisitComparison visits={compared} />}
      {compared.length === 1 && <p class="note">{words.tickAnother}</p>}
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
  const { list: words, keep, join } = useWords(HISTORY_WORDS);
  const { treatment } = useWords(COMPARISON_WORDS);
  const { clock, shortDay } = useFormat();
  const { id, grade } = visit;
  const label = labelOf(visit) ?? words.noLabel;
  const day = shortDay(visit.startedAt);
  const level = grade && grade.level !== null ? words.level(grade.level, grade.atLeast) : words.notGraded;
  const title = label + join + day;
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
          <strong>{label}</strong>
          <span>{day}</span>
          <span class="note">
            {[level, words.lasted(clock(visit.durationS)), ...treatmentsOf(visit, treatment)].join(' · ')}
          </span>
        </span>
      </label>
      <span class="row">
        <button type="button" data-testid="visit-open" aria-label={words.openOne(title)} onClick={() => onOpen(id)}>
          {words.open}
        </button>
        <button
          type="button"
          data-testid="visit-note"
          aria-label={words.noteOne(title)}
          aria-expanded={noting}
          onClick={() => setNoting(!noting)}
        >
          {words.note}
        </button>
        <ConfirmButton
          label={words.remove}
          question={words.removeOne(title)}
          keep={keep}
          testId="visit-delete"
          onConfirm={() => onRemove(id)}
        />
      </span>
      {noting && (
        <VisitNotes
          notes={visit}
          action={words.save}
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
