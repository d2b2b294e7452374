import { askedWords } from './src/core/trust/asked-words.ts';
const t='عند الاتصال، نرجو تزويدنا برقم الهوية الوطنية والرقم السري.'; const w=askedWords.ar!;
for (const k of ['wanted','tell','not'] as const) console.log(k, new RegExp(w[k],'iu').exec(t)?.[0]);
