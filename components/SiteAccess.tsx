export interface EnableSiteProps {
  /** The site in front of the doctor; null as long as the browser does not tell it. */
  host: string | null;
  onEnable: () => void;
}

/** Offers to look for a call on a site that Hemiscope does not know. The browser itself asks once more. */
export function EnableSite({ host, onEnable }: EnableSiteProps) {
  if (host === null) {
    return (
      <section class="card" data-testid="enable-site">
        <p>A call on another site? Bring its tab to the front and click Hemiscope’s button in the toolbar.</p>
      </section>
    );
  }
  return (
    <section class="card" data-testid="enable-site">
      <p>
        A call on <strong>{host}</strong>? Hemiscope does not know this site. You can allow it to read the video there;
        the picture stays on this machine.
      </p>
      <button type="button" data-testid="enable-site-button" onClick={onEnable}>
        Enable on this site
      </button>
    </section>
  );
}

export interface DisableSiteProps {
  host: string;
  onDisable: () => void;
}

/** Takes the permission back. */
export function DisableSite({ host, onDisable }: DisableSiteProps) {
  return (
    <p class="note site-access">
      You allowed Hemiscope to read the video on {host}.{' '}
      <button type="button" class="quiet" data-testid="disable-site-button" onClick={onDisable}>
        Disable on this site
      </button>
    </p>
  );
}
