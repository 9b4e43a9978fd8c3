/**
 * Units as lists name them ("Sở Y tế tỉnh Lào Cai", "UBND huyện Bát Xát, tỉnh Lào Cai", "Ban Tổ chức Tỉnh ủy Yên Bái"), read into ids on the
 * map of a given day: a province's own bodies are the province, everything under it is `scheme:code/slug`. A name of the other map has
 * no id on that day.
 */

import { type Province, provinceOf, provinceOfCode, schemeOn } from "../law/province-map.ts";
import { type OffMap, unitPlace } from "../law/unit-place.ts";
import type { Day } from "../sheet/day.ts";
import { departmentSlug } from "./departments.ts";
import { isUnitId, MINISTRY, parentOf } from "./unit.ts";

export interface UnitName {
  /** "63:10/so-y-te"; null where the province, or the unit in it, cannot be told. */
  readonly id: string | null;
  readonly province: Province | null;
  /** "so-y-te"; null for the province itself. */
  readonly department: string | null;
  readonly off: OffMap | null;
}

const NOTHING: UnitName = { id: null, province: null, department: null, off: null };

export function readUnitName(text: string, on: Day): UnitName {
  const typed = text.trim();
  if (isUnitId(typed)) return ofId(typed, on);
  const coded = /^\d{1,2}$/.test(typed) ? provinceOfCode(typed, on) : undefined;
  if (coded) return { ...NOTHING, id: coded.id, province: coded };
  const { words, province, rest, off } = unitPlace(typed, on);
  if (!province) return { ...NOTHING, ...ofMinistry(words), off };
  const department = departmentOf(rest);
  const id = department === null ? province.id : `${province.id}/${department}`;
  return { id: off === null && isUnitId(id) ? id : null, province, department, off };
}

/** An id is taken as it is; that of the other map is off the map. */
function ofId(id: string, on: Day): UnitName {
  const province = provinceOf(parentOf(id) ?? id) ?? null;
  if (!province) return id.startsWith(MINISTRY) ? { ...NOTHING, id } : NOTHING;
  const slash = id.indexOf("/");
  const department = slash < 0 ? null : id.slice(slash + 1);
  const onMap = province.scheme === schemeOn(on);
  return { id: onMap ? id : null, province, department, off: onMap ? null : { kind: "province", province } };
}

function ofMinistry(words: readonly string[]): Pick<UnitName, "id" | "department"> {
  const text = words.join(" ");
  const at = text.search(/\bbo noi vu\b/);
  if (at < 0) return { id: null, department: null };
  const department = text.slice(0, at).trim().replaceAll(" ", "-") || null;
  const id = department === null ? MINISTRY : `${MINISTRY}/${department}`;
  return { id: isUnitId(id) ? id : null, department };
}

/** Whose head a person is does not matter to the unit: "Giám đốc Sở Y tế" stands at Sở Y tế. */
const HEADS =
  /^(?:pho )?(?:giam doc|chu tich|truong ban|chanh van phong|bi thu) (?=so\b|ubnd\b|hdnd\b|ban\b|tinh uy\b|thanh uy\b)|^pct (?=ubnd\b|hdnd\b)/;
const PLACES: Readonly<Record<string, string>> = { tp: "thanh-pho", tx: "thi-xa", ttran: "thi-tran", h: "huyen", q: "quan" };
/** A people's committee is its place. */
const OWN_COMMITTEE = /^(?:ubnd )?(huyen|quan|xa|phuong|dac khu|tp|tx|ttran|h|q) (?=.)/;

/** Null for the province itself. A "tỉnh" that is left over at the end is that of another column. */
function departmentOf(rest: readonly string[]): string | null {
  const text = rest
    .join(" ")
    .replace(HEADS, "")
    .replace(/ (?:tinh|tp)$/, "");
  if (/^(?:ubnd)?(?:\b ?(?:tinh|tp))?$/.test(text)) return null;
  const [all = "", kind = ""] = OWN_COMMITTEE.exec(text) ?? [];
  if (kind !== "") return `${PLACES[kind] ?? kind} ${text.slice(all.length)}`.replaceAll(" ", "-");
  return departmentSlug(text.split(" "));
}
