/** As much of the peers' interfaces as the benchmarks use, so that types can be checked where no peer is installed. */

declare module "json-rules-engine" {
  type Condition =
    | { readonly all: readonly Condition[] }
    | { readonly any: readonly Condition[] }
    | { readonly fact: string; readonly operator: string; readonly value: unknown };
  interface RuleResult {
    readonly name: string;
    readonly conditions: unknown;
  }
  export class Engine {
    addRule(rule: { readonly name: string; readonly conditions: Condition; readonly event: { readonly type: string } }): this;
    run(facts: object): Promise<{ readonly results: readonly RuleResult[]; readonly failureResults: readonly RuleResult[] }>;
  }
}

declare module "@gorules/zen-engine" {
  export class ZenDecision {
    evaluate(
      context: object,
      options: { readonly trace: boolean },
    ): Promise<{ readonly result: unknown; readonly trace?: object }>;
  }
  export class ZenEngine {
    createDecision(content: object): ZenDecision;
    dispose(): void;
  }
}

declare module "publicodes" {
  export default class Engine {
    constructor(rules: object, options?: object);
    setSituation(situation: Readonly<Record<string, string | number>>): this;
    evaluate(rule: string): { readonly nodeValue: unknown; readonly explanation: unknown };
  }
}

declare module "exceljs" {
  interface Row {
    readonly values: unknown;
  }
  interface Worksheet {
    eachRow(visit: (row: Row) => void): void;
    /** Counted from 1. */
    getCell(row: number, column: number): { value: unknown };
  }
  class Workbook {
    readonly worksheets: readonly Worksheet[];
    readonly xlsx: { load(bytes: ArrayBuffer): Promise<unknown>; writeBuffer(): Promise<ArrayBuffer> };
    getWorksheet(name: string): Worksheet | undefined;
  }
  const exceljs: { readonly Workbook: typeof Workbook };
  export default exceljs;
}

declare module "hucre/xlsx" {
  interface Workbook {
    readonly sheets: readonly { readonly name: string; readonly rows: unknown[][]; cells?: Map<string, object> }[];
  }
  export function openXlsx(bytes: Uint8Array, options: { readonly readStyles: boolean }): Promise<Workbook>;
  export function saveXlsx(workbook: Workbook): Promise<Uint8Array>;
  export function readXlsx(
    bytes: Uint8Array,
  ): Promise<{ readonly sheets: readonly { readonly rows: readonly (readonly unknown[])[] }[] }>;
}
