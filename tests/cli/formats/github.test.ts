import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../server/cli/formats/one-line';
import { messageText } from '../../../server/core/rule/finding';
import { printed, sample } from './support/sample';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Takes escapes back one after the other, percent signs last, as the runner does. */
function unescaped(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((left, [written, unit]) => left.replaceAll(written, unit), text);
}

const inData = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const inProperties = [['%3A', ':'], ['%2C', ','], ...inData] as const;

/** Reads a line of a job's log as the runner reads it; undefined where it is no command. */
function commandIn(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const head = text.slice(2, end);
  const space = head.indexOf(' ');
  const pairs = head
    .slice(space + 1)
    .trim()
    .split(',')
    .filter(Boolean)
    .map((pair) => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), unescaped(pair.slice(equals + 1), inProperties)] as const;
    });
  return {
    name: head.slice(0, space),
    properties: Object.fromEntries(pairs),
    data: unescaped(text.slice(end + 2), inData),
  };
}

const lines = (text: string): string[] => text.split(/\r\n|\r|\n/).filter(Boolean);
const findings = sample.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
const names = { information: 'notice', warning: 'warning', error: 'error' } as const;

describe('workflow commands', () => {
  it('are read back as the findings that they were', () => {
    const commands = lines(printed('github')).map(commandIn);
    const expected = findings.map(({ file, severity, rule, line, endLine, column, endColumn, message, docs }) => ({
      name: names[severity],
      properties: {
        file,
        line: `${line}`,
        endLine: `${endLine}`,
        ...(line === endLine && { col: `${column}`, endColumn: `${endColumn}` }),
        title: `Casewright: ${rule}`,
      },
      data: `${oneLine(messageText(message))}\n${docs}`,
    }));
    expect(commands).toEqual(expected);
  });

  it('name files from the root of the repository', () => {
    const [first] = lines(printed('github', sample, { folder: 'stories' })).map(commandIn);
    expect(first?.properties.file).toBe('stories/casewright.yaml');
  });
});
