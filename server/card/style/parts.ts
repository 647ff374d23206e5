/** Shape of the parts that are more than a list of sentences. */
export const parts = `/* Readiness */
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
