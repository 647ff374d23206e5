import type { Answer, CaseDocument, CaseStudy, Declaration, Passage, Suggestion } from '../../core/model/index';
import type { Framework, Language } from '../../framework/index';
import { passagesOf } from '../../reading/answers';
import type { Readiness, Synopsis } from '../card';
import { firstOf, sentencesOf } from './plain-text';

/** Sentences of a synopsis at most. */
const mostSentences = 2;

/** The declarations that speak of the same characteristics together, in the order of the text. */
function byCharacteristics(declarations: readonly Declaration[]): readonly (readonly Declaration[])[] {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    const key = [...declaration.characteristics].sort().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), declaration]);
  }
  return [...groups.values()];
}

/** The passages of a group; what is declared for some characteristic apart is left to that. */
function passagesOfGroup(group: readonly Declaration[], all: readonly Declaration[]): readonly Passage[] {
  const passages = passagesOf(group);
  if (group.some(({ characteristics }) => characteristics.length > 0)) return passages;
  const apart = new Set(all.flatMap((each) => (each.characteristics.length > 0 ? each.passages : [])));
  return passages.filter((passage) => !apart.has(passage));
}

/** What the case says to one question; where nothing is declared, what it seems to say. */
export function synopsisOf(document: CaseDocument, answer: Answer, framework: Framework, locale: Language): Synopsis {
  const { number, label } = answer.question;
  const declared = declaredParts(document.study, answer, framework, locale);
  return { number, label: label[locale], parts: declared.length > 0 ? declared : suggestedParts(document, answer) };
}

/** Apart for each group of characteristics that has an answer of its own. */
function declaredParts(study: CaseStudy, answer: Answer, framework: Framework, locale: Language): Synopsis['parts'] {
  const labelOf = (id: string) => framework.characteristics.find((each) => each.id === id)?.label[locale] ?? id;
  const parts = byCharacteristics(answer.declarations).flatMap((group): Synopsis['parts'] => {
    const about = (group[0]?.characteristics ?? []).map(labelOf);
    const sentences = sentencesOf(study, passagesOfGroup(group, answer.declarations));
    const [first] = sentences;
    if (first !== undefined) return [{ about, text: firstOf(sentences, mostSentences), line: first.line }];
    // A declared passage that is not written yet is no answer; the front matter is one without any passage.
    const entry = group.find(({ by }) => by === 'front-matter');
    return entry === undefined ? [] : [{ about, line: study.lines.lineAt(entry.source.start) }];
  });
  const spoken = parts.filter((part) => part.text !== undefined);
  return spoken.length > 0 ? spoken : parts;
}

function suggestedParts(document: CaseDocument, answer: Answer): Synopsis['parts'] {
  const surest = surestSuggestion(document, answer);
  const sentences = surest ? sentencesOf(document.study, [surest.passage]) : [];
  const [first] = sentences;
  if (first === undefined) return [];
  return [{ about: [], text: firstOf(sentences, mostSentences), line: first.line, suggested: true }];
}

/** What stands for a question that nothing is declared for; of equally sure passages the first. */
function surestSuggestion({ reading }: CaseDocument, { question, status }: Answer): Suggestion | undefined {
  if (status !== 'missing') return undefined;
  return reading.suggestions
    .filter((suggestion) => suggestion.question === question)
    .reduce<Suggestion | undefined>((best, each) => (best && best.score >= each.score ? best : each), undefined);
}

export function readinessOf(document: CaseDocument, answer: Answer, locale: Language): Readiness {
  const words = passagesOf(answer.declarations).reduce((sum, passage) => sum + passage.words, 0);
  const { number, label } = answer.question;
  const surest = surestSuggestion(document, answer);
  const state = surest ? ({ status: 'suggested', line: surest.passage.line } as const) : { status: answer.status };
  return { number, label: label[locale], ...state, words };
}
