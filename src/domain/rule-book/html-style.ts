/** Ink on paper first: no colour carries meaning, rows do not break, each chapter begins a page. */
export const style = `
:root { font: 15px/1.45 system-ui, sans-serif; color: #1c1b17; background: #fff }
body { max-width: 1180px; margin: 0 auto; padding: 24px 16px 64px }
h1 { font-size: 1.9rem; margin: 0 0 8px } h2 { font-size: 1.35rem; margin: 32px 0 4px } h3 { font-size: 1.05rem; margin: 20px 0 6px }
nav ol { columns: 2; padding-left: 24px } nav li { break-inside: avoid; margin: 4px 0 }
a { color: #175c4c } small { color: #57534a } code { font-size: .85em; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; table-layout: fixed } th, td { border: 1px solid #b8b2a4; padding: 6px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #f2ede0; font-size: .85rem }
.rules th:nth-child(1) { width: 24% } .rules th:nth-child(3) { width: 17% } .rules th:nth-child(4) { width: 10% } .rules th:nth-child(5) { width: 7% } .rules th:nth-child(6) { width: 12% }
.questions th:nth-child(1) { width: 4% } .questions th:nth-child(2) { width: 25% } .questions th:nth-child(4) { width: 19% } .questions th:nth-child(5) { width: 15% } .questions th:nth-child(6) { width: 9% } .questions th:nth-child(7) { width: 7% }
.box { display: inline-block; width: 18px; height: 18px; border: 2px solid #1c1b17; border-radius: 3px }
.sign { margin-top: 24px; white-space: normal }
@media (max-width: 700px) { nav ol { columns: 1 } section { overflow-x: auto } table { min-width: 860px } }
@media print { :root { font-size: 10.5px } body { max-width: none; padding: 0 } section { break-before: page } tr { break-inside: avoid } thead { display: table-header-group } a { color: inherit; text-decoration: none } @page { size: A4 landscape; margin: 12mm } }
`
