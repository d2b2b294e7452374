import { readProject } from './src/files/read-project.ts';
import { runChecks } from './src/core/checks/policy.ts';
import { reportText } from './src/render/report.ts';
const t=performance.now(); const {project,findings}=readProject('content','content'); const u=performance.now();
console.log(findings.length, project==='unreadable'?'':reportText(runChecks(project,{now:Date.parse('2026-03-10')})), 'read',u-t,'checks',performance.now()-u);
