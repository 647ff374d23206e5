import type { Limits } from './limits';
import type { Timer } from './ports';

/** Why a text is not checked: it took too long, or it made the checking end. */
export type Refusal = 'time' | 'crash';

/** What could be a reason to try a text again. */
export type Occasion = 'open' | 'change' | 'save' | 'asked';

interface Entry {
  text: string;
  why: Refusal;
  /** How many children this document has cost in a row. */
  kills: number;
  /** False while it is being tried again. */
  isHeld: boolean;
  /** Whether saving it may bring it back, once changes alone no longer do. */
  isRested: boolean;
  forget?: () => void;
}

/** A document may cost so many children before changes alone no longer bring it back. */
const mostKills = 2;
/** Texts of closed documents are kept too, for when they are opened again; no more than so many. */
const mostEntries = 50;

/**
 * The documents that no child may check, because they held or ended one. A text is refused until it changes. Each new
 * text is tried once; after two children in a row, typing on is no longer enough: it has to be saved, opened again in
 * another form, or asked for, and saving counts only after a rest that grows. So no text starts children without end.
 */
export class Quarantine {
  readonly #entries = new Map<string, Entry>();

  constructor(
    private readonly timer: Timer,
    private readonly limits: Pick<Limits, 'restAfterKills' | 'forgetAfter'>,
  ) {}

  /** The text held a child until it was stopped. */
  tookTooLong(uri: string, text: string): void {
    this.#kill(uri, text, 'time').isHeld = true;
  }

  /** A child crashed at the text. @returns whether the text is refused now; the first time it may be a coincidence. */
  crashed(uri: string, text: string): boolean {
    const entry = this.#kill(uri, text, 'crash');
    entry.isHeld = entry.kills >= mostKills;
    return entry.isHeld;
  }

  /** Why a document is refused now. */
  refusal(uri: string): { readonly why: Refusal; readonly waitsForSave: boolean } | undefined {
    const entry = this.#entries.get(uri);
    return entry?.isHeld ? { why: entry.why, waitsForSave: entry.kills >= mostKills } : undefined;
  }

  /** Whether a document has cost a child before, so that it had better be kept apart. */
  isSuspect(uri: string): boolean {
    return this.#entries.has(uri);
  }

  /** Whether a refused document may be tried on this occasion. */
  mayTry(uri: string, text: string, occasion: Occasion): boolean {
    const entry = this.#entries.get(uri);
    if (!entry?.isHeld) return false;
    if (occasion === 'asked') return true;
    if (text === entry.text) return false;
    return entry.kills < mostKills || occasion === 'open' || (occasion === 'save' && entry.isRested);
  }

  /** It is being tried: no longer refused, and not forgotten either. */
  lift(uri: string): void {
    const entry = this.#entries.get(uri);
    if (entry) entry.isHeld = false;
  }

  /** It has been checked whole. Forgotten only after a while, since another request may still hold a child. */
  passed(uri: string): void {
    const entry = this.#entries.get(uri);
    if (!entry || entry.isHeld || entry.forget) return;
    entry.forget = this.timer.after(this.limits.forgetAfter, () => this.#entries.delete(uri));
  }

  #kill(uri: string, text: string, why: Refusal): Entry {
    const known = this.#entries.get(uri);
    known?.forget?.();
    const entry: Entry = { text, why, kills: (known?.kills ?? 0) + 1, isHeld: false, isRested: false };
    this.#entries.delete(uri);
    this.#entries.set(uri, entry);
    const rest = this.limits.restAfterKills * 2 ** Math.min(Math.max(0, entry.kills - mostKills), 10);
    this.timer.after(rest, () => {
      entry.isRested = true;
    });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > mostEntries && oldest !== undefined) this.#entries.delete(oldest);
    return entry;
  }
}
