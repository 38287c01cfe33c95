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
  /** The site that Hemiscope does not know and the doctor enabled; null: the tab's is none. */
  enabledHost: string | null;
}

/** What Hemiscope does just now, and what to do about it. */
export function TapStatus({ link, live, enabledHost }: TapStatusProps) {
  const words = statusWords(link, live, enabledHost);
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

function statusWords(link: LinkState, live: LiveState | null, enabledHost: string | null): Words {
  if (link === 'lost') {
    return {
      tone: 'bad',
      title: 'The measuring engine stopped',
      advice: [`It is being started again. Keep this panel open${live ? '; what you see below is not live' : ''}.`],
    };
  }
  if (link === 'connecting' || !live) return { tone: 'busy', title: 'Starting Hemiscope…', advice: [] };
  if (live.tap.kind === 'choose') return chooseWords(live);
  if (live.tap.kind === 'no-call' && enabledHost !== null) return nobodyWords(enabledHost);
  const issues = live.quality?.issues ?? [];
  const words = tapWords(live.tap, live.watchedName, issues);
  // The picture check says what to change, or the grade's own reasons, right where the grade is missed.
  const named = namedBy(live.preCheck);
  const toldByCheck = PICTURE_STATES.has(live.tap.kind) && issues.every(({ code }) => named.has(code));
  const toldByGrade = live.tap.kind === 'poor' && (live.verdict?.reasons.length ?? 0) > 0;
  return { ...words, advice: [...notRecorded(live), ...(toldByCheck || toldByGrade ? [] : words.advice)] };
}

/** On a site that the doctor enabled. */
function nobodyWords(host: string): Words {
  return {
    tone: 'busy',
    title: `Nobody’s live picture is seen on ${host}`,
    advice: [
      'Watching begins by itself once the call shows somebody.',
      'If it shows somebody already, this site draws its pictures in a way that Hemiscope cannot read.',
    ],
  };
}

/** Somebody else than the consult's patient is watched. */
function notRecorded({ tap, participant, watchedTileId }: LiveState): string[] {
  if (!PICTURE_STATES.has(tap.kind)) return [];
  if (participant === null || participant.id === watchedTileId) return [];
  return [`Nothing is recorded: this consult is of ${participant.name ?? UNNAMED}.`];
}
