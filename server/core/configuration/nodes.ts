import { isScalar, isSeq, type Node } from 'yaml';
import type { ConfigurationProblemKind } from './types';

/** A problem collector that knows where nodes stand. */
export interface Problems {
  report(kind: ConfigurationProblemKind, node: Node | null, subject: string, expected?: string): void;
}

export function scalarText(node: unknown): string {
  return isScalar(node) ? (node.source ?? String(node.value ?? '')) : '';
}

/** One text or a list of texts; undefined for anything else. */
export function readStrings(node: unknown): readonly string[] | undefined {
  if (isScalar(node) && typeof node.value === 'string') return [node.value];
  if (!isSeq(node)) return undefined;
  const texts = node.items.map((item) => (isScalar(item) && typeof item.value === 'string' ? item.value : undefined));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
