/** One workbook while it is written: what its sheets, names and other parts have in common, and what is put in order at the end. */
import { strToU8 } from "fflate";
import type { Budget } from "../budget.ts";
import { Refusal } from "../file-errors.ts";
import { MAX_SHEETS } from "../limits.ts";
import type { Package, Relationship } from "../package.ts";
import { CONTENT_TYPES, setContentTypes } from "./content-types-xml.ts";
import { dropUnreachable } from "./drop-parts.ts";
import { Parts } from "./parts.ts";
import { addRelationship, relationshipType, removeRelationships } from "./relationships-xml.ts";
import { plainStyles, StyleSheet } from "./style-sheet.ts";
import { WorkbookXml } from "./workbook-xml.ts";

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

export class Book {
  readonly parts: Parts;
  readonly part: string;
  readonly xml: WorkbookXml;
  readonly budget: Budget;
  readonly namespace: string;
  readonly #relationships: readonly Relationship[];
  readonly #types = new Map<string, string>();
  /** Relationships that go, by owner and target in lower case. */
  readonly #cut = new Map<string, Set<string>>();
  #styles: StyleSheet | null = null;

  constructor(bytes: Uint8Array, file: Package, part: string, budget: Budget) {
    this.parts = new Parts(bytes, file);
    this.part = part;
    this.budget = budget;
    const xml = this.parts.read(part);
    if (xml === null) throw new Refusal("file-damaged");
    this.xml = new WorkbookXml(xml);
    if (this.xml.sheets.length > MAX_SHEETS) throw new Refusal("file-too-large");
    this.namespace = this.xml.isStrict ? STRICT : TRANSITIONAL;
    this.#relationships = file.relationships(part);
  }

  /** The part of a sheet with cells; null for a chart sheet and the like. */
  sheetPart(index: number): string | null {
    const id = this.xml.sheets[index]?.relationship;
    const found = this.#relationships.find((one) => one.id === id);
    if (found === undefined || found.external) throw new Refusal("file-damaged");
    const isShared = this.#relationships.some((one) => one !== found && one.target === found.target && this.#isSheet(one.id));
    if (isShared) throw new Refusal("file-hostile");
    return found.kind === "worksheet" ? found.target : null;
  }

  #isSheet(id: string): boolean {
    return this.xml.sheets.some(({ relationship }) => relationship === id);
  }

  /** A new part that the workbook leads to; the id of the relationship. */
  addPart(kind: "worksheet" | "styles", part: string): string {
    this.#types.set(part, CONTENT_TYPES[kind]);
    return addRelationship(this.parts, this.part, relationshipType(kind, this.xml.isStrict), part);
  }

  readonly styles = (): StyleSheet => {
    this.#styles ??= new StyleSheet(this.parts.read(this.#stylesPart() ?? "") ?? strToU8(plainStyles(this.namespace)));
    return this.#styles;
  };

  #stylesPart(): string | null {
    const target = this.#relationships.find(({ kind, external }) => kind === "styles" && !external)?.target;
    return target !== undefined && this.parts.has(target) ? target : null;
  }

  /** `owner` leads no longer to `target`, which goes with everything that only it led to. */
  cut(owner: string, target: string): void {
    const known = this.#cut.get(owner.toLowerCase());
    if (known === undefined) this.#cut.set(owner.toLowerCase(), new Set([target.toLowerCase()]));
    else known.add(target.toLowerCase());
  }

  /** The order in which cells were calculated last: wrong once formulas come or go, and made again by whoever calculates. */
  cutCalculationChain(): void {
    for (const { kind, target, external } of this.#relationships)
      if (kind === "calcChain" && !external) this.cut(this.part, target);
  }

  async toZip(): Promise<Uint8Array> {
    this.#writeStyles();
    if (this.#cut.size > 0) {
      const isCut = (owner: string, target: string) => this.#cut.get(owner.toLowerCase())?.has(target.toLowerCase()) === true;
      dropUnreachable(this.parts, isCut);
      for (const owner of this.#cut.keys()) removeRelationships(this.parts, owner, (target) => isCut(owner, target));
    }
    setContentTypes(this.parts, this.#types);
    const xml = this.xml.toBytes();
    if (xml !== null) this.parts.set(this.part, xml);
    return this.parts.toZip();
  }

  #writeStyles(): void {
    const bytes = this.#styles?.toBytes() ?? null;
    if (bytes === null) return;
    const known = this.#stylesPart();
    const folder = this.part.slice(0, this.part.lastIndexOf("/") + 1);
    const usual = `${folder}styles.xml`;
    const part = known ?? (this.parts.has(usual) ? this.parts.freeName(`${folder}styles#.xml`) : usual);
    this.parts.set(part, bytes);
    if (known === null) this.addPart("styles", part);
  }
}
