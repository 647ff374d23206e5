import type { Casewright } from '../casewright';

/** Milliseconds by which a timer may be late on a machine with much else to do. */
const late = 50;

/**
 * Checks the rules' own examples while nothing is heard, so that a key is answered as quickly as any later one: an engine
 * runs code slowly until it has seen it at work. One at a time, because a real case comes first.
 * @param input what brings the messages
 * @param quiet milliseconds without one after which nobody is taken to be at work
 */
export function warmUp(casewright: Casewright, input: NodeJS.ReadableStream, quiet: number): void {
  let texts: string[] | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let next: NodeJS.Immediate | undefined;
  let since = 0;
  const begin = () => {
    // A timer that comes late had something real before it, of which more may follow.
    if (performance.now() - since > quiet + late) wait();
    else step();
  };
  const step = () => {
    texts ??= casewright.rules.flatMap(({ examples }) => examples.map(({ text }) => text));
    const text = texts.pop();
    if (text === undefined) {
      input.off('data', wait);
      return;
    }
    const configuration = casewright.configure([]);
    const document = casewright.read(text);
    casewright.lint(document, { configuration, locale: 'en', targets: new Map() });
    casewright.completions(document, text.length, 'en');
    next = setImmediate(step);
  };
  const wait = () => {
    clearTimeout(waiting);
    clearImmediate(next);
    since = performance.now();
    waiting = setTimeout(begin, quiet);
  };
  input.on('data', wait);
  wait();
}
