import { type FrontMatterKey, languages } from '../../framework/index';
import { spelled } from '../language';
import { escapeMarkdown } from '../markdown';
import { characteristicCandidates } from './characteristics';
import type { Candidate, Completion } from './completion';
import type { Cursor } from './cursor';
import { districtCandidates } from './districts';
import type { ValuePlace } from './front-matter-place';
import { offer } from './offer';
import { yamlScalar } from './yaml-text';

/** What the key may hold, in the document's language. */
export function valueCompletions(cursor: Cursor, place: ValuePlace): readonly Completion[] {
  const candidates = candidatesFor(cursor, place).map((candidate) => ({
    ...candidate,
    insert: place.lead + yamlScalar(candidate.insert, place.inFlow),
  }));
  return offer(candidates, place);
}

function candidatesFor(cursor: Cursor, { key, among, span }: ValuePlace): readonly Candidate[] {
  if (key.type === 'characteristics') {
    const { study } = cursor;
    const others = `${study.text.slice(among.start, span.start)}\n${study.text.slice(span.end, among.end)}`;
    return characteristicCandidates(cursor, others);
  }
  if (key.id === 'district') return districtCandidates(cursor);
  return enumCandidates(key, cursor);
}

function enumCandidates(key: FrontMatterKey, { locale, writing }: Cursor): readonly Candidate[] {
  return (key.values ?? []).map((value) => {
    const text = spelled(value, writing);
    return {
      label: text,
      kind: 'value',
      detail: value.label[locale],
      documentation: escapeMarkdown(value.description[locale]),
      insert: text,
      wordings: [
        text,
        value.id,
        ...languages.flatMap((language) => [value.label[language], ...value.aliases[language]]),
      ],
    };
  });
}
