/** Shape of the card, the same wherever it is shown. Colours and fonts come from the custom properties alone. */
export const layout = `body {
  margin: 0;
  padding: 0;
  background: var(--card-paper);
  color: var(--card-ink);
}
.casewright-card {
  box-sizing: border-box;
  max-width: 46rem;
  margin: 0 auto;
  padding: 1.75rem 1.5rem 3rem;
  font-family: var(--card-font);
  font-size: var(--card-size);
  line-height: 1.55;
  overflow-wrap: break-word;
}
.casewright-card :is(h1, h2, h3, p, ul, ol, dl, dd) {
  margin: 0;
}
.casewright-card a {
  color: var(--card-accent);
}
.casewright-card :is(a, summary):focus-visible {
  outline: 2px solid var(--card-focus);
  outline-offset: 2px;
  border-radius: 2px;
}

/* Heading of the card */
.casewright-card .kicker {
  color: var(--card-accent);
  font-size: 0.8em;
  font-weight: 600;
  letter-spacing: 0.08em;
  text-transform: uppercase;
}
.casewright-card h1 {
  margin: 0.2rem 0 0.35rem;
  font-family: var(--card-title-font);
  font-size: 1.9em;
  font-weight: 700;
  line-height: 1.2;
  text-wrap: balance;
}
.casewright-card .district {
  font-size: 1.1em;
}
.casewright-card .facts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
  gap: 0.9rem 1.25rem;
  margin-top: 1.25rem;
  padding: 0.9rem 0;
  border-block: 1px solid var(--card-rule);
}
.casewright-card .facts > div {
  display: flex;
  flex-direction: column-reverse;
  justify-content: flex-end;
}
.casewright-card dt {
  color: var(--card-quiet);
  font-size: 0.82em;
}
.casewright-card dd {
  font-size: 1.1em;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}

/* Parts */
.casewright-card .part {
  margin-top: 2rem;
}
.casewright-card h2 {
  margin-bottom: 0.6rem;
  font-family: var(--card-title-font);
  font-size: 1.25em;
  font-weight: 700;
  line-height: 1.3;
}
.casewright-card h3 {
  font-size: 1em;
  font-weight: 600;
}
.casewright-card .part :is(ul, ol) {
  padding-left: 1.35em;
}
.casewright-card .part li + li {
  margin-top: 0.5rem;
}
.casewright-card :is(.absent, .note, small) {
  color: var(--card-quiet);
}
.casewright-card .absent {
  font-style: italic;
}
.casewright-card .line {
  color: var(--card-quiet);
  font-size: 0.8em;
  white-space: nowrap;
}
.casewright-card .about,
.casewright-card .module {
  font-weight: 600;
}
.casewright-card .about::after {
  content: " ·";
  font-weight: 400;
}
`;
