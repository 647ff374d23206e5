import { pageColours, previewColours } from './colours';
import { layout } from './layout';
import { parts } from './parts';
import { previewOnly } from './preview';
import { print } from './print';

/**
 * The style sheet of the card: for the preview it takes every colour and font from the editor's theme, for a page of
 * its own it brings them along, light and dark. `media/card.css` is the one for the preview, written out.
 */
export function cardStyle(target: 'preview' | 'page'): string {
  return target === 'preview'
    ? previewColours + layout + parts + previewOnly + print
    : pageColours + layout + parts + print;
}
