import { corporaOf, judged, sentencesOf, sum, precision, recall } from './tests/unit/core/checks/corpora.ts';
import { policy } from './src/core/checks/policy.ts';
const mine = ['no-personal-data-is-typed','no-secret-is-typed','only-roles-are-named','links-are-not-disguised','links-lead-to-known-places','mails-start-empty','nothing-is-asked-for-that-thieves-want','no-attachment-is-promised'];
const checks = policy.filter(c=>mine.includes(c.name));
const show = process.argv[2] ?? 'open';
for (const fam of ['personal-data','trust']) for (const part of ['open','held-out'] as const) {
  const all = corporaOf(fam).map(c=>({c,...judged(sentencesOf(c[part]),c,checks)}));
  const t=sum(all); console.log(fam,part,t,'P',precision(t).toFixed(3),'R',recall(t).toFixed(3), all.map(a=>`${a.c.locale}:${precision(a).toFixed(2)}/${recall(a).toFixed(2)}`).join(' '));
  if(show===part||show==='all') for(const a of all) for(const w of a.wrong) console.log('  ',a.c.locale,w);
}
