import { wordsOf } from '../lib/failure';
import { findBrowser } from './drive/find-browser';
import { BrowserGrader } from './grade/browser-grader';
import { builtExtension } from './grade/built-extension';
import { gradeFiles } from './grade/grade-files';
import { mergeFiles } from './grade/merge-files';
import { readOptions, USAGE, UsageError } from './grade/options';

/** Grades many recordings, or merges the results of several runs: see docs/grade.md. */

const EXIT_NOTHING = 2;
/** As shells count: 128 and the signal's number. */
const EXIT_STOPPED = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type StopSignal = keyof typeof EXIT_STOPPED;

async function run(args: string[], stop: AbortController): Promise<number> {
  const options = readOptions(args);
  if (options.kind === 'help') {
    console.log(USAGE);
    return 0;
  }
  // `npm run` itself goes to the project's folder.
  const folder = process.env.INIT_CWD ?? process.cwd();
  const out = process.stdout;
  if (options.kind === 'merge') return mergeFiles(options, folder, out);
  let ready: Promise<string> | null = null;
  return gradeFiles(options, {
    folder,
    out,
    now: () => performance.now(),
    openGrader: async () => {
      ready ??= builtExtension().then(findBrowser);
      return BrowserGrader.open(await ready, options.part);
    },
    signal: stop.signal,
  });
}

const stop = new AbortController();
let stoppedBy: StopSignal | null = null;
for (const name of Object.keys(EXIT_STOPPED) as StopSignal[]) {
  process.on(name, () => {
    stoppedBy ??= name;
    stop.abort();
  });
}

try {
  process.exitCode = await run(process.argv.slice(2), stop);
} catch (error) {
  console.error(wordsOf(error));
  if (error instanceof UsageError) console.error('npm run grade -- --help tells how.');
  process.exitCode = EXIT_NOTHING;
} finally {
  if (stoppedBy) process.exitCode = EXIT_STOPPED[stoppedBy];
}
