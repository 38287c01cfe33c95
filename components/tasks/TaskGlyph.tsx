import type { TaskKind } from '../../lib/consult/tasks';

/** Brows, eyes and mouth of a drawn face on a field of 32 × 32. */
interface Features {
  brows: string;
  eyes: string;
  mouth: string;
}

const RESTING: Features = {
  brows: 'M8 11Q11 9.5 14 11M18 11Q21 9.5 24 11',
  eyes: 'M8.5 14.5Q11 12.5 13.5 14.5Q11 16.5 8.5 14.5ZM18.5 14.5Q21 12.5 23.5 14.5Q21 16.5 18.5 14.5Z',
  mouth: 'M12 23H20',
};

const FEATURES: Readonly<Record<TaskKind, Features>> = {
  rest: RESTING,
  'close-eyes': {
    ...RESTING,
    brows: 'M8 12L14 13M18 13L24 12',
    eyes: 'M8 15.5L13.5 15.5M8 17L10 15.5M8 14L10 15.5M18.5 15.5H24M24 17L22 15.5M24 14L22 15.5',
  },
  'show-teeth': {
    ...RESTING,
    mouth: 'M9 20.5H23Q22 25.5 16 25.5Q10 25.5 9 20.5ZM9.5 22.8H22.5M13 20.5V25M16 20.5V25.5M19 20.5V25',
  },
  purse: {
    ...RESTING,
    mouth: 'M16 20.8Q18.5 20.8 18.5 23Q18.5 25.2 16 25.2Q13.5 25.2 13.5 23Q13.5 20.8 16 20.8ZM16 22.4V23.6',
  },
  'raise-brows': { ...RESTING, brows: 'M7.5 9Q11 5.5 14 8.5M18 8.5Q21 5.5 24.5 9M12 4.5Q16 3.6 20 4.5' },
  speak: {
    ...RESTING,
    mouth: 'M12 22.5Q16 19.5 20 22.5Q16 27 12 22.5ZM24 20Q25.5 22.5 24 25M26.5 18.5Q29 22.5 26.5 26.5',
  },
};

/** What the patient does, as a small face. Says nothing that the words beside it do not. */
export function TaskGlyph({ kind, size = 32 }: { kind: TaskKind; size?: number }) {
  const { brows, eyes, mouth } = FEATURES[kind];
  return (
    <svg class="task-glyph" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path
        class="task-glyph-head"
        d="M16 2.5C23.5 2.5 28 7.5 28 14.5C28 23 22.5 30 16 30C9.5 30 4 23 4 14.5C4 7.5 8.5 2.5 16 2.5Z"
      />
      <path d={brows + eyes + mouth} />
    </svg>
  );
}
