import { SITE_WORDS } from '../words/site/words';
import { useWords } from '../words/use-words';

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
  const words = useWords(SITE_WORDS);
  if (host === null) {
    return (
      <section class="card" data-testid="enable-site">
        <p>{words.elsewhere}</p>
      </section>
    );
  }
  const answer = refusal?.host === host ? refusal.answer : null;
  const site = <strong>{host}</strong>;
  return (
    <section class="card enable-site" data-testid="enable-site" data-answer={answer ?? ''}>
      {answer === null && <p>{known ? words.known(site) : words.unknown(site)}</p>}
      {answer !== null && (
        <div role="status">
          <h2>{answer === 'no' ? words.refused : words.notAsked}</h2>
          <p>
            {words.seesNothing(site)}
            {answer === 'no' ? words.afterNo : words.afterNotAsked}
          </p>
        </div>
      )}
      <button type="button" data-testid="enable-site-button" onClick={onEnable}>
        {answer === null ? words.enable : words.askAgain}
      </button>
      {answer !== null && <BySettings host={host} open={answer === 'not-asked'} />}
    </section>
  );
}

/** The way through the browser's own pages. */
function BySettings({ host, open }: { host: string; open: boolean }) {
  const words = useWords(SITE_WORDS);
  return (
    <details open={open}>
      <summary>{words.bySettings}</summary>
      <ol>
        {words.steps(host).map((step) => (
          <li key={step}>{step}</li>
        ))}
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
  const words = useWords(SITE_WORDS);
  return (
    <p class="note site-access">
      {words.allowed(host)}{' '}
      <button type="button" class="quiet" data-testid="disable-site-button" onClick={onDisable}>
        {words.disable}
      </button>
    </p>
  );
}
