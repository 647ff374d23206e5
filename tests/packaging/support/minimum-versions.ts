/**
 * Versions below which a package that we ship must not fall, each with what went wrong there. A registry's audit may be out
 * of reach where this project is built, so people keep this list.
 */
export const minimumVersions: Readonly<Record<string, { readonly version: string; readonly because: string }>> = {
  yaml: { version: '2.8.3', because: 'deep nesting overflowed the stack (CVE-2026-33532)' },
  picomatch: { version: '4.0.4', because: 'some patterns took for ever (CVE-2026-33671)' },
  diff: { version: '8.0.3', because: 'a patch with odd line ends was read for ever (CVE-2026-24001)' },
  '@modelcontextprotocol/sdk': { version: '1.25.2', because: 'some addresses took for ever (CVE-2026-0621)' },
};
