/** Values of the project's design tokens, light and dark; a report carries them with it. */
const light = `color-scheme:light;--pane:#fbfcfc;--well:#eef2f1;--pressed:#dfe6e4;--line:#d9e0de;--line-strong:#b4c1be;
--line-control:#71827f;--ink:#10201f;--ink-2:#42514f;--ink-3:#566663;--ink-on-fill:#fff;--act:#0b5fa0;--call:#ad0f57;
--call-line:#e096b7;--call-soft:#fae5ee;--sim:#7a5207;--map-border:#42514f`;
const dark = `color-scheme:dark;--pane:#0f1819;--well:#0b1314;--pressed:#223132;--line:#213032;--line-strong:#3a4f51;
--line-control:#728886;--ink:#e4edeb;--ink-2:#b0bfbc;--ink-3:#91a29f;--ink-on-fill:#06121a;--act:#72b6fb;--call:#f581ad;
--call-line:#923c60;--call-soft:#401327;--sim:#d9b263;--map-border:#b0bfbc`;

/** Everything on screen. Sizes in rem, figures tabular, lines instead of boxes. */
const screen = `
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--pane);color:var(--ink);font:400 0.875rem/1.5 "Atkinson Hyperlegible Next",system-ui,
"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
a{color:var(--act)}
:focus-visible{outline:2px solid var(--act);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;z-index:3;background:var(--pane);padding:.5rem .75rem}
.tape{height:5px;background:repeating-linear-gradient(135deg,var(--ink) 0 4px,transparent 4px 10px)}
.mark{display:inline-block;border:1px solid var(--ink);padding:.125rem .5rem;margin-top:.5rem;font-size:.75rem;
font-weight:680;letter-spacing:.12em}
.top{display:flex;gap:1.5rem;align-items:flex-start;padding:0 2.5rem .75rem;border-bottom:1px solid var(--line-strong)}
.top p{margin:.625rem 0 0}
.frame{display:grid;grid-template-columns:14.75rem minmax(0,70.25rem)}
nav{border-right:1px solid var(--line);padding:1.25rem 1rem;font-size:.8125rem}
nav ol{margin:.5rem 0 1rem;padding:0 0 0 1.5rem;position:sticky;top:1rem}
nav li{padding:.1875rem 0}
nav a{color:var(--ink);text-decoration:none}
nav a:hover{text-decoration:underline}
nav h2{font-size:.75rem;color:var(--ink-3);margin:0;border:0;padding:0}
main{padding:1.5rem 2.5rem 3rem;min-width:0}
h1{font-size:2.125rem;line-height:1.12;margin:0 0 .75rem;font-weight:680}
h2{font-size:1.25rem;line-height:1.2;margin:2.5rem 0 .75rem;padding-top:1.25rem;border-top:1px solid var(--line-strong);
font-weight:680}
h3{font-size:1rem;margin:1.75rem 0 .25rem;font-weight:680}
h4{font-size:.875rem;margin:1.25rem 0 .25rem;font-weight:680}
.lead{font-size:1.25rem;line-height:1.4;max-width:54rem;margin:.75rem 0 1rem}
.limits{border-left:4px solid var(--call-line);padding:.125rem 0 .125rem 1rem;margin:1rem 0;max-width:54rem}
.limits h2{font-size:.875rem;margin:0;padding:0;border:0}
.limits ul{margin:.25rem 0;padding-left:1.125rem;font-size:.8125rem}
.note,.meta{color:var(--ink-3);font-size:.75rem;max-width:54rem;margin:.25rem 0 .75rem}
p{max-width:54rem}
.scroll{position:relative;overflow-x:auto;margin:.5rem 0 1.25rem}
table{border-collapse:collapse;width:100%;font-size:.8125rem;line-height:1.3}
caption{text-align:left;font-weight:680;font-size:.875rem;padding:.5rem 0 .375rem}
th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--ink-3);font-size:.75rem;vertical-align:bottom;border-bottom-color:var(--line-strong)}
tbody th{font-weight:560}
.narrow{width:auto;min-width:min(100%,34rem)}
a.code{color:var(--act)}
.n{text-align:right;white-space:nowrap;padding-right:1rem}
thead .n{white-space:normal}
.side th{font-size:.75rem;color:var(--ink-2);padding-top:.75rem;border-bottom-color:var(--line-strong)}
tbody+tbody .side th{padding-top:1rem;background:repeating-linear-gradient(90deg,var(--map-border) 0 14px,
transparent 14px 18px,var(--map-border) 18px 20px,transparent 20px 24px,var(--map-border) 24px 26px,transparent 26px 30px)
0 .375rem/100% 2px no-repeat}
.code{font-family:"Atkinson Hyperlegible Mono",ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.75rem;
color:var(--ink-2);overflow-wrap:anywhere}
.log{white-space:nowrap;overflow-wrap:normal}
ul,ol{max-width:54rem}
.plain{list-style:none;padding:0;margin:0}
.plain li+li{margin-top:.25rem}
.rate{display:inline-flex;border:1px solid var(--line-control);border-radius:2px}
.rate span{width:1.625rem;text-align:center;padding:.0625rem 0;font-size:.75rem;color:var(--ink-3);border-right:1px solid
var(--line)}
.rate span:last-child{border-right:0}
.rate .given{background:var(--ink);color:var(--pane);font-weight:680}
.rate .proposed{outline:2px solid var(--ink);outline-offset:-2px;color:var(--ink);font-weight:680}
.over{color:var(--call);font-weight:560}
.chain{list-style:none;margin:.75rem 0;padding:0}
.chain li{position:relative;padding:0 0 .625rem 1.5rem;border-left:2px solid var(--ink);margin-left:.5rem}
.chain li:last-child{border-left-color:transparent;padding-bottom:0}
.chain li::before{content:"";position:absolute;left:-.4375rem;top:.25rem;width:.75rem;height:.75rem;border:2px solid
var(--ink);border-radius:50%;background:var(--pane)}
.chain .decision::before{border-radius:0;transform:rotate(45deg);background:var(--act);border-color:var(--act)}
.chain b{font-weight:680}
.chain span{color:var(--ink-3);font-size:.75rem}
figure{margin:.75rem 0 1rem}
figcaption{color:var(--ink-3);font-size:.75rem}
figure svg{display:block;width:100%;height:auto}
.card{border:1px solid var(--line-strong);padding:.5rem 1rem;margin:1rem 0}
.cut{border:0;border-top:1px dashed var(--line-control);margin:1.5rem 0}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.print{display:none}
@media (max-width:70rem){body{overflow-wrap:break-word}.top{flex-wrap:wrap;gap:.25rem 1.5rem}.frame{display:block}nav{border-right:0;border-bottom:1px solid var(--line)}
nav ol{position:static;columns:2 16rem}main,.top{padding-left:1rem;padding-right:1rem}}
`;

/** On paper: the word on every sheet, in the margin boxes where a browser has them and down the side where it has not. */
const paper = (exercise: string, page: string): string => `
@page{size:letter;margin:16mm 12mm 16mm 12mm;
@top-center{content:"${exercise}";font:680 9pt sans-serif;letter-spacing:.12em}
@bottom-left{content:"${exercise}";font:680 9pt sans-serif;letter-spacing:.12em}
@bottom-right{content:"${page} " counter(page) " / " counter(pages);font:9pt sans-serif}}
@media print{
:root{${light}}
body{font-size:9pt;background:none}
nav,.skip,.tape{display:none}
.frame{display:block}
.top{padding:0 0 4mm 7mm}
main{padding:0 0 0 7mm}
.print{display:block;position:fixed;left:0;top:0;bottom:0;writing-mode:vertical-rl;text-align:center;font-size:8pt;
font-weight:680;letter-spacing:.3em;border-right:1px solid var(--line-strong);padding-right:1mm}
h1{font-size:20pt}h2{font-size:13pt;break-after:avoid}h3,h4,caption{break-after:avoid}
.scroll{overflow:visible}
table,thead th,.side th,.code,figcaption,.note,.meta{font-size:7.5pt}
thead{display:table-header-group}
tr,figure,.chain li{break-inside:avoid}
a{color:inherit;text-decoration:none}
}
`;

/** The whole style sheet. `exercise` and `page` are words of the report's language. */
export const styles = (exercise: string, page: string): string =>
  `:root{${light}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}
@media screen{:root[data-theme="dark"]{${dark}}}
@media (prefers-contrast:more){:root{--line:var(--line-control);--line-strong:var(--ink);--ink-2:var(--ink);--ink-3:var(--ink)}}
${screen}${paper(exercise, page)}`;
