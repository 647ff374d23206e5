/** Colours of the editor's theme, whatever it is; in high contrast every line is the theme's contrast border. */
export const previewColours = `:root {
  --card-ink: var(--vscode-editor-foreground);
  --card-quiet: var(--vscode-descriptionForeground);
  --card-paper: var(--vscode-editor-background);
  --card-panel: var(--vscode-textBlockQuote-background, var(--vscode-editorWidget-background));
  --card-rule: var(--vscode-contrastBorder, var(--vscode-panel-border, var(--vscode-editorWidget-border)));
  --card-accent: var(--vscode-textLink-foreground);
  --card-focus: var(--vscode-focusBorder);
  --card-error: var(--vscode-editorError-foreground);
  --card-warning: var(--vscode-editorWarning-foreground);
  --card-remark: var(--vscode-editorInfo-foreground);
  --card-title-font: var(--vscode-markdown-font-family, var(--vscode-font-family));
  --card-font: var(--vscode-markdown-font-family, var(--vscode-font-family));
  --card-size: var(--vscode-markdown-font-size, var(--vscode-font-size));
}
`;

/** Colours of the page: at least 4.5 : 1 against what they stand on, light and dark. */
export const pageColours = `:root {
  color-scheme: light dark;
  --card-ink: #1d2430;
  --card-quiet: #525c6b;
  --card-paper: #ffffff;
  --card-panel: #f2f5f7;
  --card-rule: #cdd5dd;
  --card-accent: #0b5d74;
  --card-focus: #0b5d74;
  --card-error: #a3211b;
  --card-warning: #7a5200;
  --card-remark: #0b5d74;
  --card-title-font: Charter, "Bitstream Charter", Georgia, Cambria, serif;
  --card-font: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --card-size: 1rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --card-ink: #e4e8ed;
    --card-quiet: #a5afbc;
    --card-paper: #14181e;
    --card-panel: #1e252d;
    --card-rule: #3a444f;
    --card-accent: #76c7de;
    --card-focus: #76c7de;
    --card-error: #ff9d94;
    --card-warning: #e7be6a;
    --card-remark: #76c7de;
  }
}
@media print {
  :root {
    --card-ink: #000000;
    --card-quiet: #404040;
    --card-paper: #ffffff;
    --card-panel: #ffffff;
    --card-rule: #a0a0a0;
    --card-accent: #0b4a5c;
    --card-error: #000000;
    --card-warning: #000000;
    --card-remark: #000000;
  }
}
`;
