import type { FaceInPicture } from '../lib/messages/panel-port';
import { Picture } from './Picture';

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
  const count = faces.length === 1 ? '1 person' : `${faces.length} people`;
  return (
    <section class="card" aria-label="Faces in the picture" data-testid="faces" data-asked={asked}>
      <p class="faces-count">
        <strong>{count} in the picture</strong>
      </p>
      {otherFace && (
        <p class="note">
          Not recorded: this consult is the other face’s. To record this one, end the consult and start a new one.
        </p>
      )}
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
                <Picture dataUrl={dataUrl} label={`Face ${index + 1} of ${faces.length}`} />
              ) : (
                <span class="crop-empty" />
              )}
              <span>{wordsFor(measured, asked, otherFace)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsFor(measured: boolean, asked: boolean, otherFace: boolean): string {
  if (asked) return 'This is the patient';
  if (measured) return otherFace ? 'Measured, not recorded' : 'Measured';
  return otherFace ? 'This is the patient' : 'Measure this face';
}
