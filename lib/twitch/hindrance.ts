/** Why a region could not be judged although a face was measured. */
export type Hindrance =
  /** The series has only begun: the noise of this picture is not known yet. */
  | 'starting'
  /** The part leaves the picture, is too small or has nothing to hold on to. */
  | 'not-seen'
  /** The neck: outside the picture. */
  | 'outside'
  /** The neck: a collar, hair or a hand lies over it. */
  | 'covered'
  /** The neck: its skin shows nothing to hold on to. */
  | 'smooth'
  /** Speech, chewing, a yawn, a smile. */
  | 'mouth-moving'
  /** The gaze shifts. */
  | 'gaze'
  /** The head turns or comes nearer. */
  | 'head-moving'
  /** Both lids are closed or closing for longer than a blink. */
  | 'eyes-closed'
  /** The patient moves because the doctor asked for it (`lib/consult/tasks.ts`): nothing of that is to be counted. */
  | 'task'
  /** The picture is too noisy for any twitch of a sensible size. */
  | 'noise';
