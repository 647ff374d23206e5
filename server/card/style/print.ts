/** On paper: no part is torn apart where that can be helped, and the lists read well in black and white. */
export const print = `@media print {
  @page {
    margin: 18mm 20mm;
  }
  .casewright-card {
    max-width: none;
    padding: 0;
    font-size: 10.5pt;
  }
  .casewright-card :is(h1, h2, h3, caption) {
    break-after: avoid;
  }
  .casewright-card :is(li, tr, .discussion, .facts) {
    break-inside: avoid;
  }
  .casewright-card a {
    color: inherit;
    text-decoration: none;
  }
}
`;
