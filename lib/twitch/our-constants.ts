/** Longest step between two samples within one movement. Ours: longer than any frame interval that is graded (15 a second), shorter than a twitch. Seconds. */
export const MAX_STEP_S = 0.2;

/** Slack in comparing a width with the longest twitch. Ours: ten frames at 30 fps are 0.333334 s on a clock of whole microseconds. Seconds. */
export const CLOCK_SLACK_S = 0.001;

/** Picture that a mean needs before it may judge. Ours: a start amid a blink would make the mean far too low. Seconds. */
export const MIN_MEAN_S = 1;

/** Change of the outer-canthus distance from one frame to the next that means another picture size, not another pose. Ours: video calls scale in steps of 3/4 or more, and a head turn takes many frames. Factor. */
export const RESIZE_FACTOR = 1.15;
