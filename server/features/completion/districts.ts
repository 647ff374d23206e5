import type { Board, Localized } from '../../framework/index';
import { escapeMarkdown } from '../markdown';
import type { Candidate } from './completion';
import type { Cursor } from './cursor';

const sectors: Readonly<Record<Board['sector'], Localized>> = {
  public: { en: 'public', fr: 'public' },
  catholic: { en: 'Catholic', fr: 'catholique' },
  'school authority': { en: 'school authority', fr: 'administration scolaire' },
  other: { en: 'other', fr: 'autre' },
};

const alsoCalled: Localized = { en: 'Also called:', fr: 'Aussi appelé :' };

/** The boards that the framework knows, those of the document's language first; found by alias and acronym too. */
export function districtCandidates({ framework, locale, writing }: Cursor): readonly Candidate[] {
  const speaks = (board: Board) => board.languages.includes(writing);
  const boards = [...framework.boards.filter(speaks), ...framework.boards.filter((board) => !speaks(board))];
  return boards.map((board) => ({
    label: board.name,
    kind: 'district',
    detail: [board.acronym, sectors[board.sector][locale]].filter(Boolean).join(' · '),
    documentation:
      board.aliases.length > 0 ? `${alsoCalled[locale]} ${board.aliases.map(escapeMarkdown).join(', ')}` : '',
    insert: board.name,
    wordings: [board.name, board.acronym ?? board.name, ...board.aliases],
  }));
}
