import { quoteYaml } from '../../core/text/quote';

const plain = /^[\p{L}\p{N}(][^:#"'\\]*$/u;
const notText = /^(?:true|false|yes|no|on|off|null|y|n|[\d.+-][\d.,:eE+-]*)$/i;

/** A YAML scalar that says exactly `text`, quoted only where it must be. `inFlow`: within brackets or braces. */
export function yamlScalar(text: string, inFlow: boolean): string {
  const isPlain = plain.test(text) && !notText.test(text) && !(inFlow && /[,[\]{}]/.test(text)) && text === text.trim();
  return isPlain ? text : quoteYaml(text);
}

/** Literal text in LSP snippet syntax. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
