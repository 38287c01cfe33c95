/** From the service worker to the offscreen page: an update of the extension has come. That page alone knows whether anything is in use, but has no such event itself (measured, Chromium 156). */
export const UPDATE_ARRIVED = 'hemiscope-update-arrived';

/** From the offscreen page to the service worker: nothing is in use any more, the update may be put in. */
export const UPDATE_MAY_START = 'hemiscope-update-may-start';
