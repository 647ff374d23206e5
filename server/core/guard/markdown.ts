import type { Excess } from '../model/index';
import { finished, type Steps } from '../model/steps';
import { Ledger } from './ledger';
import { type Limits, type Total, usualLimits } from './limits';
import { Scanner } from './scanner';

/** A line alone is hardly worth a step. */
const linesAtOnce = 100;

const line = /([^\r\n]*)(\r\n|\n|\r|$)/y;

export interface Guarded {
  /** The text for the parser. */
  readonly text: string;
  readonly excesses: readonly Excess[];
  /** Offset in the body from which on everything is left out; infinite where that much is read. */
  readonly until: number;
  /** Counts over the whole, for a caller that guards a text in parts and adds them up. */
  readonly totals: Readonly<Record<Total, number>>;
}

/**
 * One pass over the body, before any parser sees it. Stretches that a parser could not be trusted with are blanked in
 * equal length, so that all else is read as usual and every offset stays true; each kind of excess is told once.
 * Linear in the text.
 * @param shift offset of the body in the document; excesses are told in offsets of the document
 */
export const guardMarkdown = (body: string, shift: number, limits: Limits = usualLimits): Guarded =>
  finished(guardSteps(body, shift, limits));

/** The same, step by step. */
export function* guardSteps(body: string, shift: number, limits: Limits): Steps<Guarded> {
  const ledger = new Ledger(limits, shift);
  const length = shift + body.length;
  if (length > limits.length) {
    ledger.cut('length', length, 0, 0);
    return resultOf(body, ledger, new Scanner(limits, ledger));
  }
  const scanner = new Scanner(limits, ledger);
  for (let at = 0, lines = 1; at < body.length; lines++) {
    line.lastIndex = at;
    const match = line.exec(body);
    scanner.line(match?.[1] ?? '', at);
    at += match?.[0].length || 1;
    if (lines % linesAtOnce === 0) yield;
  }
  scanner.finish();
  return resultOf(body, ledger, scanner);
}

const resultOf = (body: string, ledger: Ledger, { totals }: Scanner): Guarded => ({
  text: ledger.apply(body),
  excesses: ledger.excesses,
  until: ledger.until,
  totals,
});
