/** ● ◆ ✔ ○: a shape for what is left to do, wherever its word stands. */
import type { Rank } from "../../shared/findings/rank.ts";

export const SIGNS: Readonly<Record<Rank, string>> = { block: "●", confirm: "◆", confirmed: "✔", info: "○" };
