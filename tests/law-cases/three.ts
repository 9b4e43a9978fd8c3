/** Yes, no, open: what a second opinion says of one condition. */
export type Three = "yes" | "no" | "open";

export const all = (...parts: readonly Three[]): Three => (parts.includes("no") ? "no" : parts.includes("open") ? "open" : "yes");
export const any = (...parts: readonly Three[]): Three =>
  parts.includes("yes") ? "yes" : parts.includes("open") ? "open" : "no";
export const sure = (is: boolean): Three => (is ? "yes" : "no");
/** Yes when it is so in both, no when in neither. */
export const both = (one: boolean, other: boolean): Three => (one === other ? sure(one) : "open");
