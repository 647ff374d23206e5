import type { Child } from './child';
import { isConfiguration } from './mirror';
import type { Ending, Work } from './ports';
import type { Occasion } from './quarantine';
import { type Refused, refusalPublished, refusalStatus } from './refusals';
import type { State } from './state';

/** Keeps documents that held or ended a child away from all children, says so, and tries them again in time. */
export class Refuser {
  readonly #retries = new Map<string, () => void>();

  constructor(
    private readonly state: State,
    /** Gives a home to whatever has none. */
    private readonly settle: () => void,
  ) {}

  /** A document that is refused now; undefined for any other. */
  refused(uri: string): Refused | undefined {
    const refusal = this.state.quarantine.refusal(uri);
    const document = refusal && this.state.mirror.get(uri);
    return document && { document, ...refusal, locale: this.state.session.locale };
  }

  /**
   * Decides whether the document that a child ended at is to blame for it. Only one that is open can be: a file that is
   * merely read, such as a configuration, cannot be kept away from the children.
   */
  blame(child: Child, { how }: Ending): boolean {
    const { mirror, quarantine, homes } = this.state;
    const { work } = child;
    const document = work && mirror.get(work.uri);
    if (!document || how === 'killed') return false;
    // It was told to leave the document, and never heard: that is held against nobody a second time.
    if (!homes.has(child, work.uri) && !isConfiguration(work.uri)) return true;
    // A text that has changed since is another one: what was worked on is not known any more, only that it is gone.
    const isSame = document.version === work.version;
    const text = isSame ? document.getText() : '';
    if (how === 'stopped') quarantine.tookTooLong(work.uri, text);
    else if (!quarantine.crashed(work.uri, text)) return true;
    this.refuse(work.uri);
    if (!isSame) this.changed(work.uri);
    return true;
  }

  /**
   * A document takes too long in a child that hears between whiles. Where the text is another one by now, or the document is
   * somewhere else, the child is about to hear that, and leaves it by itself.
   * @returns whether the document is refused for it
   */
  takesTooLong(child: Child, { uri, version }: Work): boolean {
    const { mirror, quarantine, homes } = this.state;
    const document = homes.has(child, uri) ? mirror.get(uri) : undefined;
    if (document?.version !== version) return false;
    quarantine.tookTooLong(uri, document.getText());
    this.refuse(uri);
    return true;
  }

  /** Takes a refused document from whoever has it, and tells the client. */
  refuse(uri: string): void {
    const { ports, homes, reports, session } = this.state;
    homes.takeAway(uri);
    const refused = this.refused(uri);
    if (!refused) return;
    reports.forget(uri);
    if (!session.pulls) ports.toClient(refusalPublished(refused));
    ports.toClient(refusalStatus(refused));
    this.#refresh();
  }

  /** The text of a refused document changed: once typing rests, it may be another case. */
  changed(uri: string): void {
    const { ports, limits } = this.state;
    this.forget(uri);
    this.#retries.set(
      uri,
      ports.timer.after(limits.retryAfter, () => {
        this.tryOn('change', uri);
      }),
    );
  }

  /** Lets a refused document be checked again where this is an occasion for it. */
  tryOn(occasion: Occasion, uri: string): void {
    const { mirror, quarantine } = this.state;
    const document = mirror.get(uri);
    if (!document || !quarantine.mayTry(uri, document.getText(), occasion)) return;
    this.forget(uri);
    quarantine.lift(uri);
    this.settle();
    if (occasion !== 'open') this.#refresh();
  }

  /** No later try is waited for. */
  forget(uri: string): void {
    this.#retries.get(uri)?.();
    this.#retries.delete(uri);
  }

  /** A client that asks for everything itself has to be told that there is something new. */
  #refresh(): void {
    for (const method of this.state.session.refreshes) this.state.questions.askOneself(method);
  }
}
