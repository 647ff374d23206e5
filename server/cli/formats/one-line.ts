/** A text that may quote anything, as one line that no terminal takes for a command: control characters become spaces. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
