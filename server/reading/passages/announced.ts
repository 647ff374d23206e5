import { has, type PassageReading } from './model';

/** What a lead-in announces. */
export type Announced = 'lessons' | 'deficits' | undefined;

/** What the last sentences of a lead-in announce. */
export function announcedBy({ sentences }: Pick<PassageReading, 'sentences'>): Announced {
  const last = sentences.slice(-2);
  if (last.some((sentence) => has(sentence, 'lesson'))) return 'lessons';
  return last.some((sentence) => has(sentence, 'deficit') && !has(sentence, 'plan')) ? 'deficits' : undefined;
}

/** Whether a lead-in holds behind a passage, too: one to a list ends with it; one that announces lessons holds for the paragraphs after it. */
export function carriesOn(announced: Announced, { roles, kind }: PassageReading): boolean {
  if (roles.has('bio') || roles.has('byline')) return false;
  if (kind === 'list') return false;
  return kind === 'item' || announced === 'lessons';
}
