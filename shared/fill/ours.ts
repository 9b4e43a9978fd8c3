/** Tells formulas that filling wrote from those that people wrote. */

/** Every formula of ours that decides says this where it cannot; what people write themselves hardly ever does. */
const SIGN = '"Chưa rõ"';
/** Names that only our sheets define. */
const NAMES = /\bKH_[A-Z]/;

export function isOurs(formula: string): boolean {
  return formula.includes(SIGN) || NAMES.test(formula);
}

/** The same formula, however a program spaced and quoted it. */
export function sameFormula(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(formula: string): string {
  return formula.replace(/"[^"]*"|\s+|'([^' ]+)'!/g, (part, sheet?: string) =>
    part.startsWith('"') ? part : sheet === undefined ? "" : `${sheet}!`,
  );
}
