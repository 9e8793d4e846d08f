/** Hues of the name marks, degrees; neighbours in number lie far apart on the wheel. */
const HUES = [205, 28, 140, 285, 52, 340, 175, 245] as const;

function nameColours(): string {
  return HUES.map((hue, index) => `.c${index + 1}{--h:${hue}}`).join('');
}

const COLOURS = `
:root{color-scheme:light dark;--page:#f3f1ec;--paper:#fff;--ink:#1b1b1a;--soft:#5a5852;--line:#dedad1;--strong:#bdb7a9;
--accent:#0a5561;--tint:#eef5f5;--error:#a3151b;--errorbg:#fdeeed;--warn:#7a4b00;--warnbg:#fdf4e1;--info:#1f4f86;--infobg:#edf3fb;
--ok:#17633a;--okbg:#e9f5ed;--stale:#6a2c91;--stalebg:#f6eefb;--nl:91%;--ns:80%;--ul:38%;--num:28%}
@media (prefers-color-scheme:dark){:root{--page:#121416;--paper:#1b1e21;--ink:#ecebe7;--soft:#b0ada5;--line:#33373b;--strong:#565b60;
--accent:#7ccad6;--tint:#1d2a2d;--error:#ffa19b;--errorbg:#3a1d1d;--warn:#f3c36b;--warnbg:#352a16;--info:#9cc4f5;--infobg:#1a2838;
--ok:#86d6a6;--okbg:#17301f;--stale:#d8aef2;--stalebg:#2d1f38;--nl:24%;--ns:38%;--ul:62%;--num:82%}}
`;

const BASE = `
*,::before,::after{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Geeza Pro",sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem clamp(.75rem,2.5vw,2.5rem) 2rem;max-width:110rem;background:var(--page);color:var(--ink);overflow-wrap:break-word}
h1,h2,h3,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}
a{color:var(--accent)}a:focus-visible,input:focus-visible,main:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
code{font:.8125em/1.4 ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;color:var(--soft)}
time,bdi{font-variant-numeric:tabular-nums}time{white-space:nowrap}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sheet{position:absolute}
.skip{position:absolute;inset-inline-start:.75rem;top:-4rem;padding:.5rem 1rem;background:var(--paper);border:2px solid var(--accent);border-radius:.375rem;z-index:3}
.skip:focus{top:.5rem}
.l2:lang(ar){font-size:1.06em}
.l1,.l2{unicode-bidi:isolate}.l1::after{content:" \\00b7";content:" \\00b7"/"";opacity:.7}
.i{width:1em;height:1em;flex:none;vertical-align:-.125em;fill:currentColor;stroke:none}
.i .cut,.cut{stroke:var(--paper);stroke-width:1.8;fill:none;stroke-linecap:round;stroke-linejoin:round}
.line{stroke:currentColor;stroke-width:1.6;fill:none}
`;

const TOP = `
.kicker{color:var(--accent);font-weight:650;font-size:.875rem;letter-spacing:.01em}
.title{font-family:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,"Noto Serif",serif;font-weight:700;font-size:clamp(1.375rem,1rem + 1.7vw,2.125rem);line-height:1.22;max-width:60rem;text-wrap:balance;margin-block:.25rem .375rem}
.title:lang(ar),.title:lang(fa),.title:lang(ur),.title[dir=rtl]{font-family:"SF Arabic","Geeza Pro","Noto Naskh Arabic","Sakkal Majalla","Segoe UI","Noto Sans Arabic",Tahoma,serif;line-height:1.5}
.title.other{font-size:clamp(1.125rem,.9rem + 1vw,1.5rem);font-weight:600;color:var(--soft);width:fit-content}
.verdict{display:inline-flex;align-items:baseline;gap:.5em;margin:.625rem .5rem 0 0;padding:.25rem .75rem;border-radius:1rem;font-weight:600;background:var(--infobg);color:var(--info)}
.verdict .i{transform:translateY(.1em)}
.v-initial,.v-mock,.v-warning{background:var(--warnbg);color:var(--warn)}.v-reviewed{background:var(--okbg);color:var(--ok)}
.glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.75rem;margin-block:1rem 1.25rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;min-width:0}
.card h3{font-size:.875rem;font-weight:650;margin-bottom:.5rem}.card h3:not(:first-child){margin-top:.75rem}
.bar{display:block;width:100%;height:.5rem;border-radius:.25rem;margin-bottom:.625rem}
.bar rect{stroke:var(--paper);stroke-width:2;vector-effect:non-scaling-stroke}.bar-final,.bar-reviewed{fill:var(--ok)}.bar-translated{fill:var(--info)}.bar-stale{fill:var(--stale)}.bar-initial{fill:var(--strong)}
.states{display:flex;flex-wrap:wrap;gap:.375rem}
.counts{display:grid;gap:.375rem;font-size:.9375rem}.rows{display:inline-flex;flex-wrap:wrap;gap:.125rem .5rem;margin-inline-start:.25rem}.rows a{padding:.0625rem .125rem;min-width:1.5rem;text-align:center}
.none{color:var(--ok)}
.facts{display:grid;gap:.3125rem;font-size:.9375rem;align-content:start}.facts div{display:flex;flex-wrap:wrap;gap:0 .625rem}
.facts dt{color:var(--soft)}.facts dd{min-width:0;overflow-wrap:anywhere}.slash{opacity:.6;padding:0 .125rem}
`;

const TABLE = `
.show{border:0;margin:0 0 .5rem;padding:0;display:none;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.9375rem}
@supports selector(:has(*)){.show{display:flex}}
.show label{display:inline-flex;align-items:center;gap:.5rem;min-height:1.75rem}.show input{width:1.125rem;height:1.125rem;margin:0;accent-color:var(--accent)}
.pairs{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
.w-id{width:6.5rem}.w-state{width:14rem}
caption{text-align:start;color:var(--soft);font-size:.9375rem;padding:.25rem 0 .5rem}
thead th{text-align:start;font-size:.875rem;font-weight:650;padding:.5rem .875rem;background:var(--tint);border-bottom:2px solid var(--strong);position:sticky;top:0;z-index:1}
.pairs thead th:first-child{border-start-start-radius:.5rem}.pairs thead th:last-child{border-start-end-radius:.5rem}
.kind{font-weight:400;color:var(--soft)}.kind::before{content:"("}.kind::after{content:")"}
tbody th,td{vertical-align:top;text-align:start;padding:.625rem .875rem}
.seg .pair>*{border-top:1px solid transparent}.seg.first .pair>*{border-top-color:var(--line)}.pairs thead+.seg .pair>*{border-top:0}
.seg+.seg:not(.first) .t{background:linear-gradient(var(--line),var(--line)) center top/calc(100% - 1.75rem) 1px no-repeat}
.pair th{font-weight:600;font-size:.875rem}.pair th a{display:inline-block;min-width:1.5rem;min-height:1.5rem;text-decoration-color:var(--strong)}
.role{display:block;font-weight:500;font-size:.8125rem;color:var(--soft);line-height:1.35}.role .l2,.role .l1{display:block}.role .l1::after{content:none}.role .l2{text-align:left}
.t{white-space:pre-wrap;overflow-wrap:anywhere;border-inline-start:1px solid var(--line);font-family:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,"Noto Serif",serif;font-size:1.0625rem;line-height:1.6}
td.t{border-left:1px solid var(--line);border-right:0}
.t:lang(ar),.t[dir=rtl],.src[dir=rtl],.old [dir=rtl],q[dir=rtl]{font-family:"SF Arabic","Geeza Pro","Noto Naskh Arabic","Sakkal Majalla","Segoe UI","Noto Sans Arabic",Tahoma,serif}
.t:lang(ar),.t[dir=rtl]{font-size:1.1875rem;line-height:1.75}.t[lang=ur]{line-height:2.1}
.r-headline .t{font-weight:700;font-size:1.1875rem}.r-headline .t[dir=rtl]{font-size:1.3125rem}.r-subheadline .t{font-weight:600}
.r-dateline .t,.r-byline .t,.r-caption .t{color:var(--soft)}.r-dateline .t .n,.r-byline .t .n{color:var(--ink)}.r-list-item .t{padding-inline-start:1.75rem}
.st{border-left:1px solid var(--line);font-size:.875rem}
.badge{display:inline-flex;align-items:baseline;gap:.4em;padding:.0625rem .5rem;border-radius:.75rem;font-size:.875rem;font-weight:600;background:var(--infobg);color:var(--info)}
.badge .i{transform:translateY(.1em)}
.b-initial{background:var(--warnbg);color:var(--warn)}.b-reviewed,.b-final{background:var(--okbg);color:var(--ok)}.b-stale{background:var(--stalebg);color:var(--stale)}.b-mock{background:var(--warnbg);color:var(--warn);margin-top:.25rem}
.from{color:var(--soft);font-size:.8125rem;line-height:1.45;margin-top:.25rem;overflow-wrap:anywhere}.from .lab{margin-inline-end:.2em}.lab{font-weight:600}
.empty{font:italic 1rem/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--soft)}
.more td{padding-top:0;border-left:1px solid var(--line)}
.more ul{display:grid;gap:.375rem}.more li{font-size:.9375rem;line-height:1.5;padding:.25rem .625rem;border-inline-start:3px solid var(--strong);background:var(--tint);border-radius:.25rem}.f{overflow-wrap:anywhere}
.f .i,.f .sev{color:var(--info)}.f-error .i,.f-error .sev{color:var(--error)}.f-warning .i,.f-warning .sev{color:var(--warn)}
.more .f-error{background:var(--errorbg);border-color:var(--error)}.more .f-warning{background:var(--warnbg);border-color:var(--warn)}.more .f-info{background:var(--infobg);border-color:var(--info)}
.more .prev{background:var(--stalebg);border-color:var(--stale)}.prev>.lab{color:var(--stale)}
q{quotes:none;background:var(--paper);border-radius:.25rem;padding:0 .3em;unicode-bidi:isolate}
.old{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem;margin-top:.125rem}.old p{text-decoration:none;white-space:pre-wrap}.old del{text-decoration:underline dotted}
.seg:target .pair>*{background-color:var(--warnbg)}.seg:target th{box-shadow:inset 4px 0 0 var(--accent)}
.seg{scroll-margin-top:3rem}
body:has(#only-open:checked) .seg:not(.attention){display:none}
`;

const MARKS = `
.n{color:inherit;background:hsl(var(--h) var(--ns) var(--nl));border-radius:.15em;text-decoration:underline 2px solid hsl(var(--h) 65% var(--ul));text-underline-offset:.22em;text-decoration-skip-ink:none}
.der{text-decoration-style:dotted}.missed{background:none;text-decoration:underline 2px dashed var(--error)}
.na::after,.nb::before{content:attr(data-n);content:attr(data-n)/" " attr(data-say) " ";font:600 .625rem/1 system-ui,sans-serif;vertical-align:super;color:hsl(var(--h) 75% var(--num));unicode-bidi:isolate;text-decoration:none}
.missed.na::after,.missed.nb::before{color:var(--error)}
body:has(#show-names:not(:checked)) .pairs .n{background:none;text-decoration:none}
body:has(#show-names:not(:checked)) .pairs .n::after,body:has(#show-names:not(:checked)) .pairs .n::before{content:none}
.at{text-decoration:underline wavy 1.5px var(--info);text-underline-offset:.3em;text-decoration-skip-ink:none}.at-error{text-decoration-color:var(--error);background:var(--errorbg)}.at-warning{text-decoration-color:var(--warn)}
.k-bold{font-weight:700}.k-italic{font-style:italic}.k-underline{text-decoration:underline}.k-link{text-decoration:underline dotted}.k-strike{text-decoration:line-through}.k-code{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.9em}
.k-at::after{content:attr(data-shown);color:var(--soft);font-size:.875em;unicode-bidi:isolate}.k-link-at::after{content:none}
.hid{font:600 .6875rem/1 system-ui,sans-serif;color:var(--error);border:1px dashed currentColor;border-radius:.2rem;padding:0 .2em;margin:0 .1em;text-decoration:none;cursor:help;-webkit-user-select:none;user-select:none;white-space:nowrap}
.names{margin-top:1.75rem}.names h2{font-size:1.0625rem;margin-bottom:.5rem}
.keys{border-collapse:collapse;background:var(--paper);border:1px solid var(--line);min-width:min(100%,46rem)}
.keys td,.keys tbody th{border-top:1px solid var(--line);padding:.3125rem .875rem}.keys td.src{font-size:1.0625rem}.keys thead th{position:static}.keys a{display:inline-block;min-width:1.5rem;min-height:1.5rem;margin-inline-end:.25rem}
.key{display:inline-block;min-width:1.75rem;text-align:center;border-radius:.25rem;background:hsl(var(--h) var(--ns) var(--nl));border-bottom:2px solid hsl(var(--h) 65% var(--ul))}
.missedword{color:var(--error);font-size:.8125rem}
footer{margin-top:1.5rem;color:var(--soft);font-size:.8125rem;display:flex;gap:.75rem}
`;

const NARROW = `
@media screen and (max-width:68rem){.w-id{width:5.5rem}.w-state{width:9.5rem}.pairs .badge .l2{display:block}.pairs .badge .l1::after{content:none}}
@media screen and (max-width:50rem){
caption{padding:.5rem .75rem}
body{padding-top:1rem}
.pairs,.pairs thead,.pairs tbody,.pairs caption,.pairs .more,.pairs .more td{display:block}.pairs colgroup{display:none}
.pairs thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.pair{display:grid;grid-template-columns:minmax(0,1fr)}
.pair>*{min-width:0}.pair th{order:1;padding:.625rem .75rem 0}.pair .st{order:5;grid-column:1/-1;padding:.125rem .75rem .625rem;border:0!important;display:flex;flex-wrap:wrap;align-items:baseline;gap:.125rem .75rem}.pair .st p{margin:0}
.pair .src{order:3;grid-column:1/-1}.pair .tgt{order:4;grid-column:1/-1}
.pair td.t{border-left:0;padding:.25rem .75rem .5rem;background:none!important}.seg:not(.first) .pair{border-top:1px dashed var(--line)}
.seg .pair>*{border-top:0!important}.seg.first .pair{border-top:2px solid var(--line)}.pairs thead+.seg .pair{border-top:0!important}
.pair th{display:flex;gap:.5rem;flex-wrap:wrap;align-items:baseline}.role .l2,.role .l1{display:inline}
.more td{border-left:0;padding:.125rem .75rem .625rem}.old{grid-template-columns:1fr}
.pairs .badge .l2{display:inline}.pairs .badge .l1::after{content:" \\00b7";content:" \\00b7"/""}.role .l1::after{content:" \\00b7"}
.keys{display:block;min-width:0}.keys thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.keys tbody{display:block}.keys tr{display:grid;grid-template-columns:auto minmax(0,1fr) minmax(0,1fr);border-top:1px solid var(--line)}.keys tbody th,.keys td{border:0;padding:.3125rem .5rem}.keys td:last-child{grid-column:2/-1;padding-top:0}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.n,.key,.badge,.more li{border:1px solid}.bar{forced-color-adjust:none}}
`;

const PRINT = `
@page{size:A4 landscape;margin:12mm 11mm 14mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#555}}
@media print{
.k-link-at::after{content:attr(data-shown);overflow-wrap:anywhere}
:root{color-scheme:light;--page:#fff;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--strong:#777;--accent:#000;--tint:#f2f2f2;--error:#8c1116;--errorbg:#fff;--warn:#613b00;--warnbg:#fff;--info:#173c67;--infobg:#fff;--ok:#114c2c;--okbg:#fff;--stale:#512170;--stalebg:#fff;--nl:94%;--ns:70%;--ul:35%;--num:25%}
html{font-size:9pt}body{padding:0 1px;max-width:none}
.skip,.show{display:none!important}a{color:inherit;text-decoration:none}
.title{font-size:17pt}.title.other{font-size:14pt}.glance{margin-block:3mm;gap:3mm;grid-template-columns:1fr 1fr 1.3fr}.card{padding:2mm 3mm;break-inside:avoid}
.bar,.n,.key{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.pairs{border-radius:0;border-color:var(--strong)}.pairs thead{display:table-header-group}thead th{position:static;background:none;border-radius:0!important}
.seg,.keys tr,.more li{break-inside:avoid}
.t{font-size:10pt;line-height:1.4}.t[dir=rtl],.t:lang(ar){font-size:11.25pt;line-height:1.5}.r-headline .t{font-size:11.5pt}.r-headline .t[dir=rtl]{font-size:12.5pt}
.keys td,.keys tbody th{padding:.5mm 2.4mm}.st .from{margin-top:.5mm}.more ul{gap:.6mm}.from,.role{line-height:1.3}
.badge,.verdict{padding:0;border-radius:0}.states{gap:1mm 5mm}.verdict{margin-right:6mm}.w-id{width:19mm}.w-state{width:40mm}
tbody th,td{padding:1.2mm 2.4mm}.more li{padding:.4mm 2mm}.seg:target .pair>*{background:none}.seg:target th{box-shadow:none}
.names{break-before:auto}.names h2{break-after:avoid}
}
`;

/** The page's style sheet, whole. System fonts only; nothing in it asks for an address. */
export const STYLE: string = (COLOURS + BASE + TOP + TABLE + MARKS + nameColours() + NARROW + PRINT)
  .split('\n')
  .filter((line) => line !== '')
  .join('\n');
