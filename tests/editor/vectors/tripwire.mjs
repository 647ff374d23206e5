/** A page in a real browser that notices when anything is run, opened or asked for. */

/** All addresses of the tests; a name that never leaves the machine. */
export const origin = 'http://cards.localhost';

/** Elements and attributes that load, run or restyle something, whatever they hold. */
const active = [
  'script, iframe, frame, object, embed, applet, form, base, link, meta, style, template, svg, math',
  'img, image, picture, source, video, audio, track, input, button, select, textarea, portal',
].join(', ');

/** Addresses that a click may lead to: places in the card and our own pages; or any page of the web, which has to be clicked. */
const harmless = {
  ours: /^(?:#casewright-|https:\/\/github\.com\/casewright\/)/,
  web: /^(?:#|https?:\/\/|mailto:|[\w%-]+$)/,
};

/**
 * @param {import('playwright-core').Page} page
 * @param {Record<string, { body: string, contentType: string }>} files by path; all else is refused and noted
 */
export async function setTripwire(page, files) {
  const asked = [];
  const ran = [];
  await page.exposeFunction('trip', (number) => void ran.push(`trip(${number})`));
  page.on('dialog', (dialog) => {
    ran.push(`${dialog.type()}: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('popup', (popup) => asked.push(popup.url()));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const file = url.startsWith(`${origin}/`) && files[new URL(url).pathname];
    if (file) return route.fulfill(file);
    asked.push(url);
    return route.abort();
  });
  return {
    /** What happened since last asked. */
    sprung: () => [
      ...ran.splice(0).map((each) => `ran ${each}`),
      ...asked.splice(0).map((each) => `asked for ${each}`),
    ],
    /**
     * What stands there and could do something, now or when clicked. The page has had its turn before: whatever was set
     * off has begun.
     * @param {'ours' | 'web'} links whose links are harmless
     */
    armed: (selector, links = 'ours') =>
      page.locator(selector).evaluate(inventory, { active, harmless: harmless[links].source }),
  };
}

/** Runs in the page. */
async function inventory(root, { active, harmless }) {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const found = [...root.querySelectorAll(active)].map(({ outerHTML }) => `element ${outerHTML.slice(0, 120)}`);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const loads =
        /^(?:on|style$|src|srcset$|srcdoc$|poster$|background$|action$|formaction$|data$|ping$|xlink:|manifest$)/;
      if (loads.test(name)) found.push(`attribute ${name}="${value.slice(0, 100)}"`);
      if (name === 'href' && !new RegExp(harmless, 'i').test(value)) {
        found.push(`link ${value.slice(0, 100)}`);
      }
    }
  }
  return found;
}
