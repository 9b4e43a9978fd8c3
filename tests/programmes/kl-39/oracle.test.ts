/** The decisions of Conclusion 39 against a second opinion that was written from the Regulation alone, on thousands of people at the borders. */
import { describe, expect, test } from "vitest";
import { deciderOf } from "../../../shared/people/decide.ts";
import { SCHEME } from "../../../shared/programmes/kl-39/people/scheme.ts";
import type { PersonInput } from "../../../shared/programmes/programme.ts";
import { type Known, secondOpinion, type World, type Ymd } from "./oracle.ts";

const SEED = 39;
const PEOPLE = 4_000;

/** A small generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(SEED);
const pick = <T>(list: readonly T[]): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError("Nothing to pick from");
  return one;
};

const ymd = (iso: string): Ymd => {
  const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
  return { y, m, d };
};
const iso = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

type Said<T> = readonly [text: string | undefined, means: T];
const KINDS: readonly Said<World["kind"]>[] = [
  ["Ngắn hạn", "short"],
  ["Trung hạn", "medium"],
  ["Ngoại ngữ", "language"],
  ["", null],
];
const RATINGS: readonly Said<Known>[] = [
  ["Hoàn thành tốt nhiệm vụ", "yes"],
  ["HTXSNV", "yes"],
  ["Hoàn thành tốt nhiệm vụ", "yes"],
  ["Hoàn thành nhiệm vụ", "no"],
  [undefined, "open"],
];
const DISCIPLINES: readonly Said<Known>[] = [
  ["Không", "no"],
  ["", "no"],
  ["Không", "no"],
  ["Đang xem xét kỷ luật", "yes"],
  ["Khiển trách", "open"],
  [undefined, "open"],
];
const COMMITMENTS: readonly Said<Known>[] = [
  ["Đã ký", "yes"],
  ["x", "yes"],
  ["Đã ký", "yes"],
  ["Chưa", "no"],
  ["", "open"],
  [undefined, "open"],
];
const POSTS: readonly (readonly [text: string, short: boolean, medium: boolean])[] = [
  ["Vụ trưởng Vụ Pháp chế", true, true],
  ["Ủy viên Ban Thường vụ Tỉnh ủy", true, true],
  ["Giám đốc Sở Nội vụ", false, true],
  ["Chuyên viên", false, false],
];
const STARTS = "2023-01-01 2024-02-29 2024-05-13 2024-08-31 2025-06-30 2026-03-01".split(" ");
/** Five months are no kind's length, so that only words tell the kind. */
const FIVE_MONTHS = 150;

interface Case {
  readonly input: PersonInput;
  readonly world: World;
}

function one(ref: number): Case {
  const start = pick(STARTS);
  const [courseKind, kind] = pick(KINDS);
  const [rating, ratedWell] = pick(RATINGS);
  const [discipline, punished] = pick(DISCIPLINES);
  const [commitment, signed] = pick(COMMITMENTS);
  const [position, short, medium] = pick(POSTS);
  const gender = pick(["male", "female"] as const);
  const birthDate = `${1961 + Math.floor(random() * 20)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
  // Around 18 and 24 months after the start, a few days to each side.
  const leads = random() < 0.15 ? undefined : iso(dayNumber(start) + pick([549, 730]) + Math.floor(random() * 8) - 3);
  const before = Array.from({ length: Math.floor(random() * 3) }, () => ({
    year: ymd(start).y + pick([-3, -2, -2, -1, 0, 0, 1]),
    short: random() < 0.2,
  })).filter(() => random() < 0.5);
  const lengths = { short: 13, medium: 89, language: 240, none: FIVE_MONTHS };
  const end = iso(dayNumber(start) + lengths[kind ?? "none"]);
  return {
    input: {
      ref: String(ref),
      gender,
      birthDate,
      position,
      ...(courseKind ? { courseKind } : {}),
      ...(rating === undefined ? {} : { rating }),
      ...(discipline === undefined ? {} : { discipline }),
      ...(commitment === undefined ? {} : { commitment }),
      ...(leads === undefined ? {} : { leaderUntil: leads }),
      course: { start, end, content: "Quản trị công" },
      previous: before.map((course) => ({
        programme: "Kết luận 39-KL/TW",
        content: course.short ? "Khóa ngắn hạn" : "Khóa trung hạn",
        year: course.year,
        stateBudget: true,
      })),
    },
    world: {
      kind,
      male: gender === "male",
      birth: ymd(birthDate),
      start: ymd(start),
      leads: leads === undefined ? null : ymd(leads),
      targeted: kind === "short" ? short : medium,
      ratedWell,
      punished,
      signed,
      before,
    },
  };
}

const cases = Array.from({ length: PEOPLE }, (_, ref) => one(ref));
/** Nothing but the time left decides on these. */
const onlyTime = cases.map(({ input, world }): Case => {
  const clear = { ratedWell: "yes", punished: "no", signed: "yes", targeted: true, before: [] } as const;
  const words = { rating: "HTT", discipline: "Không", commitment: "Đã ký", position: "Vụ trưởng", previous: [] };
  return { input: { ...input, ...words }, world: { ...world, ...clear } };
});

describe(`${PEOPLE} people at the borders (seed ${SEED})`, () => {
  const decide = deciderOf(SCHEME)({ asOf: null, options: {} });

  test.each([
    ["of every kind", cases],
    ["on whom only the time left decides", onlyTime],
  ])("%s are decided alike", (_, list) => {
    const different = list.flatMap(({ input, world }) => {
      const [found, wanted] = [decide(input).decision, secondOpinion(world)];
      return found === wanted ? [] : [`seed ${SEED}: ${found}, expected ${wanted}: ${JSON.stringify(input)}`];
    });
    expect(different.slice(0, 5)).toEqual([]);
    const decisions = new Set(list.map(({ world }) => secondOpinion(world)));
    expect(decisions.size).toBe(3);
  });

  test("every decision has its findings: none where all holds, one that blocks where anything fails", () => {
    const wrong = [...cases, ...onlyTime].flatMap(({ input }) => {
      const { decision, findings } = decide(input);
      const worst = findings.some(({ severity }) => severity === "block")
        ? "ineligible"
        : findings.some(({ severity }) => severity === "confirm")
          ? "undetermined"
          : "eligible";
      return worst === decision
        ? []
        : [`seed ${SEED}: ${decision}, findings say ${worst}: ${findings.map(({ code }) => code)} ${JSON.stringify(input)}`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test("every tree has the truth of its decision", () => {
    const truths = { eligible: "holds", ineligible: "fails", undetermined: "unknown" } as const;
    const wrong = cases.slice(0, 500).filter(({ input }) => {
      const answer = decide(input);
      return answer.explain().truth !== truths[answer.decision];
    });
    expect(wrong.map(({ input }) => `seed ${SEED}: ${input.ref}`)).toEqual([]);
  });
});
