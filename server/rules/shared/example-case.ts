interface ExampleHead {
  readonly title?: string;
  readonly district?: string;
  readonly characteristics?: string;
  /** Further lines of the block. */
  readonly more?: readonly string[];
}

/** An English case for a rule's example: a complete block at the top, then the given lines of text. */
export function exampleCase(body: readonly string[], head: ExampleHead = {}): string {
  return [
    '---',
    'kind: case-study',
    `title: ${head.title ?? 'Reading our own results'}`,
    `district: ${head.district ?? 'Maple Ridge District School Board'}`,
    `characteristics: ${head.characteristics ?? 'evidence-use'}`,
    ...(head.more ?? []),
    '---',
    ...body,
    '',
  ].join('\n');
}

/** The same in French. */
export function frenchExampleCase(body: readonly string[], head: ExampleHead = {}): string {
  return [
    '---',
    'genre: étude-de-cas',
    `titre: ${head.title ?? 'Apprendre de nos résultats'}`,
    `conseil: ${head.district ?? 'Conseil scolaire des Trois-Rives'}`,
    `caractéristiques: ${head.characteristics ?? 'evidence-use'}`,
    'langue: fr',
    ...(head.more ?? []),
    '---',
    ...body,
    '',
  ].join('\n');
}
