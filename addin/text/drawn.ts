/**
 * Text as it is put on the screen. Marks stacked by the thousand over one letter hold up the drawing for minutes; no language stacks more
 * than a few. Only for drawing: what is copied into a file, compared or looked up stays as typed.
 */

const STACKED = /(\p{M}{4})\p{M}+/gu;

/** At most four marks over each letter. */
export function drawn(text: string): string {
  return text.replace(STACKED, "$1");
}
