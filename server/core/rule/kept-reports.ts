import type { Framework, Language } from '../../framework/index';
import type { FrontMatter } from '../model/index';
import type { Profile, Report, Rule, RuleContext } from './rule';

/** All that such a rule can ask of its context beside the front matter, and what it said then. */
interface Kept {
  readonly framework: Framework;
  readonly options: RuleContext['options'];
  readonly profile: Profile;
  readonly locale: Language;
  readonly language: Language;
  readonly reports: readonly Report[];
}

// A front matter never changes, and one that nobody touched is the same object from version to version.
const kept = new WeakMap<FrontMatter, Map<Rule, Kept>>();

/** What a rule reports; one that reads nothing but the front matter is asked once for each. */
export function reportsOf(rule: Rule, context: RuleContext): Iterable<Report> {
  if (rule.reads !== 'front-matter') return rule.check(context);
  const { study, framework, options, profile, locale } = context;
  const { frontMatter, language } = study;
  const byRule = kept.get(frontMatter) ?? new Map<Rule, Kept>();
  const known = byRule.get(rule);
  const isKnown =
    known?.framework === framework &&
    known.options === options &&
    known.profile === profile &&
    known.locale === locale &&
    known.language === language;
  if (isKnown) return known.reports;
  const reports = [...rule.check(context)];
  kept.set(frontMatter, byRule.set(rule, { framework, options, profile, locale, language, reports }));
  return reports;
}
