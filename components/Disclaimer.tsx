import { DISCLAIMER } from './words';

export function Disclaimer() {
  return <p class="disclaimer">{DISCLAIMER}</p>;
}
