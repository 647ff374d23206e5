import type { SuppressionComment } from '../model/index';
import { partition } from '../text/partition';

/**
 * Tells which comment ends what another one silences: the first after it that names no rule, or all rules that the other
 * names. Each rule's comments are listed once, so that thousands of each kind are not gone through for one another.
 */
export function enablingAfter(
  comments: readonly SuppressionComment[],
): (own: SuppressionComment) => SuppressionComment | undefined {
  const enabling = comments.filter(({ kind }) => kind === 'enable');
  const byRule = placesByRule(enabling);
  return ({ comment: { span }, rules }) => {
    const from = partition(enabling, ({ comment }) => comment.span.start < span.end);
    const ofEveryRule = firstFrom(byRule.get(everyRule), from);
    const named = firstOfAll(
      rules.map(({ id }) => byRule.get(id) ?? noPlaces),
      from,
      ofEveryRule,
    );
    return enabling[Math.min(ofEveryRule, named)];
  };
}

/** No rule is called so. */
const everyRule = '';
const noPlaces: readonly number[] = [];

/** Which of the comments name a rule, by their index; those that name none enable every rule. */
function placesByRule(enabling: readonly SuppressionComment[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { rules }] of enabling.entries()) {
    for (const id of rules.length === 0 ? [everyRule] : rules.map((rule) => rule.id)) {
      const places = found.get(id);
      if (places) places.push(index);
      else found.set(id, [index]);
    }
  }
  return found;
}

/** The first of some places in rising order that is not before `from`. */
function firstFrom(places: readonly number[] = noPlaces, from: number): number {
  return places[partition(places, (place) => place < from)] ?? Number.POSITIVE_INFINITY;
}

/** The first place, not before `from` and before `until`, that stands in all lists. */
function firstOfAll(lists: readonly (readonly number[])[], from: number, until: number): number {
  let place = from;
  for (let agreed = 0, at = 0; agreed < lists.length && place < until; at = (at + 1) % lists.length) {
    const next = firstFrom(lists[at], place);
    agreed = next === place ? agreed + 1 : 1;
    place = next;
  }
  return place;
}
