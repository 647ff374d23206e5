const opening = /^(`{3,})[^`]*$|^(~{3,})/;
const longHtml = /<(?:!--|\?|!\[|![A-Za-z]|script|pre|style|textarea)/i;

/**
 * Which lines are certainly code: between fences at the left margin, after a blank line, with no HTML block open that
 * could hold a fence as text. Where it is in doubt the lines count as text, which is only stricter.
 */
export class FencedCode {
  #fence: string | undefined;
  #mayBeHtml = false;

  /** @returns true for a line between fences, and for the closing one */
  isCode(content: string, afterBlankLine: boolean): boolean {
    if (this.#fence !== undefined) {
      if (this.#closes(content)) this.#fence = undefined;
      return true;
    }
    this.#mayBeHtml ||= content.includes('<') && longHtml.test(withoutComments(content));
    const match = afterBlankLine && !this.#mayBeHtml ? opening.exec(content) : null;
    this.#fence = match?.[1] ?? match?.[2];
    return false;
  }

  #closes(content: string): boolean {
    const fence = this.#fence ?? '';
    const text = content.replace(/^ {0,3}/, '').trimEnd();
    return text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length);
  }
}

/** A line without the comments that end on it. A comment that does not end is left, with all that follows it. */
function withoutComments(content: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let start = content.indexOf('<!--'); start >= 0; start = content.indexOf('<!--', done)) {
    const end = content.indexOf('-->', start + 4);
    if (end < 0) break;
    parts.push(content.slice(done, start));
    done = end + 3;
  }
  return parts.join('') + content.slice(done);
}
