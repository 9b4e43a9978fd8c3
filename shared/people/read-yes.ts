/** A cell that says yes or no in an office's words: a cross, "Có", "Tốt", or "Không", "Chưa". */
import type { Truth } from "../conditions/explanation.ts";
import { fold } from "../text/fold.ts";
import { isBlank, saysNone } from "../text/nothing-said.ts";

const YES = /^(?:x|v|co|da co|dung|dat|ro|tot|rat tot|kha|cao)\b/;
const NO = /^(?:khong|chua|ko|k)\b/;

/** `also`: further words that say yes. */
export function readYes(text: string, also?: RegExp): Truth {
  if (isBlank(text)) return "unknown";
  const words = fold(text);
  if (saysNone(text) || NO.test(words)) return "fails";
  return YES.test(words) || /[✓✔☑]/u.test(text) || also?.test(words) ? "holds" : "unknown";
}
