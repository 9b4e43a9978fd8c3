/** The contract about the contract: the OpenAPI document and the page that shows it. */
import { createRoute, z } from "@hono/zod-openapi";
import { described, summarised } from "./described.ts";
import { LangQuery } from "./language.ts";
import { problemResponse } from "./problem-schema.ts";

export const openapiRoute = createRoute({
  method: "get",
  path: "/api/openapi.json",
  operationId: "readContract",
  ...summarised("Mô tả giao diện theo OpenAPI 3.1", "This contract as OpenAPI 3.1"),
  ...described("Tiếng Việt; thêm ?lang=en để đọc tiếng Anh.", "Vietnamese; add ?lang=en for English."),
  request: { query: LangQuery },
  responses: {
    200: {
      ...described("Văn bản OpenAPI.", "The OpenAPI document."),
      content: {
        "application/json": {
          schema: z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }).openapi("OpenApiDocument"),
        },
      },
    },
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
  },
});

export const docsRoute = createRoute({
  method: "get",
  path: "/api/docs",
  operationId: "readDocs",
  ...summarised("Trang tài liệu này", "This page of documentation"),
  ...described(
    "Đọc được khi không có mạng ngoài. Thêm ?lang=en để đọc tiếng Anh.",
    "Readable without any other site. Add ?lang=en for English.",
  ),
  request: { query: LangQuery },
  responses: {
    200: { ...described("Trang HTML.", "An HTML page."), content: { "text/html": { schema: z.string() } } },
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
  },
});
