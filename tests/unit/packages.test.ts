import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Entry {
	integrity?: string;
	hasInstallScript?: boolean;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const manifest = read('package.json') as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;
const { packages } = read('package-lock.json') as { packages: Record<string, Entry> };

test('every package is pinned to one version', () => {
	const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
	assert.deepEqual(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)), []);
});

test('the digest of every package is known, also of those for other machines', () => {
	const unknown = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'));
	assert.deepEqual(unknown.map(([path]) => path), []);
});
