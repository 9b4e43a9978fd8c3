/** The Worker's entry: the app with the real rules. */
import { wordFinding } from "../shared/findings/words.ts";
import { PACK_HASH } from "../shared/pack.ts";
import { PROGRAMMES } from "../shared/programmes/index.ts";
import { createApp } from "./app.ts";

const app = createApp({ programmes: PROGRAMMES, pack: PACK_HASH, wordFinding });

export default { fetch: app.fetch };
