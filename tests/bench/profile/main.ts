/** Sums up profiles of bundles that kept their names: npx tsx tests/bench/profile/main.ts PROFILE... */
import { readFileSync } from 'node:fs';
import { type CpuProfile, type Shares, summarize } from './summary';

const files = process.argv.slice(2);

if (files.length === 0) {
  console.error('Usage: npx tsx tests/bench/profile/main.ts PROFILE.cpuprofile...');
  process.exitCode = 2;
}
for (const file of files) print(file);

function print(file: string): void {
  const profile = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const { total, byPackage, byFunction, byRule } = summarize(profile, (url) => readFileSync(new URL(url), 'utf8'));
  console.log(`${file}: ${total.toFixed(0)} ms sampled`);
  console.log(list('Self time by package or folder', byPackage, 25));
  console.log(list('Self time by function', byFunction, 40));
  console.log(list('Time in each rule, with all that it calls', byRule, 25));
}

function list(title: string, shares: Shares, most: number): string {
  const lines = shares.slice(0, most).map(([name, share]) => `${(share * 100).toFixed(1).padStart(6)} %  ${name}`);
  return ['', title, ...lines].join('\n');
}
