import type { FaceInPicture } from '../../lib/messages/panel-port';
import { Picture } from '../basics/Picture';
import { PANEL_WORDS, type PanelWords } from '../words/panel/words';
import { useWords } from '../words/use-words';

export interface FacesInPictureProps {
  /** The largest first. */
  faces: readonly FaceInPicture[];
  /** It is not known which one is the patient's. */
  asked: boolean;
  /** The measured one is not the consult's patient. */
  otherFace: boolean;
  onMeasureFace: (face: number) => void;
}

/** Who is in the picture beside the patient; lets the doctor say which face to measure. */
export function FacesInPicture({ faces, asked, otherFace, onMeasureFace }: FacesInPictureProps) {
  const { faces: words } = useWords(PANEL_WORDS);
  return (
    <section class="card" aria-label={words.label} data-testid="faces" data-asked={asked}>
      <p class="faces-count">
        <strong>{words.count(faces.length)}</strong>
      </p>
      {otherFace && <p class="note">{words.notRecorded}</p>}
      <ul class="tiles faces">
        {faces.map(({ id, measured, dataUrl }, index) => (
          <li key={id}>
            <button
              type="button"
              data-testid="face-choice"
              data-face={id}
              aria-pressed={measured}
              onClick={() => measured || onMeasureFace(id)}
            >
              {dataUrl ? (
                <Picture dataUrl={dataUrl} label={words.one(index + 1, faces.length)} />
              ) : (
                <span class="crop-empty" />
              )}
              <span>{doing(measured, asked, otherFace, words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function doing(measured: boolean, asked: boolean, otherFace: boolean, words: PanelWords['faces']): string {
  if (asked) return words.isPatient;
  if (measured) return otherFace ? words.measuredOnly : words.measured;
  return otherFace ? words.isPatient : words.measure;
}
