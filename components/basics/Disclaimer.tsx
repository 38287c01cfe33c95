import { COMMON_WORDS } from '../words/common/words';
import { useWords } from '../words/use-words';

export function Disclaimer() {
  return <p class="disclaimer">{useWords(COMMON_WORDS).disclaimer}</p>;
}
