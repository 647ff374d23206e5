import { readCaseStudy } from '../../server/core/document/case-study';
import type { CaseDocument } from '../../server/core/model/index';
import { strongDistricts } from '../../server/framework/index';
import { readReading } from '../../server/reading/read';

/** Reads a text with the shipped framework. */
export function read(text: string): CaseDocument {
  const study = readCaseStudy(text, strongDistricts);
  return { study, reading: readReading(study, strongDistricts) };
}

/** The source text of a span. */
export const source = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);
