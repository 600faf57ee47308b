/** The style of the page. */
export const style = `
:root { color-scheme: light; --right: #d7f0d3; --missed: #ffd9d4; --spurious: #ffe5b0; --wrong: #e3d8fb; --doubt: #e6e6e6; }
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff }
header { position: sticky; top: 0; z-index: 2; padding: .5rem 1rem; background: #f7f7f5; border-bottom: 1px solid #ccc }
h1 { font-size: 1.1rem; margin: 0 } h2 { font-size: 1rem; margin: 0 0 .5rem }
fieldset { display: inline-flex; flex-wrap: wrap; gap: .1rem .8rem; border: 0; padding: 0; margin: .25rem 1.5rem 0 0; vertical-align: top }
legend { float: left; margin-right: .6rem; font-weight: 600 }
label { white-space: nowrap }
nav { padding: .5rem 1rem; columns: 16rem; font-size: .9rem } nav a { display: block; color: #0645ad }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9rem } td, th { padding: .1rem .6rem; text-align: right } td:first-child, th:first-child { text-align: left }
details { padding: .25rem 1rem }
section { display: grid; grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr); gap: 1rem; padding: 1rem; border-top: 1px solid #ccc; content-visibility: auto; contain-intrinsic-size: auto 60rem }
section > h2 { grid-column: 1 / -1 }
.report { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0 }
.report mark { color: inherit; background: none; border-radius: 2px }
.report mark.on { cursor: pointer }
.report mark.gold { border-bottom: 2px solid #356 }
.right { background: var(--right) !important } .missed { background: var(--missed) !important } .spurious { background: var(--spurious) !important }
.wrong { background: var(--wrong) !important } .doubt { background: var(--doubt) !important }
ol { list-style: none; margin: 0; padding: 0; max-height: 90vh; overflow: auto; font-size: .9rem }
li { padding: .3rem .5rem; margin-bottom: .3rem; border-left: 6px solid; background: #fafafa !important; cursor: pointer }
li.right { border-color: #62b357 } li.missed { border-color: #d9534a } li.spurious { border-color: #e0a020 } li.wrong { border-color: #8a63d2 } li.doubt { border-color: #999 }
li b { font-weight: 600 } li small { color: #555 } dl { margin: 0; display: grid; grid-template-columns: 5.5rem 1fr } dd { margin: 0; overflow-wrap: anywhere } dt { color: #555 }
[hidden] { display: none !important }
.lit { outline: 2px solid #111 }
`

/** What the page does: filters by outcome and kind, and shows a finding on its report. */
export const script = `
'use strict'
const boxes = [...document.querySelectorAll('fieldset input')]
const marks = [...document.querySelectorAll('mark')]
const items = new Map([...document.querySelectorAll('li[id]')].map((item) => [item.id, item]))
const order = ['missed', 'spurious', 'wrong', 'right', 'doubt']
function list(mark, name) { return (mark.dataset[name] || '').split(' ').filter(Boolean) }
function filter() {
  const off = { outcome: new Set(), kind: new Set() }
  for (const box of boxes) if (!box.checked) off[box.name].add(box.value)
  const counts = new Map()
  for (const item of items.values()) {
    item.hidden = off.outcome.has(item.dataset.outcome) || off.kind.has(item.dataset.kind)
    if (!item.hidden) counts.set(item.dataset.document, (counts.get(item.dataset.document) || 0) + 1)
  }
  const shown = (id) => items.has(id) && !items.get(id).hidden
  for (const mark of marks) {
    const gold = list(mark, 'gold').filter(shown), found = list(mark, 'found').filter(shown)
    const classes = [...gold, ...found].map((id) => items.get(id).dataset.class)
    mark.className = [order.find((name) => classes.includes(name)) || '', gold.length > 0 ? 'gold' : '', classes.length > 0 ? 'on' : ''].join(' ').trim()
  }
  for (const count of document.querySelectorAll('[data-count]')) count.textContent = counts.get(count.dataset.count) || 0
}
function light(...elements) {
  for (const old of document.querySelectorAll('.lit')) old.classList.remove('lit')
  for (const element of elements) element.classList.add('lit')
  if (elements[0]) elements[0].scrollIntoView({ block: 'nearest' })
}
document.addEventListener('change', (event) => { if (boxes.includes(event.target)) filter() })
document.addEventListener('click', (event) => {
  const mark = event.target.closest('mark.on'), item = event.target.closest('li[id]')
  if (mark) light(...[...list(mark, 'gold'), ...list(mark, 'found')].map((id) => items.get(id)).filter((each) => each && !each.hidden))
  else if (item) light(...marks.filter((each) => list(each, 'gold').includes(item.id) || list(each, 'found').includes(item.id)))
})
filter()
`
