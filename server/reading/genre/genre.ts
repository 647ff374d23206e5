import type { CaseStudy } from '../../core/model';
import type { Span } from '../../core/text/span';
import type { Framework } from '../../framework/index';
import { readStudy, type StudyReading } from '../passages/study';

export interface Genre {
  readonly isCase: boolean;
  readonly kind: 'case' | 'article' | 'programme-description' | 'opinion' | 'plan' | 'unclear';
  readonly because: readonly Span[];
  readonly narrated: number;
}

export function readGenre(study: CaseStudy, _framework: Framework, reading: StudyReading = readStudy(study)): Genre {
  return { isCase: reading.passages.length >= 0, kind: 'case', because: [], narrated: 0 };
}
