import { newSlot } from '../../core/model/memory';
import type { Run } from '../../core/model/run';
import type { Language } from '../../framework/index';
import type { VerbGroup } from '../language/model';
import { readingsIn } from './kept';
import type { PassageReading } from './model';

/** Whether a verb's subject is an organization: by its kind, or because the text calls that name one. */
export type OrganizationTest = (verb: VerbGroup) => boolean;

/** Names that were met lately; a text keeps its own from key to key. */
const kept = new Map<string, OrganizationTest>();
const most = 64;

/**
 * The test for a text in which these words name organizations: "Penn Manor" is one where "Penn Manor School District" stands
 * somewhere. The same function for as long as the names are the same, so that what depends on them can be kept by it.
 */
export function organizationTest(words: ReadonlySet<string>): OrganizationTest {
  const key = [...words].join(' ');
  const known = kept.get(key);
  if (known) return known;
  const test: OrganizationTest = ({ actor, name }) => {
    if (actor === 'organization' || actor === 'self') return true;
    return actor === 'name' && name !== undefined && name.split(' ').every((part) => words.has(part));
  };
  if (kept.size >= most) kept.clear();
  kept.set(key, test);
  return test;
}

/** Whether two texts take the names that act in a passage for the same: one that is being typed elsewhere changes nothing here. */
export const agree = ({ sentences }: PassageReading, one: OrganizationTest, other: OrganizationTest): boolean =>
  one === other ||
  sentences.every(({ verbs }) => verbs.every((verb) => verb.actor !== 'name' || one(verb) === other(verb)));

/** A question about a passage whose answer depends on its reading and on which names are organizations, asked once for these. */
export function keptByNames<Answer>(
  ask: (reading: PassageReading, isOrganization: OrganizationTest) => Answer,
): (reading: PassageReading, isOrganization: OrganizationTest) => Answer {
  const answers = new WeakMap<PassageReading, { readonly test: OrganizationTest; readonly answer: Answer }>();
  return (reading, isOrganization) => {
    const known = answers.get(reading);
    if (known && agree(reading, known.test, isOrganization)) return known.answer;
    const answer = ask(reading, isOrganization);
    answers.set(reading, { test: isOrganization, answer });
    return answer;
  };
}

interface KeptInRun<Answer> {
  readonly language: Language;
  readonly test: OrganizationTest;
  readonly answer: Answer;
}

/** The same question to all passages of a run. */
export function keptInRunsByNames<Answer>(
  ask: (readings: readonly PassageReading[], isOrganization: OrganizationTest, run: Run) => Answer,
): (run: Run, language: Language, isOrganization: OrganizationTest) => Answer {
  const slot = newSlot();
  return (run, language, isOrganization) => {
    const known = run.memory.get(slot) as KeptInRun<Answer> | undefined;
    if (known?.language === language && known.test === isOrganization) return known.answer;
    const readings = readingsIn(run, language);
    const holds = known?.language === language && readings.every((one) => agree(one, known.test, isOrganization));
    const answer = holds ? known.answer : ask(readings, isOrganization, run);
    run.memory.set(slot, { language, test: isOrganization, answer } satisfies KeptInRun<Answer>);
    return answer;
  };
}
