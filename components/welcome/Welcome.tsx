import type { ComponentChildren } from 'preact';
import { Disclaimer } from '../basics/Disclaimer';
import { LanguageChoice } from '../basics/LanguageChoice';
import type { Language } from '../words/languages';
import { useWords } from '../words/use-words';
import { type StepWords, WELCOME_WORDS } from '../words/welcome/words';
import { CallPicture, CheckPicture, PinPicture, SharePicture } from './WelcomePictures';

/** What Hemiscope does, in three pictures, and what it does not. */
export function Welcome({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { title, what, steps, privacy, pin, again } = useWords(WELCOME_WORDS);
  return (
    <main class="welcome">
      <header>
        <h1>{title}</h1>
        <p>{what}</p>
        <Disclaimer />
        <LanguageChoice onChoose={onLanguage} />
      </header>
      <ol class="steps">
        <Step number={1} words={steps[0]} picture={<CallPicture />} />
        <Step number={2} words={steps[1]} picture={<CheckPicture />} />
        <Step number={3} words={steps[2]} picture={<SharePicture />} />
      </ol>
      <section class="card" aria-labelledby="privacy-title">
        <h2 id="privacy-title">{privacy.title}</h2>
        <p>{privacy.text}</p>
      </section>
      <section class="card pin" aria-labelledby="pin-title">
        <PinPicture />
        <div>
          <h2 id="pin-title">{pin.title}</h2>
          <p>{pin.text}</p>
        </div>
      </section>
      <p class="note">{again}</p>
    </main>
  );
}

interface StepProps {
  number: number;
  words: StepWords;
  picture: ComponentChildren;
}

function Step({ number, words, picture }: StepProps) {
  return (
    <li class="card" data-testid={`step-${number}`}>
      {picture}
      <h2>
        <span class="step-number" aria-hidden="true">
          {number}
        </span>{' '}
        {words.title}
      </h2>
      <p>{words.text}</p>
    </li>
  );
}
