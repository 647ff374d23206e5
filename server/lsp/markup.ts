import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** Markdown for a client that can show it, else what it says: emphasis and links undone, escapes taken off. */
export function markup(markdown: string, showsMarkdown: boolean): MarkupContent {
  if (showsMarkdown) return { kind: MarkupKind.Markdown, value: markdown };
  const value = markdown
    .replace(/\*\*((?:\\.|[^*\\])+)\*\*/g, '$1')
    .replace(/\[((?:\\.|[^[\]\\])*)\]\(([^()\s]*)\)/g, '$1: $2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return { kind: MarkupKind.PlainText, value };
}
