import { type Characteristic, characteristicWordings, findCharacteristic } from '../../framework/index';
import { characteristicName, describeCharacteristic } from '../describe';
import type { Candidate } from './completion';
import type { Cursor } from './cursor';

/** The characteristics, found by number, id or any wording in either language. `others` names those already there. */
export function characteristicCandidates(cursor: Cursor, others: string): readonly Candidate[] {
  const { framework, locale } = cursor;
  const named = new Set(pieces(others).map((piece) => findCharacteristic(framework, piece)?.id));
  return framework.characteristics
    .filter(({ id }) => !named.has(id))
    .map((characteristic) =>
      candidate(characteristic, cursor, describeCharacteristic(characteristic, framework, locale)),
    );
}

function candidate(characteristic: Characteristic, { locale }: Cursor, documentation: string): Candidate {
  return {
    label: characteristicName(characteristic, locale),
    kind: 'characteristic',
    detail: characteristic.id,
    documentation,
    insert: characteristic.id,
    wordings: [characteristic.label[locale], String(characteristic.number), ...characteristicWordings(characteristic)],
  };
}

/** More names than anybody lists; a longer text is something else. */
const mostPieces = 50;

/** A list in any of its forms, taken apart; quoted wordings keep their commas. */
const pieces = (text: string): readonly string[] =>
  [...text.matchAll(/"[^"\r\n]*"|[^,[\]\r\n]+/g)].slice(0, mostPieces).map(([piece]) =>
    piece
      .replace(/^\s*-\s/, '')
      .replaceAll('"', ' ')
      .trim(),
  );
