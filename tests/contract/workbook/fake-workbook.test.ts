import { FakeWorkbook } from "../../../addin/workbook/fake-workbook.ts";
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
