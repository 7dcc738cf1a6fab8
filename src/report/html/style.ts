/**
 * The page's style: light or dark by the reader's setting, always light in print (A4). Colour names are those of
 * `ui/tokens.css`.
 */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--surface:#f5f6f8;--line-soft:#e3e6eb;--line-firm:#868e9c;--ink:#1a1e26;--ink-quiet:#545d6c;--accent:#1a5bc4;--critical:#b4122d;--critical-tint:#fdecee;--high:#a84300;--high-tint:#fff1e6;--medium:#7d5d00;--medium-tint:#fdf6dc;--low:#3a658c;--low-tint:#eaf2f9;--none:#5b6473}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15181e;--surface:#1c2028;--line-soft:#2d333e;--line-firm:#737d8d;--ink:#e9ecf1;--ink-quiet:#a6afbd;--accent:#8ab4ff;--critical:#ff8591;--critical-tint:#3a1a20;--high:#ffa869;--high-tint:#37230f;--medium:#e6c34f;--medium-tint:#2f290f;--low:#93bce0;--low-tint:#1a2733;--none:#a6afbd}}
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
.held-critical{background:var(--critical-tint);color:var(--critical);font-weight:600}
.held-high{background:var(--high-tint);color:var(--high);font-weight:600}
.held-medium{background:var(--medium-tint);color:var(--medium)}
.held-low{background:var(--low-tint);color:var(--low)}
.vendor{margin:24px 0;padding-top:12px;border-top:1px solid var(--line-soft)}
.vendor:first-of-type{border-top:0}
.vendor .facts a{display:inline-block;min-height:24px}
.breach{max-width:85ch;margin:12px 0;padding:12px 16px;border:1px solid var(--line-firm);border-radius:6px;background:var(--surface)}
.breach p+p,.breach ul+p{margin-top:8px}
.breach li,.others li{display:inline}
.breach li+li::before,.others li+li::before{content:" · "}
.others{font-size:12px}
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
@page{size:A4;margin:14mm}
@page wide{size:A4 landscape;margin:10mm}
@media print{
body{max-width:none;padding:0;font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}
.vendor .facts a[href]::after{content:" (" attr(href) ")";font-size:8pt}
h1{font-size:16pt}h2{font-size:13pt}h3{font-size:11pt}h4{font-size:10pt}
h2,h3,h4,caption{break-after:avoid}
.scroll{overflow:visible}
thead{display:table-header-group}
tr,.facts,.breach{break-inside:avoid}
table,.fields,.findings,.others{min-width:0;font-size:7.5pt}
code{font-size:7pt}
th,td{padding:2pt 3pt}
[aria-labelledby="exposure"]{page:wide}
.matrix td,.matrix .kind{min-width:13pt;padding:2pt 1pt}
.matrix .group{font-size:6.5pt}
.matrix tbody th{min-width:6rem;max-width:10rem}
.matrix tbody a{min-height:0}
}
`;
