/** The real rules, for the Worker as it is deployed. Time is the caller's to tell. */
import { wordingOf } from "../shared/findings/words.ts";
import { PACK_HASH } from "../shared/pack.ts";
import { PROGRAMMES } from "../shared/programmes/index.ts";
import { sendingOf } from "../shared/programmes/sendings.ts";
import type { Core } from "./env.ts";

export function realCore(now: () => Date): Core {
  const finds = new Set(PROGRAMMES.flatMap((programme) => programme.finds));
  const titles = new Map([...finds].map(({ code, title }) => [code, title]));
  return {
    programmes: PROGRAMMES,
    pack: PACK_HASH,
    sendingOf,
    now,
    wordFinding: wordingOf([...finds]),
    titleOf: (code, locale) => titles.get(code)?.[locale] ?? code,
  };
}
