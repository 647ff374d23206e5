import { type Framework, normalizeWording } from '../../framework/index';
import { cuesOf } from '../passages/model';
import type { PlacedPassage, StudyReading } from '../passages/study';
import { thresholds } from '../thresholds';
import { Evidence, type Scored } from './score';
import { tellsNoStory } from './vetoes';

const { characteristics: weights } = thresholds;
const characteristicWord = /\bcharacteristics?\b|\bcaractéristiques?\b/iu;

/** What the case is about: "this case study addresses …" with a characteristic of the framework, or with that very word. */
export function scoreCharacteristics(
  { passage, reading }: PlacedPassage,
  study: StudyReading,
  framework: Framework,
): Scored | undefined {
  if (tellsNoStory(reading)) return undefined;
  const evidence = new Evidence();
  for (const sentence of reading.sentences) {
    const [subject] = cuesOf(sentence, 'this-case');
    const about = cuesOf(sentence, 'about').find(({ start }) => subject && start >= subject.start);
    if (!subject || !about) continue;
    const words = passage.prose.slice(about.end, sentence.end);
    const named = characteristicWord.test(words) || namesCharacteristic(words, study, framework);
    evidence.add(named ? weights.named : weights.about, subject, about);
  }
  return evidence.scored();
}

function namesCharacteristic(text: string, { language }: StudyReading, framework: Framework): boolean {
  const said = ` ${normalizeWording(text)} `;
  return framework.characteristics.some(({ label, noun, aliases }) =>
    [label[language], noun[language], ...aliases[language]].some((wording) =>
      said.includes(` ${normalizeWording(wording)} `),
    ),
  );
}
