/** Only for the decision whether to start the server; what is a case, the server decides. */

const fence = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/;
const caseKind = /^(?:kind|genre)[ \t]*:.*\bcase?\b/im;

/** @param path of a URI. */
export function isCaseFileName(path: string): boolean {
  return /\.case\.(?:md|markdown)$/i.test(path);
}

/** @param path of a URI. */
export function isConfigurationFileName(path: string): boolean {
  return /(?:^|\/)casewright\.yaml$/.test(path);
}

/** Whether a text starts with front matter that says it is a case. @param top the first lines of the text. */
export function looksLikeCase(top: string): boolean {
  return fence.test(top) && caseKind.test(top);
}
