/** Tools that a machine may lack. Missing, they skip a test, unless REQUIRE=browser,libreoffice says that they must be there. */
export type Tool = "browser" | "libreoffice";

export function isRequired(tool: Tool): boolean {
  return (process.env.REQUIRE ?? "").split(",").includes(tool);
}
