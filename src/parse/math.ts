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

/** Appends the readable text of the LaTeX at `start`–`end`: `$10^{9}$` → "10^9", `$\geq 5\,\mu$g` → "≥ 5 μg". */
export function decodeMath(source: string, start: number, end: number, out: Draft): void {
  const begin = out.text.length
  const scripts: { readonly from: number; readonly depth: number }[] = []
  let depth = 0
  token.lastIndex = start
  for (let match = token.exec(source); match && match.index < end; match = token.exec(source)) {
    const at = match.index
    const after = at + match[0].length
    const [whole, command, escaped, brace, character] = match
    if (whole.startsWith('^') && whole.length > 1) put(out, '°', at, after)
    else if (command !== undefined) {
      const sign = commands[command] ?? ''
      const spaced = /\s$/.test(whole) && /^[×·±∓÷≤≥<>≠≈~≡→←↔]$/.test(sign)
      put(out, sign, at, spaced ? after - 1 : after)
      if (spaced) put(out, ' ', after - 1, after)
    } else if (escaped !== undefined) put(out, /[,;:! ]/.test(escaped) ? ' ' : escaped === '\\' ? '\n' : escaped, at, after)
    else if (brace === '{') depth++
    else if (brace === '}') {
      depth--
      const script = scripts.at(-1)
      if (script?.depth === depth) {
        scripts.pop()
        if (out.text.length > script.from) out.styles.push({ kind: 'superscript', from: script.from, to: out.text.length })
      }
    } else if (character === '^') {
      if (/^\^\s*\{\s*\\circ\s*\}/.test(source.slice(at, at + 16))) continue
      scripts.push({ from: out.text.length, depth })
      put(out, '^', at, after)
    } else if (character !== undefined && character !== '_') put(out, character === '~' ? ' ' : character, at, after)
    if (match.index + match[0].length >= end) break
  }
  const bare = scripts[0]
  if (bare && out.text.length > bare.from)
    out.styles.push({ kind: 'superscript', from: bare.from, to: Math.min(bare.from + 2, out.text.length) })
  if (out.text.length === begin && end > start) put(out, ' ', start, end)
}
