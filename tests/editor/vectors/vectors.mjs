/**
 * Texts that would run a script, open a command or load something, if any of our outputs took a case's words for markup.
 * Each names itself in its address or call, so that what trips tells which one it was.
 */

/** A place that nobody may ask for anything; the number tells which vector did. */
const tripHost = 'trip.invalid';
const address = (number) => `//${tripHost}/${number}`;
const call = (number) => `trip(${number})`;

const schemes = [
  (n) => `javascript:${call(n)}`,
  (n) => `JaVaScRiPt:${call(n)}`,
  (n) => `java&#x0A;script:${call(n)}`,
  (n) => `&#106;avascript:${call(n)}`,
  (n) => `\u0001javascript:${call(n)}`,
  (n) => `javascript&colon;${call(n)}`,
  (n) => `vbscript:msgbox(${n})`,
  (n) => `data:text/html,<script>${call(n)}</script>`,
  (n) => `data:image/svg+xml,<svg onload=${call(n)}>`,
  (n) => `blob:https:${address(n)}`,
  (n) => `file:${address(n)}/etc/passwd`,
  (n) => `command:workbench.action.terminal.sendSequence?${n}`,
  (n) => `command://workbench.action.quit?${n}`,
  (n) => `vscode://casewright.casewright/${n}`,
  (n) => `vscode-resource:${address(n)}`,
  (n) => `ms-msdt:/id?${n}`,
  (n) => `search-ms:query=${n}`,
  (n) => `https:${address(n)}`,
  (n) => `http://169.254.169.254/${n}`,
  address,
  (n) => `\\\\${tripHost}\\${n}`,
];

/** Each takes a way to make an address and gives a text. */
const linkForms = [
  (to) => `[words](${to})`,
  (to) => `[words](<${to}>)`,
  (to) => `![picture](${to})`,
  (to) => `<${to}>`,
  (to) => `[words][r]\n\n[r]: ${to}`,
  (to) => `<a href="${to}">words</a>`,
  (to) => `<img src='${to}'>`,
];

const html = [
  (n) => `<script>${call(n)}</script>`,
  (n) => `<SCRIPT SRC=${address(n)}></SCRIPT>`,
  (n) => `<scr<script>ipt>${call(n)}</scr</script>ipt>`,
  (n) => `<img src=x onerror=${call(n)}>`,
  (n) => `<img src=x onerror="${call(n)}"//`,
  (n) => `<img srcset="${address(n)} 1x">`,
  (n) => `<image href="${address(n)}">`,
  (n) => `<svg onload=${call(n)}>`,
  (n) => `<svg><script>${call(n)}</script></svg>`,
  (n) => `<svg><image href="${address(n)}"/></svg>`,
  (n) => `<svg><use href="${address(n)}#a"/></svg>`,
  (n) => `<svg><a href="javascript:${call(n)}"><text>words</text></a></svg>`,
  (n) => `<math><maction actiontype="statusline" href="javascript:${call(n)}">words</maction></math>`,
  (n) => `<math><mtext><table><mglyph><style><img src=x onerror=${call(n)}></style></mglyph></table></mtext></math>`,
  (n) => `<body onload=${call(n)}>`,
  (n) => `<iframe src="javascript:${call(n)}"></iframe>`,
  (n) => `<iframe srcdoc="<script>parent.${call(n)}</script>"></iframe>`,
  (n) => `<object data="${address(n)}"></object>`,
  (n) => `<embed src="${address(n)}">`,
  (n) => `<link rel=stylesheet href="${address(n)}">`,
  (n) => `<link rel=preload as=image href="${address(n)}">`,
  (n) => `<base href="https:${address(n)}/">`,
  (n) => `<meta http-equiv="refresh" content="0;url=https:${address(n)}">`,
  (n) => `<style>@import "${address(n)}";</style>`,
  (n) => `<style>*{background:url(${address(n)})}</style>`,
  (n) => `<p style="background:url(${address(n)})">words</p>`,
  (n) => `<p style="behavior:url(#x);width:expression(${call(n)})">words</p>`,
  (n) => `<video src="${address(n)}" autoplay></video>`,
  (n) => `<video poster="${address(n)}"></video>`,
  (n) => `<video><source onerror="${call(n)}"></video>`,
  (n) => `<audio src="${address(n)}" autoplay></audio>`,
  (n) => `<input autofocus onfocus=${call(n)}>`,
  (n) => `<input type=image src="${address(n)}">`,
  (n) => `<select autofocus onfocus=${call(n)}></select>`,
  (n) => `<details open ontoggle=${call(n)}>words</details>`,
  (n) => `<marquee onstart=${call(n)}>words</marquee>`,
  (n) => `<form action="javascript:${call(n)}"><button>words</button></form>`,
  (n) => `<button formaction="javascript:${call(n)}">words</button>`,
  (n) => `<table background="${address(n)}"><tr><td>words</td></tr></table>`,
  (n) => `<a href="javascript:${call(n)}" autofocus onfocus=${call(n)}>words</a>`,
  (n) => `<a href="https:${address(n)}" ping="${address(n)}">words</a>`,
  (n) => `<div onmouseover=${call(n)} style="position:fixed;inset:0">words</div>`,
  (n) => `<template><script>${call(n)}</script></template>`,
  (n) => `<noscript><p title="</noscript><img src=x onerror=${call(n)}>">`,
  (n) => `<textarea><p title="</textarea><img src=x onerror=${call(n)}>">`,
  (n) => `<title><img title="</title><img src=x onerror=${call(n)}>">`,
  (n) => `<!--><img src=x onerror=${call(n)}>-->`,
  (n) => `<!-- --!><img src=x onerror=${call(n)}>`,
  (n) => `<![CDATA[><img src=x onerror=${call(n)}>]]>`,
  (n) => `<?x ><img src=x onerror=${call(n)}>?>`,
  (n) => `<p title="words\nonload=${call(n)}">`,
  (n) => `"><img src=x onerror=${call(n)}>`,
  (n) => `'><img src=x onerror=${call(n)}>`,
  (n) => `</article></main><script>${call(n)}</script>`,
  (n) => `</title><script>${call(n)}</script>`,
  (n) => `</style><script>${call(n)}</script>`,
  (n) => `<article class="casewright-card" data-line="1"><a href="command:x?${n}">words</a></article>`,
  (n) => `&lt;img src=x onerror=${call(n)}&gt;`,
  (n) => `&#60;img src=x onerror=${call(n)}&#62;`,
  (n) => `\u003cimg src=x onerror=${call(n)}\u003e\u202e`,
  (n) => `\`<img src=x onerror=${call(n)}>\``,
  (n) => `$(zap) [words](command:x?${n})`,
  (n) => `|<img src=x onerror=${call(n)}>|\n|---|`,
  (n) => `# <img src=x onerror=${call(n)}>`,
  (n) => `\`\`\`html" onmouseover="${call(n)}\nwords\n\`\`\``,
  (n) => `[^${n}]\n\n[^${n}]: <img src=x onerror=${call(n)}>`,
];

const forms = [...html, ...schemes.flatMap((scheme) => linkForms.map((form) => (n) => form(scheme(n))))];

/** @type {readonly { number: number, text: string }[]} */
export const vectors = forms.map((form, number) => ({ number, text: form(number) }));
