import type { ComponentChildren } from 'preact';
import type { LiveState } from '../../lib/consult/live-state';
import type { NotesChange } from '../../lib/consult/notes';
import { localDay } from '../../lib/history/search';
import { ClinicianNotes } from '../notes/ClinicianNotes';
import { PatientLine } from '../notes/PatientLine';
import { GuidedTasks, type TaskActions } from '../tasks/GuidedTasks';
import { COMMON_WORDS } from '../words/common/words';
import { useWords } from '../words/use-words';
import { type ConsultActions, ConsultControls } from './ConsultControls';
import { KeepingNotice } from './KeepingNotice';
import { PanelFooter, type PanelFooterProps } from './PanelFooter';
import { PanelMeasured, type PanelMeasuredProps } from './PanelMeasured';
import { isWatching, PanelWatched, type PanelWatchedProps } from './PanelWatched';
import { PreCheck } from './PreCheck';
import { namedBy } from './precheck-words';
import { type LinkState, TapStatus } from './TapStatus';
import { UnfinishedConsult } from './UnfinishedConsult';

export interface PanelActions
  extends ConsultActions,
    TaskActions,
    Pick<PanelWatchedProps, 'onChoose' | 'onPictures' | 'onMeasureFace'>,
    Pick<PanelMeasuredProps, 'onPlatysma' | 'onShowReference'>,
    Pick<PanelFooterProps, 'onOpenHistory' | 'onOpenWelcome' | 'onLanguage'> {
  onCheckAgain: () => void;
  onDiscard: () => void;
  onDiscardUnreadable: () => void;
  onNotes: (change: NotesChange) => void;
  /** The notes of the consult that ended are finished. */
  onNewNotes: () => void;
}

export interface PanelProps
  extends Pick<PanelMeasuredProps, 'columns' | 'events' | 'referenceEvents' | 'referenceShown'>,
    Pick<PanelWatchedProps, 'crop' | 'pictures' | 'faces'> {
  link: LinkState;
  live: LiveState | null;
  actions: PanelActions;
  /** The site that Hemiscope does not know and the doctor enabled; null: the tab's is none. */
  enabledHost: string | null;
  /** What there is to do about a tab without a call. */
  children?: ComponentChildren;
  /** What is seldom wanted. */
  footer?: ComponentChildren;
}

/** The whole side panel. */
export function Panel(props: PanelProps) {
  const { link, live, actions, enabledHost, children, footer } = props;
  const { services } = useWords(COMMON_WORDS);
  return (
    <main class="panel">
      <header class="brand">
        <h1>Hemiscope</h1>
        <span class="note">{live?.service ? services[live.service] : ''}</span>
      </header>
      <TapStatus link={link} live={live} enabledHost={enabledHost} />
      {children}
      {live && <PanelConsult {...props} live={live} />}
      <PanelFooter {...actions}>{footer}</PanelFooter>
    </main>
  );
}

/** The consult, from who is watched to what was found. */
function PanelConsult(props: PanelProps & { live: LiveState }) {
  const { link, live, actions } = props;
  const watching = isWatching(live);
  const preCheck = watching && live.tap.kind !== 'which-face' ? live.preCheck : null;
  return (
    <>
      <KeepingNotice failure={live.keeping} onDiscard={actions.onDiscardUnreadable} />
      {live.unfinished ? (
        <UnfinishedConsult consult={live.unfinished} onEnd={actions.onEnd} onDiscard={actions.onDiscard} />
      ) : (
        <PatientLine
          key={live.notesSheet}
          patient={live.notes.patient}
          consent={live.notes.consent}
          locked={live.notesLocked}
          onChange={actions.onNotes}
          onNext={live.phase === 'ended' ? actions.onNewNotes : null}
        />
      )}
      <PanelWatched
        {...actions}
        live={live}
        crop={props.crop}
        pictures={props.pictures}
        faces={props.faces}
        checked={preCheck !== null}
      />
      {preCheck && <PreCheck state={preCheck} onAgain={actions.onCheckAgain} />}
      <ConsultControls
        {...actions}
        phase={live.phase}
        elapsedS={live.elapsedS}
        canStart={link === 'open' && watching && live.tap.kind !== 'failed' && live.unfinished === null}
        hasRecord={live.recordId !== null}
      />
      {live.phase === 'running' && (
        <GuidedTasks {...actions} tasks={live.tasks} task={live.task} elapsedS={live.elapsedS} />
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
      <PanelMeasured
        {...actions}
        live={live}
        columns={props.columns}
        events={props.events}
        referenceEvents={props.referenceEvents}
        referenceShown={props.referenceShown}
        named={namedBy(preCheck)}
        stale={link !== 'open'}
      />
    </>
  );
}
