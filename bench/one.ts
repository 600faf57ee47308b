import { readFileSync } from 'node:fs'
import { listReports } from '../src/batch/list.js'
import { collectDiagnostics } from '../src/core/diagnostic.js'
import { extract, extractors } from '../src/extract/index.js'
import { linkers } from '../src/link/index.js'
import { parse } from '../src/parse/index.js'
import { sourceOf } from '../src/read/index.js'
import { repair } from '../src/repair/index.js'
import { segment } from '../src/segment/index.js'
const S = listReports('/work/shared/measure/tasks/cases').map(({path,id})=>sourceOf(readFileSync(path),path,id))
const {warn}=collectDiagnostics()
const R=S.map(s=>parse(s,warn)); const B=S.map((s,i)=>repair(s,R[i]!,warn)); const D=S.map((s,i)=>segment(s,B[i]!))
const which=process.argv[2]!
const f = which==='repair'?(i:number)=>repair(S[i]!,R[i]!,warn): which==='segment'?(i:number)=>segment(S[i]!,B[i]!): which==='extract'?(i:number)=>extract(D[i]!,warn): extractors.find(e=>e.kind===which)?(i:number)=>extractors.find(e=>e.kind===which)!.extract(D[i]!,warn):(()=>{const X=D.map(d=>extract(d,warn));const l=linkers.find(e=>e.name===which)!;return (i:number)=>l.link(D[i]!,X[i]!,warn)})()
const t:number[]=[]
for(let k=0;k<60;k++){const a=performance.now();for(let i=0;i<S.length;i++)f(i);t.push(performance.now()-a)}
t.sort((a,b)=>a-b);console.log(which,(t[30]!/S.length).toFixed(3),'ms/report')
