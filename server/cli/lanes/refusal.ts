import type { Finding } from '../../core/rule/finding';
import { LineIndex } from '../../core/text/lines';
import type { Localized } from '../../framework/index';
import { longestStretch } from '../../supervisor/longest-stretch';
import { words } from '../../supervisor/words';
import type { Checked } from '../check/case';
import type { Outcome } from '../check/check';
import { reported } from '../check/reported';
import { refusalDocs, refusalRule } from '../formats/other-findings';
import type { Session } from '../session';
import type { Job } from './job';
import type { Refusal } from './lane';

/** To be read after the name of the text. */
const problems: Readonly<Record<Refusal, Localized>> = {
  time: {
    en: 'was not checked: checking it took longer than ten seconds and was stopped',
    fr: 'n’a pas été vérifié : la vérification durait plus de dix secondes et a été arrêtée',
  },
  crash: {
    en: 'was not checked: checking it needed more memory than it may have, or failed',
    fr: 'n’a pas été vérifié : la vérification a échoué ou demandait trop de mémoire',
  },
};

const subject: Localized = { en: 'This text', fr: 'Ce texte' };
const again: Localized = { en: 'Then run the command again.', fr: 'Relancez ensuite la commande.' };

/** The one finding in a text that could not be checked: what happened, why it matters, where to look, what to do. */
export function refused(why: Refusal, { input, text }: Job, { locale }: Session): Outcome<Checked> {
  const lines = new LineIndex(text);
  const { first, last, width } = longestStretch(text);
  const start = lines.startOf(first);
  const where = words.where[locale].replace('{first}', `${first}`).replace('{last}', `${last}`);
  const finding: Finding = {
    rule: refusalRule,
    code: why,
    severity: 'warning',
    span: { start, end: start + width },
    message: {
      what: `${subject[locale]} ${problems[why][locale]}.`,
      why: words.why[locale],
      next: `${where} ${again[locale]}`,
    },
    docs: refusalDocs,
    related: [],
  };
  const findings = reported([finding], { text, lines, headings: [] });
  return { kind: 'refused', problem: problems[why], result: { report: { kind: 'case', file: input.name, findings } } };
}
