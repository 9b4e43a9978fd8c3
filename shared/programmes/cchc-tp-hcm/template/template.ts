/** x */ import type { WorkbookTemplate } from "../../../template/template.ts";
export function template(): WorkbookTemplate {
  return { sheets: [], names: [], edition: "cchc-tp-hcm/2026-11" };
}
