import { readProject } from './src/files/read-project.ts';
import { typedTexts } from './src/core/notice/typed-texts.ts';
import { readingOf } from './src/core/personal-data/find-personal-data.ts';
const P='./src/core/personal-data/';
const {project}=readProject('content','content'); if(project==='unreadable')throw 0;
const texts=project.notices.flatMap(typedTexts).map(t=>readingOf(t.text,t.locale));
console.log(texts.length, texts.reduce((a,t)=>a+t.plain.length,0));
for (const [f,n] of [['secrets','secretsIn'],['emails','emailsIn'],['bank-accounts','bankAccountsIn'],['cards','cardsIn'],['birth-dates','birthDatesIn'],['national-ids','nationalIdsIn'],['passports','passportsIn'],['network-addresses','networkAddressesIn'],['phones','phonesIn'],['person-names','namesIn']]) { const m=await import(P+f+'.ts'); const t=performance.now(); for(const x of texts) m[n](x,['JP','US']); console.log(n,(performance.now()-t).toFixed(0)); }
const byLang=Map.groupBy(texts,t=>t.language); const {namesIn}=await import(P+'person-names.ts'); for(const [l,ts] of byLang){const t=performance.now();ts.forEach(namesIn);console.log(l,ts.length,(performance.now()-t).toFixed(0));}
const {asksForSecrets,promisesAttachment,sentencesIn}=await import('./src/core/trust/asking.ts'); for(const [l,ts] of byLang){const t=performance.now();ts.forEach(x=>sentencesIn(x.plain).forEach(s=>{asksForSecrets(s.text,l);promisesAttachment(s.text,l)}));console.log('ask',l,ts.length,(performance.now()-t).toFixed(0));}
