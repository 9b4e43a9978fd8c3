/** The units that the law itself names: provinces of both maps, each with its Department of Home Affairs, and the ministry. */
import { NEW_MAP_FROM, type Province, provincesOf, provinceTitle } from "../../shared/law/province-map.ts";
import { addDays, type Day, day, isoDay } from "../../shared/sheet/day.ts";
import type { Text } from "../../shared/text/locale.ts";
import { MINISTRY } from "../../shared/workflow/unit.ts";

export interface DatedTitle {
  readonly from: string;
  readonly title: Text;
}

export interface KnownUnit {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  /** In order of their days, the first from the unit's own first day. */
  readonly titles: readonly DatedTitle[];
}

/** No plan is older: what stood before the programmes has no first day here. */
const ALWAYS = day("0001-01-01");

const MAPS: readonly { readonly provinces: readonly Province[]; readonly from: Day; readonly to: string | null }[] = [
  { provinces: provincesOf("63"), from: ALWAYS, to: isoDay(addDays(NEW_MAP_FROM, -1)) },
  { provinces: provincesOf("34"), from: NEW_MAP_FROM, to: null },
];

const homeAffairs = ({ vi, en }: Text): Text => ({ vi: `Sở Nội vụ ${vi}`, en: `Department of Home Affairs, ${en}` });

export function knownUnits(): readonly KnownUnit[] {
  const ministry = { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" };
  const top = { id: MINISTRY, from: isoDay(ALWAYS), to: null, titles: [{ from: isoDay(ALWAYS), title: ministry }] };
  return [top, ...MAPS.flatMap(({ provinces, from, to }) => provinces.flatMap((province) => unitsOf(province, from, to)))];
}

function unitsOf(province: Province, from: Day, to: string | null): readonly KnownUnit[] {
  const days = province.cityFrom !== null && province.cityFrom > from ? [from, province.cityFrom] : [from];
  const titles = days.map((on) => ({ from: isoDay(on), title: provinceTitle(province, on) }));
  const department = titles.map((one) => ({ ...one, title: homeAffairs(one.title) }));
  const life = { from: isoDay(from), to };
  return [
    { id: province.id, ...life, titles },
    { id: `${province.id}/so-noi-vu`, ...life, titles: department },
  ];
}
