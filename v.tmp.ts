import { readFileSync, globSync } from 'node:fs'; import { parse } from 'yaml';
import { personalDataIn, readingOf } from './src/core/personal-data/find-personal-data.ts';
import { regionOf } from './src/core/personal-data/language.ts';
import { asksForSecrets, promisesAttachment, sentencesIn } from './src/core/trust/asking.ts';
import { languageOf } from './src/core/personal-data/language.ts';
const flat=(v:any):string[]=>typeof v==='string'?[v]:Array.isArray(v)?v.flatMap(flat):v&&typeof v==='object'?Object.values(v).flatMap(flat):[];
let n=0;
for (const f of [...globSync('src/locales/*.yaml'),...globSync('src/locales/search/*.yaml'),...globSync('content/**/labels.yaml')]) { const l=/content/.test(f)?f.split('/').at(-2)!:f.split('/').at(-1)!.replace('.yaml','');
 for(const t of flat(parse(readFileSync(f,'utf8')))){n++; for(const d of personalDataIn(readingOf(t,l),[...regionOf(l)])) console.log(l,d.kind,d.masked,'|',t.slice(0,120)); for(const s of sentencesIn(t)) if(asksForSecrets(s.text,languageOf(l))||promisesAttachment(s.text,languageOf(l))) console.log(l,'ask',s.text);} }
for (const f of globSync('/work/shared/**/*.{md,txt}').concat(globSync('node_modules/{zod,yaml,markdown-it,astro,sirv}/README.md'),'content/README.md','README.md','CONTRIBUTING.md')) for(const t of readFileSync(f,'utf8').split('\n')){n++; const l=/[ぁ-ん]/.test(t)?'ja':'en'; for(const d of personalDataIn(readingOf(t,l),regionOf(l))) if(d.kind!=='email') console.log(f.slice(-30),d.kind,d.masked,'|',t.slice(Math.max(0,d.start-60),d.end+30)); for(const s of sentencesIn(t)) if(asksForSecrets(s.text,l)||promisesAttachment(s.text,l)) console.log('ask',s.text);}
console.log(n);
