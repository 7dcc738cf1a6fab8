/**
 * The page's style: light or dark by the reader's preference, always light on paper (A4 or Letter). The variables have
 * the same names as in `ui/tokens.css`.
 */
export const style = `
:root{color-scheme:light dark;--paper:#ffffff;--surface:#f1f3f6;--line-soft:#e2e6ec;--line-firm:#848d9b;--ink:#161a21;--ink-quiet:#545d6c;--accent:#1d5fd0;--critical:#b4122d;--critical-tint:#fce4e8;--high:#9c4300;--high-tint:#ffe6d1;--medium:#735600;--medium-tint:#fdf4d8;--low:#5a6676;--none:#5a6676}
@media screen and (prefers-color-scheme:dark){:root{--paper:#16191f;--surface:#1e222a;--line-soft:#2a303a;--line-firm:#6d7787;--ink:#eceef2;--ink-quiet:#a3acba;--accent:#8ab4ff;--critical:#ff8a95;--critical-tint:#43191f;--high:#ffab70;--high-tint:#40280f;--medium:#e3c25a;--medium-tint:#2d2813;--low:#9aa6b6;--none:#9aa6b6}}
*{box-sizing:border-box}
html{background:var(--paper)}
body{max-width:1280px;margin:0 auto;padding:24px;background:var(--paper);color:var(--ink);font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,dl,dd{margin:0;padding:0}
ul{list-style:none}
h1{max-width:60ch;margin:8px 0;font-size:24px;line-height:1.25;font-weight:600;text-wrap:pretty}
h2{margin:32px 0 8px;padding-bottom:4px;border-bottom:1px solid var(--line-firm);font-size:18px;font-weight:600}
h3{font-size:16px;font-weight:600}
h4{margin-bottom:4px;font-size:14px;font-weight:600}
a{color:var(--accent);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
code{font:12px ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
bdi{white-space:pre-wrap}
strong{font-weight:600}
.brand{color:var(--ink-quiet);font-weight:600}
.quiet{color:var(--ink-quiet)}
.lead{max-width:75ch;margin:4px 0 8px}
.facts{margin:12px 0}
.facts>div{display:grid;grid-template-columns:9rem minmax(0,1fr);column-gap:12px;padding:3px 0}
.facts dt{color:var(--ink-quiet)}
.facts li{display:inline}
.facts li+li::before{content:" · "}
.severity{white-space:nowrap;font-weight:600}
.severity-critical{color:var(--critical)}
.severity-high{color:var(--high)}
.severity-medium{color:var(--medium)}
.severity-low{color:var(--low);font-weight:400}
.severity-none{color:var(--none);font-weight:400}
h3 .severity{margin-inline-start:8px;font-size:14px}
.scroll{overflow-x:auto;margin:12px 0}
table{width:100%;border-collapse:collapse;font-size:13px}
caption{padding:4px 0;text-align:start;color:var(--ink-quiet)}
th,td{padding:5px 8px;border-bottom:1px solid var(--line-soft);text-align:start;vertical-align:top;font-weight:400}
thead th{border-bottom:1px solid var(--line-firm);background:var(--surface);vertical-align:bottom;font-weight:600}
.number{text-align:end}
.matrix{width:auto}
.matrix td,.matrix .kind{min-width:24px;padding:5px 3px;text-align:center}
.matrix td:empty::before{content:"·";color:var(--ink-quiet)}
.matrix td:nth-child(2){padding-inline:8px;text-align:start}
.matrix .group{padding:5px 4px;border-inline-start:1px solid var(--line-firm);overflow-wrap:normal;font-size:12px}
.matrix .kind span{display:inline-block;writing-mode:vertical-rl;white-space:nowrap;transform:rotate(180deg);font-weight:400}
.matrix tbody th{min-width:11rem;max-width:18rem}
.matrix tbody a{display:inline-block;min-height:24px}
.held-critical{background:var(--critical-tint);color:var(--critical);font-weight:600;outline:1px solid currentcolor;outline-offset:-2px}
.held-high{background:var(--high-tint);font-weight:600}
.held-medium{background:var(--medium-tint)}
.held-low{color:var(--low)}
.vendor{margin:24px 0;padding-top:12px;border-top:1px solid var(--line-soft)}
.vendor:first-of-type{border-top:0}
.vendor .facts a{display:inline-block;min-height:24px}
.breach{max-width:85ch;margin:12px 0;padding:12px 16px;border:1px solid var(--line-firm);border-radius:6px;background:var(--surface)}
.breach p+p,.breach ul+p{margin-top:8px}
.breach li,.others li{display:inline}
.breach li+li::before,.others li+li::before{content:" · "}
.others{font-size:12px}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:0 32px}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));margin:16px 0;border-block:1px solid var(--line-firm)}
.figures>div{display:flex;flex-direction:column;padding:8px 12px;border-inline-start:1px solid var(--line-soft)}
.figures>div:first-child{border-inline-start:0;padding-inline-start:0}
.figures dd:nth-of-type(1){order:-1;font-size:28px;line-height:32px;font-weight:600}
.figures dt{font-weight:600}
.figures .quiet{font-size:12px}
.points li{position:relative;padding:0 0 6px 16px}
.points li::before{content:"–";position:absolute;left:0;color:var(--ink-quiet)}
.register{min-width:560px}
.register th:nth-child(1){width:30%}
.register td:nth-child(2){width:42%}
.groups{min-width:720px;table-layout:fixed}
.groups th:nth-child(1){width:20%}
.groups th:nth-child(2){width:30%}
.groups th:nth-child(3){width:20%}
.groups th:nth-child(4){width:13%}
.groups th:nth-child(5){width:6%}
.groups th:nth-child(6){width:11%}
details{margin:12px 0}
summary{min-height:24px;color:var(--accent);cursor:pointer}
.fields{min-width:860px;table-layout:fixed}
.fields th:nth-child(1){width:12%}
.fields th:nth-child(2){width:20%}
.fields th:nth-child(3){width:15%}
.fields th:nth-child(4){width:19%}
.fields th:nth-child(5){width:17%}
.fields th:nth-child(6){width:6%}
.fields th:nth-child(7){width:11%}
.findings{min-width:640px}
.findings td:nth-child(2){min-width:8rem}
@media(max-width:640px){body{padding:16px}.facts>div{grid-template-columns:minmax(0,1fr)}}
@page{size:portrait;margin:13mm 13mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);color:#545d6c;font-size:8pt}}
@page wide{size:landscape;margin:10mm 10mm 13mm}
@media print{
body{max-width:none;padding:0;font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
h1{font-size:16pt}h2{font-size:13pt}h3{font-size:11pt}h4{font-size:10pt}
h2,h3,h4,caption{break-after:avoid}
.scroll{overflow:visible}
thead{display:table-header-group}
tr,.breach,.figures,.columns>section{break-inside:avoid}
table,.fields,.findings,.others,.groups,.register{min-width:0;font-size:7.5pt}
.findings{table-layout:fixed}.findings th:nth-child(1){width:9%}.findings th:nth-child(2){width:13%}.findings th:nth-child(3){width:28%}
.grouped{break-inside:auto}.grouped li{break-inside:avoid}
.grouped li:not(.quiet){display:inline}.grouped li+li:not(.quiet)::before{content:" · "}
details{display:none}
h2{margin:12pt 0 4pt}
.figures{margin:8pt 0}
.figures dd:nth-of-type(1){font-size:18pt;line-height:21pt}
.figures .quiet,.points,.facts{font-size:8.5pt}
.columns{grid-template-columns:1fr 1fr;gap:0 20pt}
.columns .facts>div{grid-template-columns:5.5rem minmax(0,1fr)}
.vendor{margin:7pt 0;padding-top:4pt}
.vendor .facts{columns:2;column-gap:20pt;margin:4pt 0;font-size:7.5pt}
.vendor .facts>div{grid-template-columns:5.5rem minmax(0,1fr);padding:1pt 0;break-inside:avoid}
.breach{columns:2;column-gap:20pt;margin:4pt 0;padding:4pt 8pt;max-width:none;font-size:7.5pt}
.breach h4{column-span:all}
.breach p+p,.breach ul+p{margin-top:3pt}
.lead{margin:2pt 0}
code{font-size:7pt}
th,td{padding:1.5pt 3pt}
[aria-labelledby="exposure"]{page:wide}
.matrix td,.matrix .kind{min-width:13pt;padding:2pt 1pt}
.matrix .group{font-size:6.5pt}
.matrix tbody th{min-width:6rem;max-width:10rem}
.matrix tbody a{min-height:0}
}
`;
