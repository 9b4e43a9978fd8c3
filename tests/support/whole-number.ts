/** A number of a command's option. What is none must not count as nought: a run of nothing finds nothing wrong. */
export function wholeNumber(option: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  process.stderr.write(`--${option} must be a whole number from 1 up, not "${given}"\n`);
  process.exit(2);
}
