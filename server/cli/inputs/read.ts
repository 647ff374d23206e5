import type { ReadResult } from '../../workspace/index';
import { decode } from '../../workspace/node/index';
import { uriOf } from '../paths';
import type { Session } from '../session';
import type { Input } from './expand';

const gone = { en: 'there is no such file', fr: 'il n’y a pas de fichier de ce nom' };

/** The text of an input, or why there is none. */
export async function readInput(input: Input, session: Session): Promise<Exclude<ReadResult, { missing: true }>> {
  const result = input.bytes === undefined ? await session.io.files.read(uriOf(input.path)) : decode(input.bytes);
  return 'missing' in result ? { problem: gone } : result;
}
