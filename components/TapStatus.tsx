import type { LiveState, TapState } from '../lib/consult/live-state';
import { chooseWords } from './choose-words';
import { namedBy } from './precheck-words';
import { ToneMark } from './ToneMark';
import { tapWords } from './tap-words';
import { UNNAMED, type Words } from './words';

/** The panel's line to the offscreen page. */
export type LinkState = 'connecting' | 'open' | 'lost';

/** In these states somebody is watched, and the advice is about the picture. */
const PICTURE_STATES: ReadonlySet<TapState['kind']> = new Set(['watching', 'poor']);

export interface TapStatusProps {
  link: LinkState;
  live: LiveState | null;
}

/** What Hemiscope does just now, and what to do about it. */
export function TapStatus({ link, live }: TapStatusProps) {
  const words = statusWords(link, live);
  const kind = link === 'open' && live ? live.tap.kind : link;
  return (
    <section class={`status tone-${words.tone}`} role="status" data-testid="tap-status" data-kind={kind}>
      <h2>
        <ToneMark tone={words.tone} />
        <span>{words.title}</span>
      </h2>
      {words.advice.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function statusWords(link: LinkState, live: LiveState | null): Words {
  if (link === 'lost') {
    return {
      tone: 'bad',
      title: 'The measuring engine stopped',
      advice: [`It is being started again. Keep this panel open${live ? '; what you see below is not live' : ''}.`],
    };
  }
  if (link === 'connecting' || !live) return { tone: 'busy', title: 'Starting Hemiscope…', advice: [] };
  if (live.tap.kind === 'choose') return chooseWords(live);
  const issues = live.quality?.issues ?? [];
  const words = tapWords(live.tap, live.watchedName, issues);
  // The picture check says what to change, or the grade's own reasons, right where the grade is missed.
  const named = namedBy(live.preCheck);
  const toldByCheck = PICTURE_STATES.has(live.tap.kind) && issues.every(({ code }) => named.has(code));
  const toldByGrade = live.tap.kind === 'poor' && (live.verdict?.reasons.length ?? 0) > 0;
  return { ...words, advice: [...notRecorded(live), ...(toldByCheck || toldByGrade ? [] : words.advice)] };
}

/** Somebody else than the consult's patient is watched. */
function notRecorded({ tap, participant, watchedTileId }: LiveState): string[] {
  if (!PICTURE_STATES.has(tap.kind)) return [];
  if (participant === null || participant.id === watchedTileId) return [];
  return [`Nothing is recorded: this consult is of ${participant.name ?? UNNAMED}.`];
}
