import { type Anchor, lineAtTop, topOfLine } from './anchors';

/** Ties the scroll position of the card to lines of the source, in both directions. */
export class Scrolling {
  readonly #card: Element;
  /** Where this class scrolled to itself: the event that follows is not the reader's. */
  #ownTop = 0;

  /** @param onReader called with the line at the top, and the height, when the reader scrolls. */
  constructor(card: Element, onReader: (line: number | undefined, top: number) => void) {
    this.#card = card;
    let pending = false;
    window.addEventListener('scroll', () => {
      if (pending) return;
      pending = true;
      requestAnimationFrame(() => {
        pending = false;
        if (Math.abs(window.scrollY - this.#ownTop) < 2) return;
        this.#ownTop = -1;
        onReader(lineAtTop(this.#anchors(), window.scrollY), window.scrollY);
      });
    });
  }

  /** Shows a line of the source at the top, unless it is there already: the echo of the reader's own scrolling is not answered. */
  showLine(line: number): void {
    const anchors = this.#anchors();
    const shown = lineAtTop(anchors, window.scrollY);
    if (shown !== undefined && Math.abs(shown - line) < 2) return;
    const top = topOfLine(anchors, line);
    if (top !== undefined) this.showTop(top);
  }

  showTop(top: number): void {
    window.scrollTo({ top, behavior: 'instant' });
    this.#ownTop = window.scrollY;
  }

  #anchors(): Anchor[] {
    return [...this.#card.querySelectorAll<HTMLElement>('[data-line]')].flatMap((element) => {
      const line = Number(element.dataset.line);
      // Inside closed details there is no box.
      const visible = element.getClientRects().length > 0;
      return line >= 1 && visible ? [{ line, top: element.getBoundingClientRect().top + window.scrollY }] : [];
    });
  }
}
