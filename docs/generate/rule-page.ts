import { configurationKeys } from '../../server/core/configuration/keys';
import { profiles, type RuleExample, type RuleMeta } from '../../server/core/rule/rule';
import { blocks, fenced, table } from './markdown';

/** The page that each finding links to. English, with the French title and reason, as the messages themselves are in both. */
export function rulePage(meta: RuleMeta): string {
  return blocks(
    `# ${meta.title.en}`,
    `\`${meta.id}\` · family *${meta.family}* · ${certaintyWords[meta.certainty]}`,
    meta.why.en,
    '## What it says',
    Object.values(meta.messages)
      .map((message) => `- ${places(message.what.en)} ${places(message.next.en)}`)
      .join('\n'),
    '## Examples',
    ...meta.examples.map(example),
    meta.fixes &&
      blocks(
        '## What it can mend',
        Object.values(meta.fixes)
          .map((title) => `- ${places(title.en)}`)
          .join('\n'),
      ).trimEnd(),
    '## How strict it is',
    table(
      profiles.map((profile) => `\`${profile}\``),
      [profiles.map((profile) => meta.levels[profile])],
    ),
    options(meta),
    '## How to silence it',
    'For one passage, with the reason on the line before it:',
    fenced(`<!-- casewright-disable-next-line ${meta.id} -- why it does not apply here -->`, 'markdown'),
    'For every case, in `casewright.yaml`:',
    fenced(`rules:\n  ${meta.id}: off`, 'yaml'),
    '## En français',
    `**${meta.title.fr}.** ${meta.why.fr}`,
  );
}

const certaintyWords = {
  certain: 'certain: it reports only what it can see',
  heuristic: 'heuristic: it may be mistaken, so it never says more than *information*',
} as const;

/** Places of a template as a reader sees them. */
const places = (template: string) => template.replace(/\{(\w+)\}/g, '*$1*');

function example(shown: RuleExample): string {
  const found = shown.expect.map(
    ({ on }) => `- on ${on.trim() === '' ? 'an empty place' : `\`${on.split(/\r?\n/)[0]}\``}`,
  );
  return blocks(
    `### ${shown.title}`,
    fenced(shown.text, 'markdown'),
    shown.expect.length === 0 ? 'Nothing is reported.' : `Reported:\n\n${found.join('\n')}`,
    shown.fixed === undefined ? undefined : `After the fix:\n\n${fenced(shown.fixed, 'markdown')}`,
  ).trimEnd();
}

function options(meta: RuleMeta): string | undefined {
  const entries = Object.entries(meta.options ?? {});
  if (entries.length === 0) return undefined;
  const rows = entries.map(([name, shape]) => [
    `\`${name}\``,
    `\`${JSON.stringify(shape.default)}\``,
    shape.description.en,
  ]);
  const [first] = entries;
  const sample = first
    ? fenced(`rules:\n  ${meta.id}:\n    ${first[0]}: ${JSON.stringify(first[1].default)}`, 'yaml')
    : '';
  return blocks(
    '## Options',
    table(['option', 'default', 'what it does'], rows),
    'In `casewright.yaml`:',
    sample,
  ).trimEnd();
}

/** Problems of `casewright.yaml` itself are reported under a name of their own. */
export function configurationPage(): string {
  const rows = Object.entries(configurationKeys).map(([key, { description }]) => [`\`${key}\``, description]);
  return blocks(
    '# A setting that is not understood',
    '`configuration` · reported in `casewright.yaml`, and cannot be turned off',
    'A setting that is not understood does nothing, and nobody notices. So a key, a rule or an option that Casewright does not know is reported where it stands, with the nearest name it knows. A file that is not YAML, or a value that cannot be used, stops the command line with exit code 2.',
    '## What may stand in casewright.yaml',
    table(['key', 'what it does'], rows),
    'The nearest `casewright.yaml` above a document counts. Another file is used only where `extends` names it.',
  );
}
