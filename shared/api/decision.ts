/** The contract of an answer: a decision, the tree of reasons behind it, and its findings, all with their clauses and in one language. */
import { z } from "@hono/zod-openapi";
import { SEVERITIES } from "../findings/finding.ts";
import { ConflictBody } from "./conflict.ts";
import { described } from "./described.ts";

const LawInForce = z.strictObject({ cite: z.string(), from: z.string(), to: z.string().nullable() }).openapi("LawInForce", {
  ...described("Điều khoản và thời gian có hiệu lực.", "A clause and the days between which it counts."),
  example: { cite: "điểm a khoản 1 mục I Điều 1 QĐ 1641/QĐ-TTg", from: "2022-12-28", to: null },
});

const FactUsed = z
  .strictObject({
    name: z.string(),
    title: z.string(),
    raw: z.string().nullable().openapi(described("Như đã gửi; không có thì null.", "As sent, or null.")),
    value: z.string().openapi(described("Như đã hiểu.", "As it was read.")),
  })
  .openapi("FactUsed");

const explanationFields = {
  id: z.string().openapi(described("Mã ổn định của điều kiện.", "The condition's stable id.")),
  kind: z.enum(["all", "any", "not", "fact", "attested"]),
  title: z.string(),
  truth: z.enum(["holds", "fails", "unknown"]),
  compared: z.string().nullable().openapi(described("Phép so sánh bằng lời.", "The comparison in words.")),
  facts: z.array(FactUsed),
  law: z.array(LawInForce),
};

export interface ExplanationBody extends z.infer<z.ZodObject<typeof explanationFields>> {
  children: ExplanationBody[];
}

export const ExplanationBody: z.ZodType<ExplanationBody> = z
  .strictObject({
    ...explanationFields,
    children: z
      .lazy(() => z.array(ExplanationBody))
      .openapi({ type: "array", items: { $ref: "#/components/schemas/Explanation" } }),
  })
  .openapi("Explanation", described("Cây lý do của kết luận.", "The tree of reasons behind a decision."));

const FindingBody = z
  .strictObject({
    code: z.string().openapi({ example: "qd-1641/not-under-45" }),
    severity: z.enum(SEVERITIES),
    field: z
      .string()
      .nullable()
      .openapi({ example: "birthDate", ...described("Trường của người được hỏi.", "The field asked about.") }),
    title: z.string(),
    message: z.string(),
    todo: z.string(),
    law: z.array(LawInForce),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  })
  .openapi("Finding");
export type FindingBody = z.infer<typeof FindingBody>;

export const DecisionBody = z
  .strictObject({
    ref: z.string(),
    decision: z.enum(["eligible", "ineligible", "undetermined"]),
    group: z.string().nullable().openapi({ example: "a" }),
    explanation: z.union([ExplanationBody, z.null()]).openapi(described("null khi explain=false.", "null with explain=false.")),
    findings: z.array(FindingBody),
  })
  .openapi("Decision");
export type DecisionBody = z.infer<typeof DecisionBody>;

const CLAUSE_EXAMPLE = { cite: "điểm a khoản 1 mục I Điều 1 QĐ 1641/QĐ-TTg", from: "2022-12-28", to: null };

/** One leaf of one tree: enough to show the shape. */
const ANSWER_EXAMPLE = {
  pack: "3f9c0b7e5a11",
  decisions: [
    {
      ref: "24",
      decision: "ineligible",
      group: null,
      explanation: {
        id: "age-under-45",
        kind: "fact",
        title: "Dưới 45 tuổi vào ngày khai giảng",
        truth: "fails",
        compared: "46 tuổi, không dưới 45 tuổi",
        facts: [{ name: "birthDate", title: "Ngày sinh", raw: "1978-05-12", value: "12/5/1978" }],
        law: [CLAUSE_EXAMPLE],
        children: [],
      },
      findings: [
        {
          code: "qd-1641/not-under-45",
          severity: "block",
          field: "birthDate",
          title: "Không dưới 45 tuổi",
          message: "Đủ 46 tuổi vào ngày khai giảng 13/5/2024",
          todo: "Chọn người khác hoặc kiểm tra lại ngày sinh.",
          law: [CLAUSE_EXAMPLE],
          values: { age: 46 },
        },
      ],
    },
  ],
};

export const EligibilityResponse = z
  .strictObject({
    pack: z.string().openapi(described("Mã băm của bộ quy tắc.", "The hash of the rule pack.")),
    decisions: z.array(DecisionBody).openapi(described("Theo thứ tự câu hỏi.", "In the order of the questions.")),
    conflicts: z
      .array(ConflictBody)
      .optional()
      .openapi(
        described(
          "Khi đã đăng nhập: người cũng có trong kế hoạch của đơn vị khác.",
          "With a session: people who also stand in other units' plans.",
        ),
      ),
  })
  .openapi("EligibilityResponse", { example: ANSWER_EXAMPLE });
