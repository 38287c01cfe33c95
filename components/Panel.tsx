import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LiveState, TapState } from '../lib/consult/live-state';
import type { NotesChange } from '../lib/consult/notes';
import type { ConsultTask } from '../lib/consult/tasks';
import { localDay } from '../lib/history/search';
import type { FaceInPicture } from '../lib/messages/panel-port';
import type { CallEvent } from '../lib/twitch/call-event';
import type { TwitchEvent } from '../lib/twitch/event';
import { awaitedParticipant } from './awaited';
import { ClinicianNotes } from './ClinicianNotes';
import { type ConsultActions, ConsultControls } from './ConsultControls';
import { Disclaimer } from './Disclaimer';
import { EventsList } from './EventsList';
import { EvidenceCard } from './EvidenceCard';
import { FacesInPicture } from './FacesInPicture';
import type { FaceColumns } from './face-columns';
import { GradeCard } from './GradeCard';
import { GuidedTasks, type TaskActions } from './GuidedTasks';
import { KeepingNotice } from './KeepingNotice';
import { LanguageChoice } from './LanguageChoice';
import { PatientLine } from './PatientLine';
import { PreCheck } from './PreCheck';
import { namedBy } from './precheck-words';
import { QualityMeter } from './QualityMeter';
import { ReferenceCard } from './ReferenceCard';
import { type LinkState, TapStatus } from './TapStatus';
import { TileChooser } from './TileChooser';
import { TracesCard } from './TracesCard';
import { UnfinishedConsult } from './UnfinishedConsult';
import { WatchedCrop } from './WatchedCrop';
import { SERVICE_WORDS } from './words';
import type { Language } from './words/languages';

export interface PanelActions extends ConsultActions, TaskActions {
  onCheckAgain: () => void;
  /** `same`: it is the consult's patient, who was away. */
  onChoose: (tileId: string, same: boolean) => void;
  /** The chooser was opened: its pictures are wanted. */
  onPictures: () => void;
  onMeasureFace: (face: number) => void;
  onDiscard: () => void;
  onDiscardUnreadable: () => void;
  onPlatysma: (seen: boolean | null) => void;
  onNotes: (change: NotesChange) => void;
  /** The notes of the consult that ended are finished. */
  onNewNotes: () => void;
  onShowReference: (show: boolean) => void;
  onLanguage: (language: Language) => void;
  onOpenHistory: () => void;
  onOpenWelcome: () => void;
}

export interface PanelProps {
  link: LinkState;
  live: LiveState | null;
  /** The last window of samples. */
  columns: FaceColumns;
  /** This sitting's twitches and spasms, in the order of their peaks. */
  events: readonly CallEvent[];
  /** What the published rule counted, in the same order. */
  referenceEvents: readonly TwitchEvent[];
  /** The published rule is wanted beside ours. */
  referenceShown: boolean;
  /** JPEG data URLs. */
  crop: string | null;
  pictures: Readonly<Record<string, string>>;
  /** In the watched picture, while there are several or it is asked whose one is. */
  faces: readonly FaceInPicture[];
  actions: PanelActions;
  /** The site that Hemiscope does not know and the doctor enabled; null: the tab's is none. */
  enabledHost: string | null;
  /** What there is to do about a tab without a call. */
  children?: ComponentChildren;
  /** What is seldom wanted. */
  footer?: ComponentChildren;
}

const NO_TASKS: readonly ConsultTask[] = [];

/** In these states the last watched person is history. */
const UNWATCHED: ReadonlySet<TapState['kind']> = new Set(['no-call', 'call-gone', 'looking', 'away', 'choose']);

/** The whole side panel. */
export function Panel(props: PanelProps) {
  const {
    link,
    live,
    columns,
    events,
    referenceEvents,
    referenceShown,
    crop,
    pictures,
    faces,
    actions,
    enabledHost,
    children,
    footer,
  } = props;
  // The traces change several times a second; a list of hundreds of rows need not be compared as often.
  const tasks = live?.tasks ?? NO_TASKS;
  const list = useMemo(() => <EventsList events={events} tasks={tasks} />, [events, JSON.stringify(tasks)]);
  const candidates = live?.tiles.filter((tile) => tile.role === 'remote') ?? [];
  const missing = live && awaitedParticipant(live);
  const choosing = live?.tap.kind === 'choose';
  const watching = live !== null && live.watchedTileId !== null && !UNWATCHED.has(live.tap.kind);
  const preCheck = watching && live.tap.kind !== 'which-face' ? live.preCheck : null;
  const chooser = (
    <TileChooser
      tiles={candidates}
      watchedTileId={live?.watchedTileId ?? null}
      awaited={missing}
      pictures={pictures}
      onChoose={actions.onChoose}
    />
  );
  return (
    <main class="panel">
      <header class="brand">
        <h1>Hemiscope</h1>
        <span class="note">{live?.service ? SERVICE_WORDS[live.service] : ''}</span>
      </header>
      <TapStatus link={link} live={live} enabledHost={enabledHost} />
      {children}
      {live && (
        <>
          <KeepingNotice failure={live.keeping} onDiscard={actions.onDiscardUnreadable} />
          {live.unfinished && (
            <UnfinishedConsult consult={live.unfinished} onEnd={actions.onEnd} onDiscard={actions.onDiscard} />
          )}
          {!live.unfinished && (
            <PatientLine
              key={live.notesSheet}
              patient={live.notes.patient}
              consent={live.notes.consent}
              locked={live.notesLocked}
              onChange={actions.onNotes}
              onNext={live.phase === 'ended' ? actions.onNewNotes : null}
            />
          )}
          {choosing && <section class="card">{chooser}</section>}
          {watching && faces.length > 0 && (
            <FacesInPicture
              faces={faces}
              asked={live.tap.kind === 'which-face'}
              otherFace={live.otherFace}
              onMeasureFace={actions.onMeasureFace}
            />
          )}
          {watching && (
            <section class="card watched" aria-label="Who is watched, and how well">
              <WatchedCrop
                dataUrl={crop}
                tile={live.tiles.find((tile) => tile.id === live.watchedTileId) ?? null}
                name={live.watchedName}
              />
              {!preCheck && <QualityMeter quality={live.quality} />}
              {(candidates.length > 1 || missing) && (
                <details onToggle={(event) => event.currentTarget.open && actions.onPictures()}>
                  <summary>Watch someone else</summary>
                  {chooser}
                </details>
              )}
            </section>
          )}
          {preCheck && <PreCheck state={preCheck} onAgain={actions.onCheckAgain} />}
          <ConsultControls
            {...actions}
            phase={live.phase}
            elapsedS={live.elapsedS}
            canStart={link === 'open' && watching && live.tap.kind !== 'failed' && live.unfinished === null}
            hasRecord={live.recordId !== null}
          />
          {live.phase === 'running' && (
            <GuidedTasks {...actions} tasks={tasks} task={live.task} elapsedS={live.elapsedS} />
          )}
          {!live.unfinished && (
            <ClinicianNotes
              key={live.notesSheet}
              observed={live.notes.clinician}
              today={localDay(new Date().toISOString())}
              locked={live.notesLocked}
              onChange={(clinician) => actions.onNotes({ clinician })}
            />
          )}
          <div class={link === 'open' ? 'measured' : 'measured stale'}>
            <GradeCard verdict={live.verdict} windowLacksS={live.windowLacksS} named={namedBy(preCheck)} />
            <TracesCard
              columns={columns}
              events={events}
              referenceEvents={referenceShown ? referenceEvents : null}
              verdict={live.verdict}
              tasks={tasks}
            />
            <ReferenceCard shown={referenceShown} grade={live.reference} onShow={actions.onShowReference} />
            <EvidenceCard verdict={live.verdict} platysma={live.platysma} onPlatysma={actions.onPlatysma} />
            {list}
          </div>
        </>
      )}
      <footer>
        {footer}
        <div class="pages">
          <button type="button" data-testid="open-history" onClick={actions.onOpenHistory}>
            Kept consults
          </button>
          <button type="button" data-testid="open-welcome" onClick={actions.onOpenWelcome}>
            How it works
          </button>
          <LanguageChoice onChoose={actions.onLanguage} />
        </div>
        <Disclaimer />
      </footer>
    </main>
  );
}
