import { type FrontMatterKey, findFrontMatterKey, type Localized, languages } from '../../framework/index';
import { describeKey } from '../describe';
import { spelled } from '../language';
import type { Candidate, Completion } from './completion';
import type { Cursor } from './cursor';
import type { KeyPlace } from './front-matter-place';
import { keyOfLine, unquoted } from './front-matter-region';
import { offer } from './offer';

const required: Localized = { en: 'every case needs it', fr: 'toute étude de cas en a besoin' };

/** Keys that may still be added where the cursor is, in the document's language. */
export function keyCompletions(cursor: Cursor, place: KeyPlace): readonly Completion[] {
  const keys = place.parent?.children ?? cursor.framework.frontMatterKeys;
  const written = writtenKeys(cursor, place);
  return offer(
    keys.filter(({ id }) => !written.has(id)).map((key) => candidate(key, cursor, place)),
    place,
  );
}

function candidate(key: FrontMatterKey, { locale, writing }: Cursor, { hasColon }: KeyPlace): Candidate {
  const name = spelled(key, writing);
  const insert = hasColon ? name : `${name}: ${snippetOf[key.type] ?? ''}`;
  return {
    label: name,
    kind: 'key',
    detail: key.required ? required[locale] : '',
    documentation: describeKey(key, locale, writing),
    insert,
    snippet: !hasColon && snippetOf[key.type] !== undefined,
    wordings: [name, key.id, ...languages.flatMap((language) => key.aliases[language])],
  };
}

const snippetOf: Partial<Record<FrontMatterKey['type'], string>> = {
  characteristics: '[$1]',
  'string-list': '[$1]',
  map: '{ $1 }',
};

/** Ids of the keys that stand beside the one being written. */
function writtenKeys({ study, framework }: Cursor, { among, span, parent }: KeyPlace): ReadonlySet<string> {
  const text = `${study.text.slice(among.start, span.start)}\n${study.text.slice(span.end, among.end)}`;
  const names = parent
    ? [...text.matchAll(/(?:^|[{,\r\n])[ \t]*([^\s:{,][^:{,\r\n]*):(?=\s|$)/g)].map((match) => match[1] ?? '')
    : text.split(/[\r\n]+/).flatMap((line) => keyOfLine(line)?.name ?? []);
  return new Set(names.flatMap((name) => findFrontMatterKey(framework, unquoted(name), parent?.id)?.id ?? []));
}
