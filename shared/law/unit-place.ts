/**
 * Where a unit is, by its name as typed: the province on the map of a day, what is left of the name without it, and whether the name speaks of
 * a place that is not on that map. A name is said to be off the map only where it belongs to an office of that place: hospitals, schools and
 * wards go on under names of provinces that were.
 */
import type { Day } from "../sheet/day.ts";
import { isBelow } from "../text/post-unit.ts";
import { normalPost } from "../text/post-words.ts";
import { rememberBy } from "../text/remember.ts";
import { isCity, mapEpoch, NEW_MAP_FROM, type Province, type Scheme, schemeOn } from "./province-map.ts";
import { provinceNamed, provincePhrase } from "./provinces.ts";

/** What a name speaks of that is not on the map of the day. */
export type OffMap = { readonly kind: "province"; readonly province: Province } | { readonly kind: "district" };

export interface UnitPlace {
  /** Folded, one spelling for each body. */
  readonly words: readonly string[];
  /** Null where none is named, or several that differ. */
  readonly province: Province | null;
  /** The words without the province. */
  readonly rest: readonly string[];
  readonly off: OffMap | null;
}

const read = rememberBy((text: string, on: Day): UnitPlace => fresh(text, on));
/** One day stands for all on which the map is the same. */
const epochs = new Map<number, Day>();

export function unitPlace(text: string, on: Day): UnitPlace {
  const epoch = mapEpoch(on);
  const day = epochs.get(epoch) ?? on;
  epochs.set(epoch, day);
  return read(text, day);
}

function fresh(text: string, on: Day): UnitPlace {
  const words = normalPost(text).split(" ").filter(Boolean);
  const alone = words[0] === "tp" ? null : provinceNamed(text, on);
  const { province, rest } = alone ? { province: alone, rest: [] } : withoutProvince(words, on, schemeOn(on));
  return { words, province, rest, off: on < NEW_MAP_FROM ? null : offMap(words, province, rest) };
}

/**
 * Takes "tỉnh Lào Cai" out of a name. A town of the province's own name stays: "TP Lào Cai" is in Lào Cai and is not Lào Cai; but no town has a
 * sở: "Sở Nội vụ thành phố Huế" was the province's before Huế was a city.
 */
function withoutProvince(words: readonly string[], on: Day, scheme: Scheme): Pick<UnitPlace, "province" | "rest"> {
  const found = new Set<Province>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = provincePhrase(words, at, scheme);
    const before = words[at - 1] ?? "";
    const named = phrase?.province ?? null;
    if (phrase === null || named === null || isBelow(words, at - 1)) {
      rest.push(...words.slice(at, at + (phrase?.length ?? 1)));
    } else {
      found.add(named);
      const town = before === "tp" && !isCity(named, on) && words[0] !== "so";
      if (town) rest.push(...words.slice(at, at + phrase.length));
      else if (["tinh", "tp"].includes(before)) rest.pop();
    }
    at += (phrase?.length ?? 1) - 1;
  }
  const [only = null] = found;
  return { province: found.size === 1 ? only : null, rest };
}

/** Heads of names that belong to one province alone. */
const PROVINCIAL = /^(?:so|ubnd|hdnd|tinh|tp|tinh uy|thanh uy|doan|van phong|vp|ban|thanh tra|tinh doan|thanh doan)\b/;

/** Since the new map is in force. */
function offMap(words: readonly string[], province: Province | null, rest: readonly string[]): OffMap | null {
  if (province === null) {
    const before = withoutProvince(words, NEW_MAP_FROM, "63");
    const alone = before.rest.length === 0;
    if (before.province && (alone || PROVINCIAL.test(words.join(" ")))) return { kind: "province", province: before.province };
  }
  return namesDistrict(rest) ? { kind: "district" } : null;
}

/** Huyện, quận, thị xã and towns ended with the old map. A ward may be called after one: "phường Thủ Đức". */
function namesDistrict(rest: readonly string[]): boolean {
  if (/^(?:ubnd )?(?:q|h|tp|tx) .|^thanh uy ./.test(rest.join(" "))) return true;
  const smallest = rest.find((_, at) => isBelow(rest, at));
  return smallest !== undefined && ["huyen", "quan", "tx", "thi"].includes(smallest);
}
