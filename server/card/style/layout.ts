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

/* Readiness */
.casewright-card table {
  width: 100%;
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
}
.casewright-card caption {
  padding-bottom: 0.4rem;
  color: var(--card-quiet);
  text-align: left;
}
.casewright-card :is(th, td) {
  padding: 0.35rem 0.75rem 0.35rem 0;
  border-bottom: 1px solid var(--card-rule);
  text-align: left;
  vertical-align: baseline;
}
.casewright-card thead th {
  color: var(--card-quiet);
  font-size: 0.82em;
  font-weight: 400;
}
.casewright-card tbody th {
  font-weight: 400;
}
.casewright-card tbody th a {
  text-decoration: none;
}
.casewright-card tbody th a:is(:hover, :focus-visible) {
  text-decoration: underline;
}
.casewright-card td {
  white-space: nowrap;
}
.casewright-card .number {
  padding-right: 0;
  text-align: right;
}
.casewright-card .sign {
  color: var(--card-accent);
}

/* The case in brief: the number of each question hangs beside it */
.casewright-card .synopsis ol {
  padding-left: 0;
  list-style: none;
}
.casewright-card .synopsis li {
  position: relative;
  padding-left: 2.1em;
}
.casewright-card .synopsis li::before {
  content: attr(value);
  position: absolute;
  left: 0;
  width: 1.5em;
  border-radius: 50%;
  background: var(--card-panel);
  color: var(--card-accent);
  font-weight: 600;
  text-align: center;
}
.casewright-card .synopsis li + li {
  margin-top: 0.9rem;
}
.casewright-card .synopsis p + p {
  margin-top: 0.3rem;
}

/* Time line */
.casewright-card .part .time-line {
  margin: 0.75rem 0 0 0.35em;
  padding-left: 0;
  border-left: 2px solid var(--card-rule);
  list-style: none;
}
.casewright-card .time-line li {
  position: relative;
  padding-left: 1.35em;
}
.casewright-card .time-line li::before {
  content: "";
  position: absolute;
  top: 0.45em;
  left: calc(-0.35em - 1px);
  width: 0.7em;
  height: 0.7em;
  border-radius: 50%;
  background: var(--card-accent);
}
.casewright-card .time-line time {
  display: block;
  color: var(--card-accent);
  font-weight: 600;
}
.casewright-card .time-line li + li {
  margin-top: 1rem;
}

/* To talk about */
.casewright-card .discussion {
  padding: 1rem 1.25rem 1.15rem;
  border: 1px solid var(--card-rule);
  border-radius: 6px;
  background: var(--card-panel);
}

.casewright-card .discussion ol ul {
  margin-top: 0.3rem;
  color: var(--card-quiet);
}
.casewright-card .discussion ol ul li {
  margin-top: 0.15rem;
}

/* Still open */
.casewright-card .findings h3 {
  margin: 0.75rem 0 0.35rem;
}
.casewright-card .findings h3.error {
  color: var(--card-error);
}
.casewright-card .findings h3.warning {
  color: var(--card-warning);
}
.casewright-card .findings h3.information {
  color: var(--card-remark);
}
.casewright-card summary {
  cursor: pointer;
}
.casewright-card summary h2 {
  display: inline;
}
.casewright-card small {
  font-size: 0.88em;
}

@media (max-width: 30rem) {
  .casewright-card {
    padding: 1.1rem 1rem 2rem;
  }
  .casewright-card h1 {
    font-size: 1.55em;
  }
  .casewright-card :is(th, td) {
    padding-right: 0.5rem;
  }
}
@media (forced-colors: active) {
  .casewright-card .time-line li::before {
    background: CanvasText;
    forced-color-adjust: none;
  }
  .casewright-card .synopsis li::before {
    outline: 1px solid;
  }
}
`;
