/**
 * Whether a number format shows a date only to its month or its year: then the day in the serial number is not meant. Reads the code
 * as Excel writes it in files, in English letters, whatever the language of the computer.
 */

/** Built-in formats have no code in the file; of them only "mmm-yy" hides the day. */
const BUILT_IN_MONTH = 17;

/** Excel writes no longer codes; a file may name a hostile one sixty thousand times. */
const LONGEST_CODE = 255;

export function showsOfFormat(id: number, code: string | undefined): "month" | "year" | undefined {
  if (code !== undefined && code.length > LONGEST_CODE) return undefined;
  if (code === undefined) return id === BUILT_IN_MONTH ? "month" : undefined;
  const letters = meaningfulLetters(code);
  if (!/^[ym]+$/.test(letters) || !letters.includes("y")) return undefined;
  return letters.includes("m") ? "month" : "year";
}

/** The letters of the first section, without texts in quotes, escaped characters, and what stands in brackets (colour, language). */
function meaningfulLetters(code: string): string {
  const bare = code.replaceAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g, "");
  return (bare.split(";")[0] ?? "").toLowerCase().replaceAll(/[^a-z0#?@]/g, "");
}
