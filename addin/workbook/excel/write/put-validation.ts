/** What may be typed into cells of a sheet of ours. */
import type { Validation } from "../../../../shared/sheet/edits.ts";
import { type Ask, rangeOf } from "../ask.ts";
import { ONE_THING, put } from "./puts.ts";

export function putValidation(sheet: string, validation: Validation): Ask {
  const { area, strict, prompt, error } = validation;
  return put(sheet, 2 * ONE_THING, (context) => {
    const { dataValidation } = rangeOf(context, sheet, area);
    dataValidation.rule = ruleOf(validation);
    if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    dataValidation.errorAlert = {
      showAlert: true,
      style: strict ? "Stop" : "Warning",
      title: error?.title ?? "",
      message: error?.text ?? "",
    };
  });
}

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "whole":
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "length":
      return { textLength: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "date":
      // A serial number as a formula: a text of a date would be read in the language of the computer.
      return { date: { formula1: `=${rule.from}`, formula2: `=${rule.to}`, operator: "Between" } };
  }
}
