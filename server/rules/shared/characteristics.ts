import type { CaseStudy } from '../../core/model/index';
import type { Edit } from '../../core/rule/finding';
import { span } from '../../core/text/span';
import { withoutTrailing } from '../../core/text/trailing';
import type { Characteristic } from '../../framework/index';
import { lineEnd } from './line-end';

/** The characteristics that the front matter declares, each once, in its order. */
export function declaredCharacteristics({ frontMatter }: CaseStudy): readonly Characteristic[] {
  return [...new Set(frontMatter.characteristics.flatMap((mention) => mention.characteristic ?? []))];
}

/** Adds a characteristic after those that the front matter names; undefined where its value is none of the usual shapes. */
export function addCharacteristic(study: CaseStudy, id: string): readonly Edit[] | undefined {
  const entry = study.frontMatter.get('characteristics');
  const last = study.frontMatter.characteristics.at(-1);
  if (!entry || !last) return undefined;
  const { valueSpan } = entry;
  const value = study.text.slice(valueSpan.start, valueSpan.end);
  const inside = (start: number, text: string): Edit => ({ span: span(start, start), text });
  if (value.startsWith('[') && value.endsWith(']')) {
    const kept = withoutTrailing(value.slice(0, -1), /[\s,]/).length;
    return [inside(valueSpan.start + kept, `, ${id}`)];
  }
  if (!Array.isArray(entry.value)) {
    return /[\r\n]|^[^"'].*[,[\]{}]/.test(value)
      ? undefined
      : [inside(valueSpan.start, '['), inside(valueSpan.end, `, ${id}]`)];
  }
  const line = study.lines.startOf(study.lines.lineAt(last.span.start));
  const dash = /^[ \t]*-[ \t]+/.exec(study.text.slice(line, last.span.start))?.[0];
  const end = /[^\r\n]*/.exec(study.text.slice(last.span.end))?.[0].length ?? 0;
  return dash === undefined ? undefined : [inside(last.span.end + end, `${lineEnd(study.text)}${dash}${id}`)];
}
