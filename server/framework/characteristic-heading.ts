import { characteristicByNumber, namedCharacteristic } from './characteristics';
import { headingParts, splitSubtitle } from './heading-parts';
import { questionWording } from './question-wording';
import type { Characteristic, Framework } from './types';

function bySubtitle(framework: Framework, text: string): Characteristic | undefined {
  const parts = splitSubtitle(text);
  if (parts === undefined) return undefined;
  const head = namedCharacteristic(framework, parts.head);
  const tail = namedCharacteristic(framework, parts.tail);
  if (head !== undefined) return tail === head || questionWording(framework, parts.tail) ? head : undefined;
  return tail !== undefined && questionWording(framework, parts.head) !== undefined ? tail : undefined;
}

/**
 * The characteristic that a heading is: any of its wordings, with or without a number ("4.", "Characteristic 4:"), or
 * together with a guiding question ("Evidence use: where we started"). A heading that merely contains the words of a
 * characteristic is none; wording wins over number.
 */
export function recognizeCharacteristicHeading(framework: Framework, heading: string): Characteristic | undefined {
  const parts = headingParts(framework, heading);
  if (parts === undefined) return undefined;
  const named = namedCharacteristic(framework, parts.text) ?? bySubtitle(framework, parts.text);
  if (named !== undefined) return named;
  return parts.counts === 'characteristic' && parts.number !== undefined
    ? characteristicByNumber(framework, parts.number)
    : undefined;
}
