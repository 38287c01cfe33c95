import type { LiveState, TapState } from '../../lib/consult/live-state';
import { Explained } from '../basics/Term';
import { ToneMark } from '../basics/ToneMark';
import type { Words } from '../basics/words';
import { CALL_WORDS } from '../words/call/words';
import { COMMON_WORDS } from '../words/common/words';
import type { Language } from '../words/languages';
import { REASON_WORDS } from '../words/reasons/words';
import { useLanguage } from '../words/use-words';
import { chooseWords } from './choose-words';
import { namedBy } from './precheck-words';
import { said, tapWords } from './tap-words';

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
  const words = statusWords(link, live, enabledHost, useLanguage());
  const kind = link === 'open' && live ? live.tap.kind : link;
  return (
    <section class={`status tone-${words.tone}`} role="status" data-testid="tap-status" data-kind={kind}>
      <h2>
        <ToneMark tone={words.tone} />
        <span>{words.title}</span>
      </h2>
      {words.advice.map((line) => (
        <p key={line}>
          <Explained text={line} />
        </p>
      ))}
    </section>
  );
}

function statusWords(link: LinkState, live: LiveState | null, enabledHost: string | null, language: Language): Words {
  const words = CALL_WORDS[language];
  if (link === 'lost') return said('bad', words.engineLost(live !== null));
  if (link === 'connecting' || !live) return { tone: 'busy', title: words.engineStarting, advice: [] };
  const { tap, verdict } = live;
  if (tap.kind === 'choose') return chooseWords(live, words);
  if (tap.kind === 'no-call' && enabledHost !== null) return { tone: 'busy', ...words.nobody(enabledHost) };
  const issues = live.quality?.issues ?? [];
  const { unnamed } = COMMON_WORDS[language];
  const status = tapWords(tap, live.watchedName ?? unnamed, issues, words, REASON_WORDS[language]);
  // The picture check says what to change, or the grade's own reasons, right where the grade is missed.
  const named = namedBy(live.preCheck);
  const toldByCheck = PICTURE_STATES.has(tap.kind) && issues.every(({ code }) => named.has(code));
  const toldByGrade = tap.kind === 'poor' && (verdict?.reasons.length ?? 0) > 0;
  const other = isSomebodyElse(live) ? [words.notRecorded(live.participant?.name ?? unnamed)] : [];
  return { ...status, advice: [...other, ...(toldByCheck || toldByGrade ? [] : status.advice)] };
}

/** Somebody else than the consult's patient is watched. */
function isSomebodyElse({ tap, participant, watchedTileId }: LiveState): boolean {
  return PICTURE_STATES.has(tap.kind) && participant !== null && participant.id !== watchedTileId;
}
