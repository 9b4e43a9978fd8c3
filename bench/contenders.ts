/** Every contender by kind and name. Loaded by name alone: a process holds one of them, and a missing package is that one's own matter. */
import type { Contender, Reader, Writer } from "./contender.ts";

export const ROWS: Readonly<Record<string, () => Promise<Contender>>> = {
  ours: async () => (await import("./ours.ts")).checkRows,
  ajv: async () => (await import("./peers/ajv.ts")).ajvRows,
  zod: async () => (await import("./peers/zod.ts")).zodRows,
};

export const PEOPLE: Readonly<Record<string, () => Promise<Contender>>> = {
  ours: async () => (await import("./ours.ts")).explainPeople,
  "json-rules-engine": async () => (await import("./peers/json-rules-engine.ts")).jsonRulesEngine,
  "@gorules/zen-engine": async () => (await import("./peers/zen.ts")).zen,
  publicodes: async () => (await import("./peers/publicodes.ts")).publicodes,
};

export const FILES: Readonly<Record<string, () => Promise<Reader>>> = {
  ours: async () => (await import("./ours.ts")).readAndCheck,
  exceljs: async () => (await import("./peers/exceljs.ts")).exceljsReader,
  hucre: async () => (await import("./peers/hucre.ts")).hucreReader,
};

export const WRITERS: Readonly<Record<string, () => Promise<Writer>>> = {
  ours: async () => (await import("./ours-write.ts")).patcher,
  exceljs: async () => (await import("./peers/exceljs-write.ts")).exceljsWriter,
  hucre: async () => (await import("./peers/hucre-write.ts")).hucreWriter,
};
