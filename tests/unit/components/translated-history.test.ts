import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { HistoryGate } from '../../../components/history/HistoryGate';
import { HistoryList } from '../../../components/history/HistoryList';
import { HistoryTools } from '../../../components/history/HistoryTools';
import { OpenSavedFile } from '../../../components/history/OpenSavedFile';
import { VisitBasis } from '../../../components/history/VisitBasis';
import { VisitComparison } from '../../../components/history/VisitComparison';
import { VisitNotes } from '../../../components/history/VisitNotes';
import { EnterPassphrase } from '../../../components/sealing/EnterPassphrase';
import { NewPassphrase } from '../../../components/sealing/NewPassphrase';
import { SealDialog } from '../../../components/sealing/SealDialog';
import { CopyMenu } from '../../../components/summary/CopyMenu';
import { SaveMenu } from '../../../components/summary/SaveMenu';
import { SummaryActions } from '../../../components/summary/SummaryActions';
import { ERROR_WORDS, errorText } from '../../../components/words/errors/words';
import { HISTORY_WORDS } from '../../../components/words/history/words';
import { LANGUAGES } from '../../../components/words/languages';
import { HistoryError, type HistoryErrorCode } from '../../../lib/history/history-error';
import { HeldError } from '../../../lib/messages/held-error';
import { FileError, type FileProblem } from '../../../lib/share/file-error';
import { SealError } from '../../../lib/share/seal';
import { drawIn } from '../../fixtures/draw-in';
import { fixtureRecord } from '../../fixtures/record';
import { around, evidence, visit, withEye } from '../history/visits';
import { leftInLatin } from './untranslated';

const NOTHING = () => {};
const DONE = async () => {};

const before = { ...withEye(evidence(around(0.2, 60))), id: 'a', startedAt: '2026-02-02T12:00:00Z' };
const after = visit({
  id: 'b',
  startedAt: '2026-03-09T12:00:00Z',
  toxinOn: '2026-02-09',
  surgeryOn: '2026-03-09',
  reviewed: true,
  tasks: { kinds: ['close-eyes', 'speak'], provoked: 3, voluntary: 5 },
});
const quiet = visit({ id: 'c', grade: { level: 0, atLeast: false, side: null, certainty: 0.4 }, regions: null });
const old = visit({ id: 'd', grade: null, regions: null, method: { name: 'ours', version: '0' } });
const list = {
  visits: [after, before, quiet, old],
  unreadable: [
    { id: 'e', why: new HistoryError('damaged') },
    { id: 'f', why: new TypeError('unforeseen') },
  ],
};
const listActions = { onOpen: NOTHING, onRemove: NOTHING, onAnnotate: DONE };

const VIEWS = {
  'a new gate': h(HistoryGate, { isNew: true, onCreate: DONE, onUnlock: DONE, onRemoveAll: NOTHING }),
  'a locked gate': h(HistoryGate, { isNew: false, onCreate: DONE, onUnlock: DONE, onRemoveAll: NOTHING }),
  'the list': h(HistoryList, { list, ...listActions }),
  'an empty list': h(HistoryList, { list: { visits: [], unreadable: [] }, ...listActions }),
  'the tools': h(HistoryTools, {
    count: 2,
    used: 1_234_567,
    onLock: NOTHING,
    onOpenFile: async () => 'opened' as const,
    onExport: DONE,
    onChangePassphrase: DONE,
    onRemoveAll: NOTHING,
  }),
  'the comparison': h(VisitComparison, { visits: [before, after, quiet, old] }),
  'its basis': h(VisitBasis, { visits: [before, after] }),
  'the notes': h(VisitNotes, { notes: {}, action: '保存', onSave: DONE, onCancel: NOTHING }),
  'a new passphrase': h(NewPassphrase, { action: '保存', onChosen: DONE }),
  'a passphrase': h(EnterPassphrase, { action: '保存', onEntered: DONE }),
  'a saved file': h(OpenSavedFile, { onOpen: async () => 'sealed' as const }),
  'the files': h(SaveMenu, { onSave: NOTHING }),
  'the texts': h(CopyMenu, { textOf: () => '', onCopy: DONE }),
  'a seal': h(SealDialog, { title: '标题', explained: '说明', onSeal: DONE, onClose: NOTHING }),
  'what can be done with a summary': h(SummaryActions, {
    record: fixtureRecord(),
    onLanguage: NOTHING,
    onPrint: NOTHING,
    onSave: DONE,
    onCopy: DONE,
    keepUrl: '/history.html',
  }),
};

it.each(Object.entries(VIEWS))('in Chinese nothing of %s is left in English', (_name, view) => {
  expect(leftInLatin(drawIn('zh', view), ['kB', 'MB', 'Language', 'Sprache'])).toEqual([]);
});

describe('what goes wrong', () => {
  const history: HistoryErrorCode[] = [
    'wrong-passphrase',
    'key-damaged',
    'damaged',
    'newer',
    'full',
    'refused',
    'locked',
  ];
  const files: FileProblem[] = [
    { kind: 'not-ours' },
    { kind: 'no-consult' },
    { kind: 'not-a-consult' },
    { kind: 'newer', version: 9, readsTo: 3 },
    { kind: 'damaged', where: null, issue: 'Invalid type' },
  ];
  const errors = [
    ...history.map((code) => new HistoryError(code)),
    ...files.map((problem) => new FileError(problem)),
    new HeldError('not-held'),
    new HeldError('no-answer'),
    new SealError('wrong-passphrase'),
    new SealError('damaged'),
    new Error('Nobody foresaw this.'),
  ];

  it.each(LANGUAGES)('is said in %s as a sentence, each its own', (language) => {
    const texts = errors.map((error) => errorText(error, ERROR_WORDS[language]));
    // One passphrase does not fit like the other.
    expect(new Set(texts).size).toBe(errors.length - 1);
    for (const text of texts) expect(text).toMatch(/[.。]$/);
    if (language === 'zh') expect(leftInLatin(texts.join('\n'))).toEqual([]);
  });

  it.each(LANGUAGES)('the notices of the history are in %s', (language) => {
    const { notices } = HISTORY_WORDS[language];
    const texts = [notices.exported(3, 1), notices.exported(1, 0), notices.imported(2, 1), notices.unreadable('?')];
    for (const text of texts) expect(text).not.toMatch(/NaN|undefined/);
    if (language === 'zh') expect(leftInLatin(texts.join('\n'))).toEqual([]);
  });
});

it('German counts one and many', () => {
  const { notices, removeAllQuestion } = HISTORY_WORDS.de;
  expect(notices.exported(1, 2)).toBe('1 Termin exportiert. 2 waren nicht lesbar und fehlen in der Datei.');
  expect(notices.imported(3, 1)).toBe('3 Termine hinzugefügt; 1 war schon aufbewahrt.');
  expect(removeAllQuestion(1)).toBe('Den einzigen Termin und den Schlüssel endgültig löschen?');
});
