/** The script of the card's page: shows what the extension sends, and says what the reader does. */
import { type FromPage, type PageState, readPageState, readToPage, type ToPage } from '../messages';
import { requestOfClick } from './clicks';
import { readFragment } from './fragment';
import { morph } from './morph';
import { Scrolling } from './scrolling';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const host = acquireVsCodeApi();
const card = document.querySelector('main') ?? document.body;
const uri = card.dataset.uri ?? '';
const kept = readPageState(host.getState());
/** The scroll position from before a reload, until it is restored. */
let topToRestore = kept?.uri === uri ? kept.top : undefined;

const scrolling = new Scrolling(card, (line, top) => {
  host.setState({ uri, top });
  if (line !== undefined) host.postMessage({ type: 'scrolled', line });
});

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = readToPage(event.data);
  if (message) receive(message);
});

// Before VS Code's own listener, which would open links without asking the extension.
document.addEventListener('click', answerClick, { capture: true });

host.setState({ uri, top: topToRestore ?? 0 });
host.postMessage({ type: 'ready' });

function receive(message: ToPage): void {
  if (message.type === 'scroll') scrolling.showLine(message.line);
  else if (message.type === 'show') show(readFragment(message.html));
  else show(notice(message.text));
}

function show(fragment: DocumentFragment): void {
  morph(card, fragment);
  if (topToRestore === undefined) return;
  scrolling.showTop(topToRestore);
  topToRestore = undefined;
}

function notice(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const article = document.createElement('article');
  const paragraph = document.createElement('p');
  article.className = 'casewright-card';
  paragraph.setAttribute('role', 'status');
  paragraph.textContent = text;
  article.append(paragraph);
  fragment.append(article);
  return fragment;
}

function answerClick(event: MouseEvent): void {
  const request = requestOfClick(event.target);
  if (!request) return;
  event.preventDefault();
  event.stopPropagation();
  host.postMessage(request);
}
