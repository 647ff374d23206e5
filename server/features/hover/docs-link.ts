import type { Language, Localized } from '../../framework/index';
import { say } from '../context';
import { markdownLink } from '../markdown';

const readMore: Localized = { en: 'More about {rule}', fr: 'Plus de détails sur {rule}' };

/** A link to a rule's page, as Markdown. */
export const linkToDocs = (rule: string, docs: string, locale: Language): string =>
  markdownLink(say(readMore, locale, { rule }), docs);
