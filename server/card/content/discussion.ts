import type { Answer } from '../../core/model/index';
import type { Framework, Language } from '../../framework/index';
import type { CardCharacteristic, DiscussionQuestion, TurningPoints } from '../card';
import { discussionWords } from '../words/discussion';
import { questionIds } from './questions';

function aboutCharacteristic(
  { id, label }: CardCharacteristic,
  framework: Framework,
  locale: Language,
): DiscussionQuestion {
  const points = framework.characteristics.find((each) => each.id === id)?.indicators[locale] ?? [];
  return { text: discussionWords[locale].perCharacteristic.replace('{characteristic}', () => label), points };
}

const plain = (text: string): DiscussionQuestion => ({ text, points: [] });

/** Questions that help readers to talk about the case: on its characteristics, and on what it really answers. */
export function discussionOf(
  characteristics: readonly CardCharacteristic[],
  answers: readonly Answer[],
  turningPoints: TurningPoints | undefined,
  framework: Framework,
  locale: Language,
): readonly DiscussionQuestion[] {
  const words = discussionWords[locale];
  const answered = answers
    .filter(({ status }) => status !== 'missing')
    .flatMap(({ question }) =>
      question.id === questionIds.turningPoints && turningPoints?.status === 'none'
        ? [words.whereNone]
        : (words.perQuestion[question.id] ?? []),
    );
  const perCharacteristic = characteristics.map((each) => aboutCharacteristic(each, framework, locale));
  return [...perCharacteristic, ...[...answered, words.always].map(plain)];
}
