import type { PassageContent } from '../../core/model/index';

/** Markup, closing marks and footnote references may stand after the colon that a reader sees last. */
const closing = /^(?:\[\^[^\]]*\]|[\s*_~"”’»)\]])*$/;

/** Whether a paragraph ends with a colon, so that a reader expects something to follow. */
export function endsWithColon({ kind, prose, source }: Pick<PassageContent, 'kind' | 'prose' | 'source'>): boolean {
  const end = prose.trimEnd();
  return kind === 'paragraph' && end.endsWith(':') && closing.test(source.slice(end.length));
}
