/** The sheet behind the drop-downs: one list a column, each with a name that the cells refer to. */
import { sheetPrefix } from "../formulas/formula.ts";
import { absoluteRange } from "../sheet/address.ts";
import type { DefinedName, NewSheet } from "../sheet/edits.ts";
import { SheetDraft } from "./draft.ts";
import { LOOKS } from "./looks.ts";

export interface Choices {
  /** "DM_GIOI_TINH": never begins with "KH_", as the names of formulas do, which filling replaces. */
  readonly name: string;
  readonly title: string;
  readonly values: readonly string[];
}

/** Hidden: nothing has to be filled in there, and it is shown again with two clicks where an office needs one more word. */
export function choicesSheet(
  name: string,
  all: readonly Choices[],
): { readonly sheet: NewSheet; readonly names: readonly DefinedName[] } {
  const draft = new SheetDraft(name);
  const names = all.map(({ name: listName, title, values }, column) => {
    draft.put(0, column, title, LOOKS.header);
    for (const [index, value] of values.entries()) draft.put(index + 1, column, value, LOOKS.text);
    const cells = absoluteRange({ top: 1, left: column, bottom: values.length, right: column });
    return { name: listName, refersTo: `${sheetPrefix(name)}${cells}` };
  });
  const widths = all.map(({ values, title }) => Math.min(50, Math.max(title.length, ...values.map(({ length }) => length)) + 2));
  return { sheet: draft.sheet({ widths, frozen: { rows: 1, columns: 0 }, print: null, state: "hidden" }), names };
}
