import { english } from './english';
import { capitalized, fill } from './fill';
import { seeded } from './random';

/** A list of visits in YAML of about so many bytes: what a YAML server is given in a case's place. */
export function yamlText(seed: number, bytes: number): string {
  const random = seeded(seed);
  const entries: string[] = [];
  for (let length = 0, number = 1; length < bytes; number++) {
    const said = capitalized(
      fill('{who} {did} the {thing} in {month} {year}, and told {who} of it.', english.words, random),
    );
    const entry = `  - number: ${number}\n    town: ${random.pick(english.words.town ?? [])}\n    note: ${said}\n`;
    entries.push(entry);
    length += entry.length;
  }
  return `visits:\n${entries.join('')}`;
}
