/** x */ import type { WorkbookTemplate } from "../../../template/template.ts";
export function template(): WorkbookTemplate {
  return { sheets: [], names: [], edition: "kl-39/2026-11" };
}
