/** The Worker's entry: the app with the real rules, and the classes of its objects, which the runtime finds by name. */
import { wordingOf } from "../shared/findings/words.ts";
import { PACK_HASH } from "../shared/pack.ts";
import { PROGRAMMES } from "../shared/programmes/index.ts";
import { createApp } from "./app.ts";

const finds = new Set(PROGRAMMES.flatMap((programme) => programme.finds));
const app = createApp({ programmes: PROGRAMMES, pack: PACK_HASH, wordFinding: wordingOf([...finds]) });

export default { fetch: app.fetch };

export { Directory } from "./directory/object.ts";
export { PeopleShard } from "./people/shard.ts";
