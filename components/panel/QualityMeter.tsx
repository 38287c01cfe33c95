import type { Quality, QualityIssueCode } from '../../lib/measure/quality';
import { ToneMark } from '../basics/ToneMark';
import { CHECK_WORDS, type CheckWords } from '../words/check/words';
import type { LocaleFormat } from '../words/locale-format';
import { useFormat, useWords } from '../words/use-words';

const FULL_LUMA = 255;

const CODES: readonly QualityIssueCode[] = ['frame-rate', 'face-size', 'light', 'pose', 'face-lost'];

/** How a mark's verdict is called in the picture check. */
const VERDICTS = { good: 'good', warn: 'fair', bad: 'poor' } as const;

/** How well the picture can be measured: its five figures, each with its verdict, folded while all are good. The verdicts are the measurement's own. */
export function QualityMeter({ quality }: { quality: Quality | null }) {
  const words = useWords(CHECK_WORDS);
  const format = useFormat();
  const worst = worstOf(quality);
  return (
    <details class="quality-fold" open={worst === 'warn' || worst === 'bad'}>
      <summary>
        {worst === null ? words.quality.nothingYet : words.quality.verdict(words.verdicts[VERDICTS[worst]])}
        {worst && <ToneMark tone={worst} />}
        {worst && <span class="note">{figure('frame-rate', quality, words, format)}</span>}
      </summary>
      <dl class="quality" aria-label={words.quality.label}>
        {CODES.map((code) => {
          const value = figure(code, quality, words, format);
          const tone = value === null ? null : toneOf(code, quality);
          return (
            <div key={code} data-testid={`quality-${code}`} data-verdict={tone ?? 'none'}>
              <dt>{words.items[code]}</dt>
              <dd>
                <span class="figure">{value ?? '–'}</span>
                {tone && (
                  <>
                    <ToneMark tone={tone} />
                    <span class={tone === 'good' ? 'unseen' : `verdict tone-${tone}`}>
                      {words.verdicts[VERDICTS[tone]]}
                    </span>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

function worstOf(quality: Quality | null): keyof typeof VERDICTS | null {
  if (!quality) return null;
  if (quality.issues.length === 0) return 'good';
  return quality.issues.some(({ blocking }) => blocking) ? 'bad' : 'warn';
}

function toneOf(code: QualityIssueCode, quality: Quality | null): keyof typeof VERDICTS {
  const issue = quality?.issues.find((candidate) => candidate.code === code);
  if (!issue) return 'good';
  return issue.blocking ? 'bad' : 'warn';
}

function figure(
  code: QualityIssueCode,
  quality: Quality | null,
  { framesPerS, px }: CheckWords,
  { fixed, percent }: LocaleFormat,
): string | null {
  if (!quality) return null;
  switch (code) {
    case 'frame-rate':
      return framesPerS(fixed(quality.framesPerS));
    case 'face-size':
      return quality.eyeToEyePx === null ? null : px(fixed(quality.eyeToEyePx));
    case 'light':
      return quality.luma === null ? null : percent(quality.luma / FULL_LUMA);
    case 'pose':
      return quality.yawDeg === null ? null : `${fixed(Math.max(quality.yawDeg, quality.pitchDeg ?? 0))}°`;
    case 'face-lost':
      return percent(quality.faceShare);
  }
}
