/** The contract of signing in. On a demo deployment anybody takes one of the demo accounts; that is said loudly wherever it shows. */
import { createRoute, z } from "@hono/zod-openapi";
import { ROLES } from "../workflow/transitions.ts";
import { described, summarised } from "./described.ts";
import { UnitId } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { LENGTH } from "./limits.ts";
import { problemResponse } from "./problem-schema.ts";

export const AccountBody = z
  .strictObject({
    id: z.string().openapi({ example: "planner-lao-cai" }),
    unit: UnitId,
    roles: z.array(z.enum(ROLES)),
  })
  .openapi("Account");
export type AccountBody = z.infer<typeof AccountBody>;

export const SessionRequest = z
  .strictObject({ account: z.string().min(1).max(LENGTH.short).openapi({ example: "planner-lao-cai" }) })
  .openapi("SessionRequest");

export const SessionBody = z
  .strictObject({
    token: z.string().openapi(described("Gửi kèm tiêu đề Authorization: Bearer …", "Sent in the header Authorization: Bearer …")),
    expiresAt: z.iso.datetime(),
    account: AccountBody,
  })
  .openapi("Session");
export type SessionBody = z.infer<typeof SessionBody>;

/** A session that is open, without its token. */
export const CurrentSession = SessionBody.omit({ token: true }).openapi("CurrentSession");
export type CurrentSession = z.infer<typeof CurrentSession>;

/** Every call that needs a session says so the same way. */
export const SESSION = [{ session: [] }];

export const openSessionRoute = createRoute({
  method: "post",
  path: "/api/sessions",
  operationId: "openSession",
  ...summarised("Đăng nhập", "Sign in"),
  ...described(
    "Trên bản chạy thử: chọn một tài khoản mẫu. Tài khoản mẫu ai cũng dùng được; không gửi dữ liệu thật.",
    "On a demo deployment: choose a demo account. Anybody may use them; send no real data.",
  ),
  request: {
    query: LangQuery,
    body: { required: true, content: { "application/json": { schema: SessionRequest } } },
  },
  responses: {
    201: { ...described("Đã đăng nhập.", "Signed in."), content: { "application/json": { schema: SessionBody } } },
    400: problemResponse("body-not-json"),
    401: problemResponse("account-unknown"),
    403: problemResponse("demo-only"),
    413: problemResponse("body-too-large"),
    415: problemResponse("content-type-unsupported"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});

export const readSessionRoute = createRoute({
  method: "get",
  path: "/api/sessions/current",
  operationId: "readSession",
  security: SESSION,
  ...summarised("Tài khoản đang đăng nhập", "Who is signed in"),
  ...described("Cho biết phiên còn hiệu lực.", "Tells whether the session still counts."),
  request: { query: LangQuery },
  responses: {
    200: {
      ...described("Tài khoản.", "The account."),
      content: { "application/json": { schema: CurrentSession } },
    },
    401: problemResponse("session-missing"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});

const DemoAccount = z
  .strictObject({
    id: z.string(),
    title: z.strictObject({ vi: z.string(), en: z.string() }),
    unit: UnitId,
    roles: z.array(z.enum(ROLES)),
  })
  .openapi("DemoAccount");
export type DemoAccount = z.infer<typeof DemoAccount>;

export const DeploymentBody = z
  .strictObject({
    demo: z.boolean().openapi(described("true: bản chạy thử, ai cũng đăng nhập được.", "true: a demo, open to anybody.")),
    accounts: z.array(DemoAccount),
  })
  .openapi("Deployment");
export type DeploymentBody = z.infer<typeof DeploymentBody>;

export const deploymentRoute = createRoute({
  method: "get",
  path: "/api/deployment",
  operationId: "readDeployment",
  ...summarised("Bản chạy này và các tài khoản mẫu", "This deployment and its demo accounts"),
  ...described("Không cần đăng nhập.", "No session needed."),
  request: { query: LangQuery },
  responses: {
    200: { ...described("Bản chạy.", "The deployment."), content: { "application/json": { schema: DeploymentBody } } },
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});
