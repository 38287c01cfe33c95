import type { LiveState, TapState } from '../../lib/consult/live-state';
import type { FaceInPicture } from '../../lib/messages/panel-port';
import { PANEL_WORDS } from '../words/panel/words';
import { useWords } from '../words/use-words';
import { awaitedParticipant } from './awaited';
import { FacesInPicture } from './FacesInPicture';
import { QualityMeter } from './QualityMeter';
import { TileChooser, type TileChooserProps } from './TileChooser';
import { WatchedCrop } from './WatchedCrop';

/** In these states the last watched person is history. */
const UNWATCHED: ReadonlySet<TapState['kind']> = new Set(['no-call', 'call-gone', 'looking', 'away', 'choose']);

/** Somebody's picture is read just now. */
export function isWatching({ watchedTileId, tap }: LiveState): boolean {
  return watchedTileId !== null && !UNWATCHED.has(tap.kind);
}

export interface PanelWatchedProps extends Pick<TileChooserProps, 'pictures' | 'onChoose'> {
  live: LiveState;
  /** JPEG data URL of what is analysed. */
  crop: string | null;
  faces: readonly FaceInPicture[];
  /** The picture check stands below and says how good the picture is. */
  checked: boolean;
  /** The chooser was opened: its pictures are wanted. */
  onPictures: () => void;
  onMeasureFace: (face: number) => void;
}

/** Who is watched, whose face is measured, and who else could be. */
export function PanelWatched(props: PanelWatchedProps) {
  const { live, crop, faces, checked, onPictures, onMeasureFace } = props;
  const words = useWords(PANEL_WORDS);
  const { tiles, tap, watchedTileId } = live;
  const candidates = tiles.filter(({ role }) => role === 'remote');
  const missing = awaitedParticipant(live);
  const chooser = <TileChooser {...props} tiles={candidates} watchedTileId={watchedTileId} awaited={missing} />;
  if (tap.kind === 'choose') return <section class="card">{chooser}</section>;
  if (!isWatching(live)) return null;
  return (
    <>
      {faces.length > 0 && (
        <FacesInPicture
          faces={faces}
          asked={tap.kind === 'which-face'}
          otherFace={live.otherFace}
          onMeasureFace={onMeasureFace}
        />
      )}
      <section class="card watched" aria-label={words.watched}>
        <WatchedCrop
          dataUrl={crop}
          tile={tiles.find(({ id }) => id === watchedTileId) ?? null}
          name={live.watchedName}
        />
        {!checked && <QualityMeter quality={live.quality} />}
        {(candidates.length > 1 || missing) && (
          <details onToggle={(event) => event.currentTarget.open && onPictures()}>
            <summary>{words.watchSomeoneElse}</summary>
            {chooser}
          </details>
        )}
      </section>
    </>
  );
}
