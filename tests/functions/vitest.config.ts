/** The Worker's tests run inside workerd itself, the runtime that serves them. Assets are a stub: the test pool serves none. */
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    cloudflareTest({
      // The day of wrangler.toml, which itself names assets that need not be built for these tests.
      miniflare: { compatibilityDate: "2026-10-01" },
    }),
  ],
  test: { name: "worker", include: ["**/*.test.ts"], root: import.meta.dirname },
});
