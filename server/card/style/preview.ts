/** What the preview adds: what can be clicked to go to its passage says so. */
export const previewOnly = `.casewright-card [data-line] {
  cursor: pointer;
}
.casewright-card :is(p, li, dd, h1)[data-line]:hover {
  background: var(--vscode-list-hoverBackground);
}
:is(.vscode-high-contrast, .vscode-high-contrast-light) .casewright-card :is(p, li, dd, h1)[data-line]:hover {
  outline: 1px dashed var(--vscode-contrastActiveBorder);
}
main > [role="status"] {
  padding: 1.5rem;
  color: var(--card-quiet);
}
`;
