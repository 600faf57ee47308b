import { lookup } from '../core/lookup.js'
import type { Draft } from './flatten.js'
import { put } from './flatten.js'

const commands = lookup<string>({
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Lambda: 'Λ',
  Sigma: 'Σ',
  Phi: 'Φ',
  Omega: 'Ω',
  times: '×',
  cdot: '·',
  pm: '±',
  mp: '∓',
  div: '÷',
  ast: '*',
  leq: '≤',
  le: '≤',
  leqslant: '≤',
  geq: '≥',
  ge: '≥',
  geqslant: '≥',
  lt: '<',
  gt: '>',
  neq: '≠',
  approx: '≈',
  sim: '~',
  simeq: '≈',
  equiv: '≡',
  circ: '°',
  degree: '°',
  prime: '′',
  rightarrow: '→',
  to: '→',
  leftarrow: '←',
  leftrightarrow: '↔',
  uparrow: '↑',
  downarrow: '↓',
  infty: '∞',
  dagger: '†',
  ddagger: '‡',
  micro: 'µ',
  textmu: 'µ',
  percent: '%',
  ldots: '…',
  dots: '…',
  celsius: '°C',
  checkmark: '✓',
})

const token = /\\([A-Za-z]+)\s?|\\(.)|\^\s*\\circ\s?|([{}$&])|([\s\S])/gy

/** Scripts that stand open, and how deep in braces. */
interface Open {
  readonly scripts: { readonly from: number; readonly depth: number }[]
  depth: number
}

/** Appends the readable text of the LaTeX at `start`–`end`: `$10^{9}$` → "10^9", `$\geq 5\,\mu$g` → "≥ 5 μg". */
export function decodeMath(source: string, start: number, end: number, out: Draft): void {
  const begin = out.text.length
  const open: Open = { scripts: [], depth: 0 }
  token.lastIndex = start
  for (let match = token.exec(source); match && match.index < end; match = token.exec(source)) {
    const at = match.index
    const after = at + match[0].length
    const [whole, command, escaped, brace, character] = match
    if (whole.startsWith('^') && whole.length > 1) put(out, '°', at, after)
    else if (command !== undefined) putCommand(out, command, at, after, /\s$/.test(whole))
    else if (escaped !== undefined) put(out, unescaped(escaped), at, after)
    else if (brace === '{') open.depth++
    else if (brace === '}') closeBrace(out, open)
    else if (character !== undefined) putCharacter(source, out, open, character, at)
    if (after >= end) break
  }
  const bare = open.scripts[0]
  if (bare && out.text.length > bare.from)
    out.styles.push({ kind: 'superscript', from: bare.from, to: Math.min(bare.from + 2, out.text.length) })
  if (out.text.length === begin && end > start) put(out, ' ', start, end)
}

/** The sign of a command; one that stands between two things keeps the blank behind it. */
function putCommand(out: Draft, command: string, at: number, after: number, blank: boolean): void {
  const sign = commands[command] ?? ''
  const spaced = blank && /^[×·±∓÷≤≥<>≠≈~≡→←↔]$/.test(sign)
  put(out, sign, at, spaced ? after - 1 : after)
  if (spaced) put(out, ' ', after - 1, after)
}

function unescaped(sign: string): string {
  if (/[,;:! ]/.test(sign)) return ' '
  return sign === '\\' ? '\n' : sign
}

/** A brace ends the script that began before it. */
function closeBrace(out: Draft, open: Open): void {
  open.depth--
  const script = open.scripts.at(-1)
  if (script?.depth !== open.depth) return
  open.scripts.pop()
  if (out.text.length > script.from) out.styles.push({ kind: 'superscript', from: script.from, to: out.text.length })
}

function putCharacter(source: string, out: Draft, { scripts, depth }: Open, character: string, at: number): void {
  if (character === '_') return
  if (character === '^') {
    // The degree sign of "^{\circ}" raises nothing.
    if (/^\^\s*\{\s*\\circ\s*\}/.test(source.slice(at, at + 16))) return
    scripts.push({ from: out.text.length, depth })
  }
  put(out, character === '~' ? ' ' : character, at, at + 1)
}
