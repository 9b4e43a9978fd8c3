/** The Worker's entry: the app with the real rules, and the objects' classes for the runtime to find. */
import { createApp } from "./app.ts";
import { realCore } from "./core.ts";

export { Directory } from "./directory/object.ts";
export { PeopleShard } from "./people/shard.ts";
export { ProgrammeRoom } from "./programme-room/programme-room.ts";

const app = createApp(realCore(() => new Date()));

export default { fetch: app.fetch };
