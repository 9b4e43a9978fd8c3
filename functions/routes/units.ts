/** `GET /api/units`: both maps of the country, by the day that is asked about. Law only: who may send is the directory's matter. */
import { type UnitsBody, UnitsQuery, unitsRoute } from "../../shared/api/units.ts";
import { citationText } from "../../shared/law/citation.ts";
import {
  CODES_GIVEN_AGAIN,
  isCity,
  membersOf,
  NEW_CODES_LAW,
  type Province,
  provinceChanges,
  provincesOf,
  provinceTitle,
  schemeOn,
} from "../../shared/law/province-map.ts";
import { type Day, day, isoDay } from "../../shared/sheet/day.ts";
import { readUnitName } from "../../shared/workflow/unit-names.ts";
import { type App, mount } from "../mount.ts";
import { readQuery } from "../query.ts";
import { problem } from "../reply.ts";

export function mountUnits(app: App): void {
  mount(app, unitsRoute, (c) => {
    const query = readQuery(c, UnitsQuery);
    if ("problem" in query) return problem(c, query.problem);
    const { name } = query.value;
    const on = day(query.value.on);
    return c.json({
      on: isoDay(on),
      scheme: schemeOn(on),
      units: provincesOf(schemeOn(on)).map((province) => unitBody(province, on)),
      codesGivenAgain: [...CODES_GIVEN_AGAIN],
      codesLaw: citationText(NEW_CODES_LAW),
      reading: name === undefined ? null : reading(name, on),
    } satisfies UnitsBody);
  });
}

function unitBody(province: Province, on: Day): UnitsBody["units"][number] {
  return {
    id: province.id,
    title: provinceTitle(province, on),
    city: isCity(province, on),
    successor: province.successorId,
    members: membersOf(province).map(({ id }) => id),
    changes: provinceChanges(province).map(({ from, title, cite }) => ({ from: isoDay(from), title, cite: citationText(cite) })),
  };
}

function reading(name: string, on: Day): UnitsBody["reading"] {
  const { id, province, department, off } = readUnitName(name, on);
  const was = off?.kind === "province" ? off.province : null;
  return {
    name,
    id,
    province: province?.id ?? null,
    department,
    off: off && { kind: off.kind, was: was?.id ?? null, now: was?.successorId ?? null },
  };
}
