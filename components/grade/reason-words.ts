import type { NotGradable } from '../../lib/grade/call-verdict';
import type { Reason, ReasonWords } from '../words/reasons/words';

/** Why there is no grade, as a sentence of its own, and what to do about it. Rounded so that what falls short never reads as enough. */
export function reasonWords(reason: NotGradable, words: ReasonWords): Pick<Reason, 'phrase' | 'advice'> {
  switch (reason.kind) {
    case 'picture': {
      const { phrase, advice } = words.issues[reason.issue];
      return { phrase: words.sentence(phrase), advice };
    }
    case 'not-assessed': {
      const { region, assessedS, neededS } = reason;
      const hindrance = reason.hindrance && words.hindrances[reason.hindrance];
      return {
        phrase: words.notAssessed(region, Math.floor(assessedS), Math.ceil(neededS), hindrance?.phrase ?? null),
        advice: hindrance?.advice ?? words.restTheFace,
      };
    }
    case 'too-short':
      return {
        phrase: words.tooShort(Math.floor(reason.measuredS), Math.ceil(reason.neededS)),
        advice: words.goOn,
      };
  }
}
