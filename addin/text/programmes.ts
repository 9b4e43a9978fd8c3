/**
 * The programmes by name, for what the page shows before any workbook is open: their cards come with the rules, which are loaded with the
 * first workbook. A test holds these names to the cards.
 */
import type { Text } from "../../shared/text/locale.ts";

export interface NamedProgramme {
  readonly id: string;
  readonly short: Text;
}

export const NAMED_PROGRAMMES: readonly NamedProgramme[] = [{ id: "qd-1641", short: { vi: "Đề án 1641", en: "Scheme 1641" } }];
