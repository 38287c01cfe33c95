import { useEffect, useMemo, useState } from 'preact/hooks';
import { canBeReviewed, type ReviewEdit } from '../../lib/consult/edit-review';
import type { EventStrip } from '../../lib/consult/event-strips';
import type { ConsultRecord } from '../../lib/consult/record';
import { reviewedEvents } from '../../lib/consult/reviewed-events';
import { isVoluntary } from '../../lib/consult/tasks';
import type { MarkedEvent } from '../grade/event-marks';
import { FaceTraces } from '../traces/FaceTraces';
import { REVIEW_WORDS } from '../words/review/words';
import { useWords } from '../words/use-words';
import { ReviewEvent } from './ReviewEvent';
import { ReviewGrades } from './ReviewGrades';
import { type Moment, ReviewMoment } from './ReviewMoment';
import { ReviewSign } from './ReviewSign';
import { ReviewStrip } from './ReviewStrip';
import { ReviewTimeline } from './ReviewTimeline';
import { type ItemRef, isSameRef, lookedAt, type ReviewItem, reviewItems } from './review-items';

/** How much of the traces is shown on either side of a moment. Seconds. */
const AROUND_S = 2;
/** Horizontal resolution of these traces, about their width in CSS px. */
const COLUMNS = 640;

export interface ReviewProps {
  record: ConsultRecord;
  onEdit: (edit: ReviewEdit) => void;
  /** The pictures around an event that peaks then; null: none were held. */
  stripAt: (peakS: number) => Promise<EventStrip | null>;
}

type Chosen = ItemRef | { kind: 'moment'; moment: Moment };

/** Review before signing; of a record that cannot be reviewed, why. */
export function Review(props: ReviewProps) {
  const { impossible } = useWords(REVIEW_WORDS);
  return canBeReviewed(props.record) ? (
    <ReviewDesk {...props} />
  ) : (
    <p class="review note" data-testid="review-impossible">
      {impossible}
    </p>
  );
}

/** Every event on one timeline, what was measured around it, and the doctor's word on it. */
function ReviewDesk({ record, onEdit, stripAt }: ReviewProps) {
  const words = useWords(REVIEW_WORDS);
  const { review, durationS, gaps, series, tasks } = record;
  const items = useMemo(() => reviewItems(record), [record]);
  const counted = useMemo(() => reviewedEvents(record), [record]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const found = chosen && chosen.kind !== 'moment' ? items.findIndex(({ ref }) => isSameRef(ref, chosen)) : 0;
  // What was removed is no more: the first stands for it.
  const number = chosen?.kind === 'moment' || items.length === 0 ? null : Math.max(0, found);
  const item = number === null ? null : (items[number] ?? null);
  const moment = chosen?.kind === 'moment' ? chosen.moment : item ? null : { ...NOWHERE, atS: durationS / 2 };
  const atS = moment?.atS ?? item?.peakS ?? 0;
  const locked = review?.signed != null;
  // What is chosen is marked, also where it does not count.
  const marked = moment
    ? [...counted, tickAt(moment)]
    : item?.state === 'rejected'
      ? [...counted, tickAt(item)]
      : counted;

  const go = (by: number): void => {
    const next = number === null ? nextFrom(items, atS, by) : number + by;
    const ref = items[next]?.ref;
    if (ref) setChosen(ref);
  };
  const decide = (kind: 'accept' | 'reject'): void => {
    if (locked || item?.ref.kind !== 'found') return;
    onEdit({ kind, event: item.ref.event });
    go(1);
  };
  const showPictures = (shown: boolean): void => {
    if (item?.ref.kind === 'found') onEdit({ kind: 'pictures', event: item.ref.event, shown });
  };
  const add = (): void => {
    if (!moment || locked) return;
    onEdit({ kind: 'add', ...moment });
    const added = (review?.added ?? []).filter((each) => each.atS <= moment.atS).length;
    setChosen({ kind: 'added', added });
  };
  useKeys({ ArrowLeft: () => go(-1), ArrowRight: () => go(1), a: () => decide('accept'), r: () => decide('reject') });

  return (
    <section class="review" aria-labelledby="review-title" data-testid="review">
      <header>
        <h2 id="review-title">{words.title}</h2>
        <span class="note" data-testid="review-progress">
          {words.lookedAt(lookedAt(items), items.length)}
        </span>
      </header>
      <ReviewGrades record={record} />
      <ReviewTimeline
        items={items}
        gaps={gaps}
        durationS={durationS}
        chosen={number}
        atS={atS}
        onChoose={(place) => {
          const ref = items[place]?.ref;
          if (ref) setChosen(ref);
        }}
        onMoment={(at) => setChosen({ kind: 'moment', moment: at })}
      />
      <p class="note review-legend" aria-hidden="true">
        {LEGEND.map((state) => (
          <span key={state}>
            <span class={`review-mark mark-${state}`} /> {words.state[state]}
          </span>
        ))}
      </p>
      <div class="review-detail">
        <div class="review-steps">
          <button type="button" data-testid="review-previous" aria-keyshortcuts="ArrowLeft" onClick={() => go(-1)}>
            ← {words.previous}
          </button>
          <button type="button" data-testid="review-next" aria-keyshortcuts="ArrowRight" onClick={() => go(1)}>
            {words.next} →
          </button>
          <span class="note">{words.howToAdd}</span>
        </div>
        {item && <ReviewEvent item={item} locked={locked} onEdit={onEdit} onDecide={decide} />}
        {moment && (
          <ReviewMoment
            moment={moment}
            endS={durationS}
            inMovement={isVoluntary(tasks, moment.atS)}
            locked={locked}
            onMove={(to) => setChosen({ kind: 'moment', moment: to })}
            onAdd={add}
          />
        )}
        {item?.ref.kind === 'found' && (
          <ReviewStrip
            peakS={item.peakS}
            load={stripAt}
            pictured={item.pictured}
            locked={locked}
            onPictured={showPictures}
          />
        )}
        <FaceTraces
          columns={series}
          events={marked}
          referenceEvents={null}
          notAssessed={NOWHERE_HATCHED}
          smallest={{ eye: null, mouth: null }}
          fromS={Math.max(0, atS - AROUND_S)}
          toS={Math.min(durationS, atS + AROUND_S)}
          endS={durationS}
          resolution={COLUMNS}
        />
      </div>
      <ReviewSign
        review={review}
        open={items.length - lookedAt(items)}
        onSign={(name) => onEdit({ kind: 'sign', name })}
        onReopen={() => onEdit({ kind: 'reopen' })}
      />
    </section>
  );
}

const NOWHERE = { region: 'eye', side: 'left' } as const;
const NOWHERE_HATCHED = { eye: [], mouth: [] };
const LEGEND = ['open', 'accepted', 'rejected', 'changed', 'added'] as const;

/** A mark of something that does not count. */
function tickAt({ region, side, ...time }: Moment | ReviewItem): MarkedEvent {
  const peakS = 'atS' in time ? time.atS : time.peakS;
  return { region, side, onsetS: peakS, peakS, offsetS: peakS };
}

/** The event before or after a moment. */
function nextFrom(items: readonly { peakS: number }[], atS: number, by: number): number {
  return by > 0 ? items.findIndex(({ peakS }) => peakS > atS) : items.findLastIndex(({ peakS }) => peakS < atS);
}

/** Keys of the whole page, but not while something is typed or chosen in a field. */
function useKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select, dialog')) return;
      const act = keys[key.length === 1 ? key.toLowerCase() : key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
