/**
 * Puts a route of the contract on the app. The document and the router are fed from the same definition, so neither can hold a
 * route the other lacks. Requests are parsed by the routes themselves (`parse.ts`): the library would read the body without a limit.
 */
import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import type { AppEnv, Call } from "./env.ts";
import { problem } from "./reply.ts";

export type App = OpenAPIHono<AppEnv>;

export function mount(app: App, route: RouteConfig, handler: (c: Call) => Response | Promise<Response>): void {
  app.openAPIRegistry.registerPath(route);
  app.on(route.method.toUpperCase(), routerPath(route.path), handler);
}

/** "/api/programmes/{id}" as the router writes it: "/api/programmes/:id". What follows a name in its segment is an ending: ".csv". */
export function routerPath(path: string): string {
  return path.replaceAll(/\{(.+?)\}(\.\w+)?/g, (_, name, ending = "") =>
    ending === "" ? `:${name}` : `:${name}{[^/]+\\${ending}}`,
  );
}

/** After all routes: another method on a known address is told which ones there are. */
export function refuseOtherMethods(app: App): void {
  const allowed = new Map<string, Set<string>>();
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== "route") continue;
    const { path, method } = definition.route;
    const methods = allowed.get(path) ?? new Set(["OPTIONS"]);
    for (const name of method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]) methods.add(name);
    allowed.set(path, methods);
  }
  for (const [path, methods] of allowed) {
    const allow = [...methods].sort().join(", ");
    app.all(routerPath(path), (c) => {
      c.header("Allow", allow);
      return c.req.method === "OPTIONS" ? c.body(null, 204) : problem(c, { code: "method-not-allowed", values: { allow } });
    });
  }
}
