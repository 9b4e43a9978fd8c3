import { FakeWorkbook } from "../../../addin/workbook/fake-workbook.ts";
import { workbookContract } from "./workbook-contract.ts";

workbookContract("a fake", (workbook, name) => {
  const port = new FakeWorkbook(workbook, name);
  return { port, selected: () => port.selections.at(-1) ?? null };
});
