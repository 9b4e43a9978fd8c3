/** The one style sheet of the Worker's own pages. System fonts, so that Vietnamese marks are drawn well and nothing is fetched. */
export const STYLE = `
:root { --ink: #1d2733; --soft: #4a5868; --line: #d5dce4; --ground: #f6f8fa; --accent: #0b5cad; --deep: #08427c; color-scheme: light; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.6 "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif; }
a { color: var(--accent); text-underline-offset: 2px; }
a:focus-visible, pre:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
header { background: var(--deep); color: #fff; }
header a { color: #fff; }
header .inner { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between; padding: 1.25rem 1.5rem; max-width: 82rem; margin: 0 auto; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 2rem 0 .5rem; }
h4 { font-size: .95rem; margin: 1.25rem 0 .4rem; color: var(--soft); }
.frame { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2.5rem; max-width: 82rem; margin: 0 auto; padding: 1.5rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav > ul { position: sticky; top: 1.5rem; font-size: .92rem; max-height: calc(100vh - 3rem); overflow-y: auto; }
nav li li a { display: block; padding: .2rem 0 .2rem .9rem; border-left: 2px solid var(--line); text-decoration: none; overflow-wrap: anywhere; }
nav li li a:hover { border-color: var(--accent); text-decoration: underline; }
nav .group { display: block; font-weight: 600; margin: 1rem 0 .3rem; }
main > h2:first-child { margin-top: 0; }
code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono", monospace; font-size: .87em; }
code { background: var(--ground); padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
pre { background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: .9rem 1rem; overflow-x: auto; line-height: 1.5; margin: .4rem 0 1rem; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
.call { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
.method { font: 700 .78rem/1 ui-monospace, Consolas, monospace; letter-spacing: .04em; padding: .4em .6em; border-radius: 4px; color: #fff; background: #1b6e3c; }
.method.post { background: var(--accent); }
.method.put { background: #8a4b00; }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; margin: .4rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
thead th { background: var(--ground); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 400; }
tbody th code { white-space: nowrap; }
.must { color: #a3200d; font-size: .82rem; white-space: nowrap; }
.limit { color: var(--soft); font-size: .86rem; }
.narrow { max-width: 36rem; margin: 12vh auto; padding: 0 1.5rem; }
.narrow h1 { margin-bottom: 1rem; }
.button { display: inline-block; margin-top: .75rem; padding: .6rem 1.1rem; border-radius: 6px; background: var(--accent); color: #fff; text-decoration: none; font-weight: 600; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; color: var(--deep); padding: .4rem .8rem; }
@media (max-width: 56rem) { .frame { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 1rem; } nav > ul { position: static; max-height: none; } }
@media print { nav, .skip { display: none; } .frame { display: block; } }
`;
