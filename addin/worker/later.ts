/** What the page asks of a result after it is shown: why, what can be mended, what would be filled and written. One file, fetched ahead. */
export { wholeCheck } from "../../shared/whole-check.ts";
export { fillView, fixKinds, wantedEdits } from "./offers.ts";
export { openUpgrade, upgradeEdits, upgradeView } from "./upgrade.ts";
export { whyOf } from "./why.ts";
