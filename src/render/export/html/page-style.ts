import type { Palette } from '../../draw/palette';
import { fontFamily } from '../font-family';

/** The page's style sheet: the map's own look, in fixed colours. */
export const pageStyle = (p: Palette): string => `
:root{color-scheme:${p.background === '#ffffff' ? 'light' : 'dark'}}
*{box-sizing:border-box}
[dir=auto]{text-align:-webkit-match-parent;text-align:match-parent}
body{margin:0;background:${p.background};color:${p.text};font:12.5px/17px ${fontFamily}}
header{padding:22px 20px 14px;max-width:800px}
h1{margin:0;font-size:22px;line-height:28px;font-weight:600}
header p{margin:2px 0 0;font-size:13px;line-height:19px;color:${p.muted}}
.chips{display:flex;flex-wrap:wrap;gap:6px;margin:12px 0 0;padding:0;list-style:none;font-size:11px;line-height:20px}
.chips li{padding:0 10px;border-radius:10px;background:${p.chip}}
.chips .stale{background:none;color:${p.warning};box-shadow:inset 0 0 0 1px ${p.warning}}
.tools{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;padding:0 20px 12px;font-size:12px}
.tools[hidden]{display:none}
.tools select,.tools button,.tools summary{font:inherit;color:inherit;background:${p.background};border:1px solid ${p.muted};border-radius:4px;padding:3px 8px;min-height:26px}
.tools summary{cursor:pointer}
.tools details{position:relative}
.tools ul{position:absolute;z-index:9;top:100%;inset-inline-start:0;margin:4px 0 0;padding:8px 12px;list-style:none;white-space:nowrap;background:${p.background};border:1px solid ${p.muted};border-radius:4px}
.tools label{display:block;padding:2px 0}
.tools output{display:inline-block;min-width:44px;text-align:center}
:focus-visible{outline:2px solid ${p.good};outline-offset:1px}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0;padding:0 20px 12px;list-style:none;font-size:12px}
.legend svg{width:12px;height:12px;vertical-align:-1px;margin-inline-end:6px;overflow:visible}
main{position:relative;overflow:auto;max-height:100vh;border-block:1px solid ${p.rule}}
table{border-collapse:separate;border-spacing:0;table-layout:fixed}
th,td{font-weight:400;text-align:start;vertical-align:top;padding:10px 6px}
thead th{position:sticky;top:0;z-index:3;background:${p.head};padding:10px 12px;border-inline-start:1px solid ${p.rule}}
thead .corner{position:sticky;top:0;inset-inline-start:0;z-index:4;border:0;background:${p.head}}
thead b{font-size:13px;line-height:18px;font-weight:600;overflow-wrap:anywhere}
small,.note{font-size:11px;line-height:15px;color:${p.muted};display:block}
thead small{float:inline-end;font-weight:600;line-height:18px}
.lane{position:sticky;inset-inline-start:0;z-index:2;background:${p.background};padding-inline-start:20px;font-size:11px;line-height:15px;font-weight:600;color:${p.muted};border-top:1px solid ${p.rule}}
td,tbody th.step{border-top:1px solid ${p.rule}}
tr.below td,tr.below th.step{border-top:0;padding-top:0}
.first{border-inline-start:1px solid ${p.rule}}
tbody[hidden]{display:none}
.line>*{border-bottom:1.5px dashed ${p.muted};background:${p.head};padding:5px 12px;font-size:10.5px;line-height:15px;font-weight:600;color:${p.muted}}
.line.visibility>*{border-bottom-width:2px}
.line+tr>*{border-top:0}
.line span{position:sticky;inset-inline-start:20px}
.item{margin-bottom:6px}
.item:last-child{margin-bottom:0}
.text{overflow-wrap:anywhere}
.role-note,.role-thought{color:${p.muted}}
.style-note{font-size:11px;line-height:15px}
.item.step .style-note{margin-top:4px}
.style-thought{font-size:12px;line-height:16px;font-style:italic;margin-top:4px}
.style-mark{font-size:10.5px;line-height:14px;font-weight:600;color:${p.truth}}
.style-value{font-size:15px;line-height:20px;font-weight:600}
.item.step{padding:8px 10px;border:1px solid ${p.cardEdge};border-radius:6px;background:${p.card}}
.item.truth{border-color:${p.truth}}
.day{white-space:nowrap}
.faint{opacity:.35}
.away{display:none}
.item.touchpoint{position:relative;padding-inline-start:27px}
.item.touchpoint svg{position:absolute;inset-inline-start:4px;top:1px;width:16px;height:16px;fill:none;stroke:${p.muted};stroke-width:1.2;stroke-linecap:round;stroke-linejoin:round}
.item.pain,.item.opportunity{padding-inline-start:8px;border-inline-start:3px solid ${p.bad};border-radius:2px}
.item.low{border-inline-start-width:1.5px;padding-inline-start:9.5px}
.item.high{border-inline-start-width:5px;padding-inline-start:6px}
.item.opportunity{border-color:${p.good}}
.item.rejected{border-color:${p.muted}}
.item.rejected .role-text{text-decoration:line-through}
.item.blueprint{padding:6px 10px;border:1px solid ${p.cardEdge};border-radius:4px;background:${p.head}}
.item.words,.item.evidence,.item.metric{padding:0 4px}
.whose{display:flex;flex-wrap:wrap;gap:2px 8px;margin:6px 0 0;padding:0;list-style:none;font-size:11px;line-height:15px;color:${p.muted}}
.whose svg{width:9px;height:9px;margin-inline-end:4px;overflow:visible}
.bar{display:block;max-width:220px;margin:3px 0 1px;overflow:visible}
.scale{position:absolute;top:0;inset-inline-end:2px;font-weight:400;fill:${p.muted}}
.curve{padding:0}
/* The line between stages lies behind the curve, which goes on over it */
.curve.first{border-inline-start:0;box-shadow:inset 1px 0 ${p.rule}}
[dir=rtl] .curve.first{box-shadow:inset -1px 0 ${p.rule}}
.curve svg{display:block;width:100%}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.ghost{background:repeating-linear-gradient(135deg,transparent 0 8px,${p.rule} 8px 9px)}
thead .ghost{background:${p.head};color:${p.muted};text-align:center}
`;
