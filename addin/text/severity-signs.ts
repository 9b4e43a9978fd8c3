/** ● ◆ ○: a shape for each severity, wherever its word stands. */
import type { Severity } from "../../shared/findings/finding.ts";

export const SIGNS: Readonly<Record<Severity, string>> = { block: "●", confirm: "◆", info: "○" };
