/** Names that stand in addresses and bodies: programmes, periods, units, receipts, drafts, keys, tags. */
import { z } from "@hono/zod-openapi";
import { UNIT_FORM, UNIT_LONGEST } from "../workflow/unit.ts";
import { described, describedParameter } from "./described.ts";
import { LENGTH } from "./limits.ts";

export const ProgrammeParam = z
  .string()
  .min(1)
  .max(LENGTH.short)
  .openapi({ example: "qd-1641", ...describedParameter("Mã chương trình.", "The programme's id.") });

export const PeriodParam = z
  .string()
  .regex(/^\d{4}$/)
  .openapi({ example: "2024", ...describedParameter("Năm của kế hoạch.", "The plan's year.") });

const UnitParam = z
  .string()
  .max(UNIT_LONGEST)
  .regex(UNIT_FORM)
  .openapi({
    example: "63:10",
    ...describedParameter(
      "Đơn vị: 63:10 (tỉnh theo bản đồ 63), 34:15, bo-noi-vu; đơn vị trực thuộc viết 63:10%2Fso-noi-vu.",
      "The unit: 63:10 (a province on the map of 63), 34:15, bo-noi-vu; a department is written 63:10%2Fso-noi-vu.",
    ),
  });

export const PlanParams = z.object({ programme: ProgrammeParam, period: PeriodParam, unit: UnitParam });

export const UnitId = z
  .string()
  .max(UNIT_LONGEST)
  .regex(UNIT_FORM)
  .openapi({ example: "63:10", ...described("Mã đơn vị.", "The unit's id.") });

/** Made by the client, once for each thing it wants done; a repeat of the call carries the same. */
export const IdempotencyKey = z
  .string()
  .regex(/^[\w.:-]{8,100}$/)
  .openapi({
    example: "5f6f9a52-8f0b-4f6e-9c57-5b6d8b7d9f10",
    ...describedParameter(
      "Khóa do bên gọi tạo; gọi lại cùng khóa không ghi hai lần.",
      "Made by the caller; the same key again does nothing twice.",
    ),
  });

/** `"v3"`: the state of a plan; changes with everything that happens to it. */
export const PlanTag = z
  .string()
  .max(40)
  .openapi({
    example: '"v3"',
    ...describedParameter(
      "ETag của lần đọc gần nhất; bắt buộc khi đơn vị đã gửi trước đó.",
      "The ETag last read; required once something was sent.",
    ),
  });

export const IfNoneMatch = z
  .string()
  .max(10)
  .openapi({
    example: "*",
    ...describedParameter("Dấu * khi gửi lần đầu.", "A * for the first submission."),
  });

export const ReceiptId = z
  .string()
  .regex(/^[a-z0-9-]{1,40}\.\d{4}\.\d{1,10}\.[A-Z2-7]{10}$/)
  .openapi({ example: "qd-1641.2024.12.K7QX4M2PAB", ...describedParameter("Số biên nhận.", "The receipt's number.") });

export const DraftId = z
  .string()
  .regex(/^[0-9a-f-]{36}$/)
  .openapi({ example: "0b1f2a34-5c6d-4e7f-8a9b-0c1d2e3f4a5b", ...describedParameter("Mã bản nháp.", "The draft's id.") });

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .openapi({ example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" });
