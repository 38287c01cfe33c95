export const OFFSCREEN_PATH = 'offscreen.html';

let creating: Promise<void> | null = null;

/** Makes sure that the offscreen page runs. Any page of the extension may call it, any number of times. */
export async function ensureOffscreen(): Promise<void> {
  const running = await chrome.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType],
  });
  if (running.length > 0) return;
  creating ??= chrome.offscreen
    .createDocument({
      url: OFFSCREEN_PATH,
      reasons: ['WORKERS' as chrome.offscreen.Reason],
      justification: 'Measures facial movement in a worker; the picture never leaves this machine.',
    })
    .catch((error: unknown) => {
      // Two panels may ask at once; the browser allows one page, and one is all that is needed.
      if (!String(error).includes('single offscreen')) throw error;
    })
    .finally(() => {
      creating = null;
    });
  await creating;
}
