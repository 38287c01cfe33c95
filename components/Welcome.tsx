import type { ComponentChildren } from 'preact';
import { Disclaimer } from './Disclaimer';
import { LanguageChoice } from './LanguageChoice';
import { CallPicture, CheckPicture, PinPicture, SharePicture } from './WelcomePictures';
import type { Language } from './words/languages';

/** What Hemiscope does, in three pictures, and what it does not. */
export function Welcome({ onLanguage }: { onLanguage: (language: Language) => void }) {
  return (
    <main class="welcome">
      <header>
        <h1>How Hemiscope works</h1>
        <p>
          Hemiscope measures and grades hemifacial spasm – one-sided, involuntary twitching of the face – from the
          patient’s video while you are in a call.
        </p>
        <Disclaimer />
        <LanguageChoice onChoose={onLanguage} />
      </header>
      <ol class="steps">
        <Step number={1} title="Join the call, click the icon" picture={<CallPicture />}>
          Open the call in Google Meet, Zoom (in the browser) or Jitsi Meet and click Hemiscope’s icon. A panel opens
          beside the call and finds the patient by itself. On another site it first asks whether it may look there.
        </Step>
        <Step number={2} title="Check the picture, guide the patient" picture={<CheckPicture />}>
          Within seconds the panel says whether the picture will do and, if not, what to tell the patient. Press{' '}
          <em>Start</em>: the panel gives you the words that lead the patient through rest and a few movements, and
          shows the grade as it comes.
        </Step>
        <Step number={3} title="Review and share" picture={<SharePicture />}>
          At the end, go through what was found and say what counts. Then print the summary, copy it or save it, under a
          passphrase if you like. It stays on this computer until you send it to somebody.
        </Step>
      </ol>
      <section class="card" aria-labelledby="privacy-title">
        <h2 id="privacy-title">Nothing leaves this computer</h2>
        <p>
          The picture is measured in this browser and thrown away at once. There is no server, no account and no
          statistics of use. The figures of the latest consult and the name shown in the call stay in this browser, so
          that a crash loses nothing, until the next consult begins or the browser is started anew. What you choose to
          keep longer is encrypted with your passphrase.
        </p>
      </section>
      <section class="card pin" aria-labelledby="pin-title">
        <PinPicture />
        <div>
          <h2 id="pin-title">Keep the icon in sight</h2>
          <p>
            Click the puzzle piece beside the address bar, then the pin next to Hemiscope (in Edge: the eye). One click
            then opens the panel.
          </p>
        </div>
      </section>
      <p class="note">You find this page again at the end of the panel, under “How it works”.</p>
    </main>
  );
}

interface StepProps {
  number: number;
  title: string;
  picture: ComponentChildren;
  children: ComponentChildren;
}

function Step({ number, title, picture, children }: StepProps) {
  return (
    <li class="card" data-testid={`step-${number}`}>
      {picture}
      <h2>
        <span class="step-number" aria-hidden="true">
          {number}
        </span>{' '}
        {title}
      </h2>
      <p>{children}</p>
    </li>
  );
}
