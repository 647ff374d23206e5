/** A hostile text of about so many UTF-16 units. */
export type Shape = (length: number) => string;
export type Shapes = Readonly<Record<string, Shape>>;

/** As many whole `unit`s as fit, at least one. */
export const filled = (unit: string, length: number): string =>
  unit.repeat(Math.max(1, Math.floor(length / unit.length)));

/** Nothing but `unit`. */
export const only =
  (unit: string): Shape =>
  (length) =>
    filled(unit, length);

/** Something before, `unit`s, something after. */
export const between =
  (before: string, unit: string, after = ''): Shape =>
  (length) =>
    before + filled(unit, length) + after;

/** A half of openings, a core, a half of closings. */
export const nested =
  (open: string, core: string, close: string): Shape =>
  (length) => {
    const count = Math.max(1, Math.floor(length / (open.length + close.length)));
    return open.repeat(count) + core + close.repeat(count);
  };

/** Pieces that differ from one to the next. */
export const growing =
  (piece: (index: number) => string, before = '', after = ''): Shape =>
  (length) => {
    const parts = [before];
    for (let index = 0, size = 0; size < length; index++) {
      const next = piece(index);
      parts.push(next);
      size += next.length;
    }
    return parts.join('') + after;
  };

/** A third each, or a half each. */
export const together =
  (...units: readonly string[]): Shape =>
  (length) =>
    units.map((unit) => filled(unit, length / units.length)).join('');
