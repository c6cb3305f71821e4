/** Everything that the page needs to look right, on a screen and on A4: nothing is fetched from anywhere. */
export const style = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 210mm; padding: 12mm 16mm; color: #1b1b1b; background: #fff;
  font: 10.5pt/1.45 "IBM Plex Sans", "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 21pt; line-height: 1.15; margin: 0 0 2mm; }
h2 { font-size: 15pt; margin: 12mm 0 3mm; padding-top: 3mm; border-top: 1.5pt solid #1b1b1b; }
h3 { font-size: 12pt; margin: 7mm 0 2mm; }
h4 { font-size: 10.5pt; margin: 0 0 1.5mm; }
h1, h2, h3, h4, .caption, caption { break-after: avoid; }
p { margin: 0 0 2mm; }
.edition { font-size: 9pt; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; margin: 0; }
.subtitle, .quiet, dt { color: #595959; }
.caption, caption { font-weight: 600; text-align: left; margin: 3mm 0 1mm; padding: 0 0 1mm; }
dl { margin: 0 0 3mm; }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
dt { font-size: 9pt; }
dl.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 2mm 4mm; }
dl.listed > div { display: grid; grid-template-columns: 45mm 1fr; gap: 4mm; padding: 1.2mm 0; border-top: 0.5pt solid #c9c9c9; }
dl.entry-facts { display: flex; flex-wrap: wrap; gap: 1.5mm 6mm; margin: 0; }
dl.entry-facts > div { flex: 1 1 100%; }
dl.entry-facts > div.short { flex: 0 1 auto; min-width: 42mm; }
article { padding: 3mm 0; border-top: 0.5pt solid #c9c9c9; break-inside: avoid; }
.notice { border: 0.75pt solid #c9c9c9; border-left: 3pt solid #595959; padding: 3mm 4mm; margin: 3mm 0; break-inside: avoid; }
.notice p:last-child { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0 5mm; font-size: 9.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm; border-bottom: 0.5pt solid #c9c9c9; overflow-wrap: anywhere; }
th { background: #f1f1f1; }
nav ol { columns: 2; padding-left: 0; list-style: none; margin: 0 0 4mm; }
nav a { color: inherit; }
@media print { body { padding: 0; max-width: none; } }
`
