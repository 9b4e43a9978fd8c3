/** What the modules of shared/ define: findings, rules, parameters. Read from their exports, so that nothing has to be listed twice. */
import { catalogueOf, type Modules } from "../../scripts/catalogue.ts";

const globbed = import.meta.glob<Modules[string]>(["../../shared/**/*.ts", "!../../shared/api/**"], { eager: true });

/** Every module of shared/ but the contracts, by its path from the root. */
export const modules: Modules = Object.fromEntries(
  Object.entries(globbed).map(([file, exports]) => [file.replace(/^(\.\.\/)+/, ""), exports]),
);

export const catalogue = catalogueOf(modules);
export const { findings, rules, parameters } = catalogue;
