/** The doctor pressed the button, and the site is not allowed all the same. */
export interface SiteRefusal {
  host: string;
  /** `not-asked`: the browser put no question, as its settings or an administrator forbid the site. */
  answer: 'no' | 'not-asked';
}

export interface EnableSiteProps {
  /** The site in front of the doctor; null as long as the browser does not tell it. */
  host: string | null;
  /** Hemiscope was installed for this site: somebody took its access away. */
  known: boolean;
  /** The last no, of any site. */
  refusal: SiteRefusal | null;
  onEnable: () => void;
}

/** Offers to look for a call on a site that Hemiscope may not read; after a no it says how to allow it all the same. The browser itself asks once more. */
export function EnableSite({ host, known, refusal, onEnable }: EnableSiteProps) {
  if (host === null) {
    return (
      <section class="card" data-testid="enable-site">
        <p>A call on another site? Bring its tab to the front and click Hemiscope’s button in the toolbar.</p>
      </section>
    );
  }
  const answer = refusal?.host === host ? refusal.answer : null;
  return (
    <section class="card enable-site" data-testid="enable-site" data-answer={answer ?? ''}>
      {answer === null && <Offer host={host} known={known} />}
      {answer !== null && (
        <div role="status">
          <h2>{answer === 'no' ? 'Not allowed' : 'The browser did not ask'}</h2>
          <p>
            Hemiscope sees nothing on <strong>{host}</strong>. {REFUSED[answer]}
          </p>
        </div>
      )}
      <button type="button" data-testid="enable-site-button" onClick={onEnable}>
        {answer === null ? 'Enable on this site' : 'Ask again'}
      </button>
      {answer !== null && <BySettings host={host} open={answer === 'not-asked'} />}
    </section>
  );
}

const REFUSED: Record<SiteRefusal['answer'], string> = {
  no: 'If you change your mind, press the button and choose “Allow” when the browser asks. The picture stays on this machine.',
  'not-asked':
    'Its settings may forbid this site. They can be changed by hand, on some computers only by the administrator.',
};

function Offer({ host, known }: { host: string; known: boolean }) {
  if (known) {
    return (
      <p>
        Your browser keeps Hemiscope from reading the video on <strong>{host}</strong>: its access to this site was
        switched off. You can allow it again; the picture stays on this machine.
      </p>
    );
  }
  return (
    <p>
      A call on <strong>{host}</strong>? Hemiscope does not know this site. You can allow it to read the video there;
      the picture stays on this machine.
    </p>
  );
}

/** The way through the browser's own pages. */
function BySettings({ host, open }: { host: string; open: boolean }) {
  return (
    <details open={open}>
      <summary>Allow it in the browser’s settings</summary>
      <ol>
        <li>Right-click Hemiscope’s icon in the toolbar and choose “Manage extension”.</li>
        <li>Under “Site access”, allow {host}.</li>
        <li>Come back and reload the call’s page.</li>
      </ol>
    </details>
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
