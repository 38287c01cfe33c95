import type { Quality, QualityIssueCode } from '../lib/measure/quality';
import { percent } from './format';
import { ToneMark } from './ToneMark';

const FULL_LUMA = 255;

const LABELS: Record<QualityIssueCode, string> = {
  'frame-rate': 'Frames',
  'face-size': 'Face size',
  light: 'Light',
  pose: 'Head turned',
  'face-lost': 'Face found',
};

const CODES = Object.keys(LABELS) as QualityIssueCode[];

const VERDICTS = { good: 'good', warn: 'weak', bad: 'too poor' } as const;

/** How well the picture can be measured: its five figures, each with its verdict, folded while all are good. The verdicts are the measurement's own. */
export function QualityMeter({ quality }: { quality: Quality | null }) {
  const worst = worstOf(quality);
  return (
    <details class="quality-fold" open={worst === 'warn' || worst === 'bad'}>
      <summary>
        {worst === null ? 'Picture: nothing measured yet' : `Picture ${VERDICTS[worst]}`}
        {worst && <ToneMark tone={worst} />}
        {worst && <span class="note">{figure('frame-rate', quality)}</span>}
      </summary>
      <dl class="quality" aria-label="Picture quality">
        {CODES.map((code) => {
          const value = figure(code, quality);
          const tone = value === null ? null : toneOf(code, quality);
          return (
            <div key={code} data-testid={`quality-${code}`} data-verdict={tone ?? 'none'}>
              <dt>{LABELS[code]}</dt>
              <dd>
                <span class="figure">{value ?? '–'}</span>
                {tone && (
                  <>
                    <ToneMark tone={tone} />
                    <span class={tone === 'good' ? 'unseen' : `verdict tone-${tone}`}>{VERDICTS[tone]}</span>
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

function figure(code: QualityIssueCode, quality: Quality | null): string | null {
  if (!quality) return null;
  switch (code) {
    case 'frame-rate':
      return `${quality.framesPerS.toFixed(0)}\u00a0fps`;
    case 'face-size':
      return quality.eyeToEyePx === null ? null : `${quality.eyeToEyePx.toFixed(0)}\u00a0px`;
    case 'light':
      return quality.luma === null ? null : percent(quality.luma / FULL_LUMA);
    case 'pose':
      return quality.yawDeg === null ? null : `${Math.max(quality.yawDeg, quality.pitchDeg ?? 0).toFixed(0)}°`;
    case 'face-lost':
      return percent(quality.faceShare);
  }
}
