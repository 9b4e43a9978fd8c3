import { FakeWorkbook } from "../../../addin/workbook/fake-workbook.ts";
import { markingContract } from "./marking-contract.ts";
import { shownOn } from "./shown-on.ts";
import { workbookContract } from "./workbook-contract.ts";
import { writingContract } from "./writing-contract.ts";

workbookContract("a fake", (workbook, name) => {
  const port = new FakeWorkbook(workbook, name);
  return { port, selected: () => port.selections.at(-1) ?? null };
});

writingContract("a fake", (sheets, guards) => {
  const port = new FakeWorkbook({ sheets, date1904: false }, "Kế hoạch 2024.xlsx", guards);
  return { port, names: () => port.names };
});

markingContract("a fake", (sheets) => {
  const port = new FakeWorkbook({ sheets, date1904: false });
  return { port, shown: () => shownOn(port), saved: () => port.names };
});
