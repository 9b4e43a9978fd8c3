/** A programme small enough to know its answers by heart: eligible when born after 1979. Stands in for the rules, never for the Worker. */

import { createApp } from "../../functions/app.ts";
import type { Env } from "../../functions/env.ts";
import type { App } from "../../functions/mount.ts";
import type { Explanation } from "../../shared/conditions/explanation.ts";
import { NOTHING_TO_FILL } from "../../shared/fill/fill.ts";
import { defineFinding } from "../../shared/findings/finding.ts";
import { cite } from "../../shared/law/citation.ts";
import type { DecidingProgramme, PersonAnswer, PersonInput } from "../../shared/programmes/programme.ts";
import { NOTHING_TO_SEND } from "../../shared/sending/sending.ts";

export const PACK = "0123456789abcdef";

const clause = cite("qd-1641", { article: "1", section: "I", clause: "1", point: "a" });
const law = [{ cite: clause, from: "2022-12-28", to: null }];

const TooOld = defineFinding<{ field: string; born: string }>({
  code: "stub/too-old",
  severity: "block",
  scope: "row",
  title: { vi: "Quá tuổi", en: "Too old" },
  message: { vi: ({ born }) => `Sinh năm ${born}`, en: ({ born }) => `Born in ${born}` },
  todo: { vi: "Chọn người khác.", en: "Choose somebody else." },
});

function explanation(person: PersonInput, young: boolean): Explanation {
  const leaf: Explanation = {
    id: "age-under-45",
    kind: "fact",
    title: { vi: "Dưới 45 tuổi", en: "Under 45" },
    truth: young ? "holds" : "fails",
    compared: { vi: "so với 45 tuổi", en: "against 45 years" },
    facts: [
      {
        name: "birthDate",
        title: { vi: "Ngày sinh", en: "Birth date" },
        raw: person.birthDate,
        value: { vi: "ngày", en: "day" },
        place: null,
      },
    ],
    law,
    children: [],
  };
  return {
    ...leaf,
    id: "group-a",
    kind: "all",
    title: { vi: "Nhóm a", en: "Group a" },
    compared: null,
    facts: [],
    children: [leaf],
  };
}

function decide(person: PersonInput): PersonAnswer {
  if (person.position === "FAULT") throw new RangeError(`Cannot decide on ${person.birthDate}`);
  const young = Number(person.birthDate.slice(0, 4)) > 1979;
  const place = { sheet: "", cell: null, row: null };
  return {
    ref: person.ref,
    decision: young ? "eligible" : "ineligible",
    group: young ? "a" : null,
    findings: young ? [] : [TooOld.at(place, { field: "birthDate", born: person.birthDate.slice(0, 4) }, { law })],
    explain: () => explanation(person, young),
  };
}

const nothing = {
  findings: [],
  people: [],
  totals: {},
  identities: () => [],
  askPerson: () => null,
  restsOnPerson: () => false,
  fill: async () => NOTHING_TO_FILL,
  outgoing: async () => NOTHING_TO_SEND,
  fixable: () => [],
};

export const STUB: DecidingProgramme = {
  id: "stub",
  title: { vi: "Chương trình thử", en: "A trial programme" },
  short: { vi: "Thử", en: "Trial" },
  instrument: "qd-1641",
  periods: ["2023", "2024"],
  parameters: {
    ageLimit: {
      title: { vi: "Tuổi tối đa", en: "Age limit" },
      unit: "years",
      checkedOn: "2026-11-01",
      basis: "law",
      history: [
        { from: "2022-12-28", value: 45, cite: clause },
        { from: "2025-01-01", value: null, cite: clause },
      ],
    },
  },
  options: [
    {
      name: "termEnd",
      title: { vi: "Hết nhiệm kỳ", en: "End of term" },
      choices: [{ value: "2030-09-30", title: { vi: "30/9/2030", en: "30/9/2030" } }],
    },
  ],
  tables: [],
  signs: { named: [], hinted: [], taken: [] },
  sends: false,
  finds: [TooOld],
  attestations: [{ vi: "Đủ sức khỏe", en: "Fit" }],
  check: () => nothing,
  decider: () => decide,
  template: async () => ({ sheets: [], names: [], edition: "stub/1", added: [] }),
  sendingWords: async () => ({ sent: [], kept: [] }),
};

export function stubApp(): App {
  return createApp({
    programmes: [STUB],
    pack: PACK,
    sendingOf: () => undefined,
    now: () => new Date("2024-03-15T02:30:00Z"),
    titleOf: (code) => code,
    wordFinding: (finding, locale) => ({
      ...finding,
      title: TooOld.title[locale],
      message: TooOld.message[locale]({ field: "birthDate", born: String(finding.values.born) }),
      todo: TooOld.todo[locale],
      law: [],
    }),
  });
}

/** Assets of a built page, as Cloudflare or a plain folder would answer. */
export const FILES: Readonly<Record<string, string>> = {
  "/index.html": "<!doctype html><title>Kế Hoạch</title>",
  "/excel.html": "<!doctype html><title>Excel</title>",
  "/assets/main-B3x_9dQz.js": "export {};",
  "/assets/icon-32.png": "png",
};

/** Objects that nobody of these tests may ask. */
const NOBODY = {
  idFromName: () => null,
  get(): never {
    throw new Error("No object is asked here");
  },
};

export const ENV: Env = {
  ROOMS: NOBODY,
  DIRECTORY: NOBODY,
  PEOPLE: NOBODY,
  SESSION_KEY: "",
  TOKEN_KEY: "",
  ASSETS: {
    async fetch(request) {
      const path = new URL(request.url).pathname;
      const text = FILES[path];
      if (text === undefined) return new Response(null, { status: 404 });
      if (request.headers.get("If-None-Match") === '"known"')
        return new Response(null, { status: 304, headers: { ETag: '"known"' } });
      return new Response(request.method === "HEAD" ? null : text, {
        headers: { ETag: '"known"', "Content-Type": "application/octet-stream" },
      });
    },
  },
};

export const PERSON = {
  ref: "1",
  gender: "female",
  birthDate: "1982-05-20",
  position: "Phó Chủ tịch UBND tỉnh",
  course: { start: "2024-05-13", end: "2024-05-26" },
} as const;
