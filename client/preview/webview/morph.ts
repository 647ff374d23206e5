/**
 * Makes what an element holds equal to a new fragment and leaves all that is the same in place: the reader keeps the
 * focus, the selection, the scroll position and the details that were opened.
 */
export function morph(present: ParentNode & Node, wanted: ParentNode & Node): void {
  const old = [...present.childNodes];
  const fresh = [...wanted.childNodes];
  fresh.forEach((node, index) => {
    const counterpart = old[index];
    if (counterpart) morphNode(counterpart, node);
    else present.appendChild(node);
  });
  for (const surplus of old.slice(fresh.length)) surplus.remove();
}

function morphNode(present: ChildNode, wanted: ChildNode): void {
  if (present.isEqualNode(wanted)) return;
  if (present instanceof Text && wanted instanceof Text) present.data = wanted.data;
  else if (present instanceof Element && wanted instanceof Element && present.localName === wanted.localName) {
    morphAttributes(present, wanted);
    morph(present, wanted);
  } else present.replaceWith(wanted);
}

function morphAttributes(present: Element, wanted: Element): void {
  for (const { name } of [...present.attributes]) {
    // Whether details are open is the reader's choice once they are shown.
    if (!wanted.hasAttribute(name) && name !== 'open') present.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (name !== 'open') present.setAttribute(name, value);
  }
}
