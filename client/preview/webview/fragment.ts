import { allowsAttribute, elementVerdict } from './allow-list';

/** Builds the nodes of a card from its HTML: each one anew, so that nothing comes in that is not on the list. */
export function readFragment(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  copyChildren(parsed.body, fragment);
  return fragment;
}

function copyChildren(from: Node, to: Node): void {
  for (const child of from.childNodes) {
    if (child instanceof Text) to.appendChild(document.createTextNode(child.data));
    else if (child instanceof Element) copyElement(child, to);
  }
}

function copyElement(element: Element, to: Node): void {
  const name = element.localName;
  const verdict = elementVerdict(name);
  if (verdict === 'unwrap') copyChildren(element, to);
  if (verdict !== 'keep') return;
  const copy = document.createElement(name);
  for (const { name: attribute, value } of element.attributes) {
    if (allowsAttribute(name, attribute, value)) copy.setAttribute(attribute, value);
  }
  copyChildren(element, copy);
  to.appendChild(copy);
}
