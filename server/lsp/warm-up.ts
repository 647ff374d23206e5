import type { Casewright } from '../casewright';

/**
 * Checks the rules' own examples, so that the first real case is as quick as any other: an engine runs code slowly until
 * it has seen it at work. One at a time, because a real case comes first.
 */
export function warmUp(casewright: Casewright): void {
  const texts = casewright.rules.flatMap(({ examples }) => examples.map(({ text }) => text));
  const configuration = casewright.configure([]);
  const next = () => {
    const text = texts.pop();
    if (text === undefined) return;
    casewright.lint(casewright.read(text), { configuration, locale: 'en', targets: new Map() });
    setImmediate(next);
  };
  setImmediate(next);
}
