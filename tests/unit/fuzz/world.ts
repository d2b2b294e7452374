/** A content folder to damage and mend again, with a notice that was published twice. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { run } from '../../../src/cli/run.ts';
import type { Said } from '../cli/person.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface World {
	/** The content folder. */
	folder: string;
	/** Every file by its path, as it is when nothing is damaged. */
	sound: ReadonlyMap<string, Uint8Array>;
	types(...words: string[]): Promise<Pick<Said, 'exitCode' | 'output'>>;
	write(file: string, bytes: Uint8Array): void;
	/** Damages files, looks, and mends them again. */
	with<T>(changed: ReadonlyMap<string, Uint8Array>, look: () => T): T;
	/** Makes everything as it was, whatever was done to the folder. */
	mend(): void;
}

/** @param source A content folder; its notice `published` is published twice. */
export async function world(t: TestContext, source: string, published: string): Promise<World> {
	const folder = join(temporaryFolder(t), 'content');
	cpSync(source, folder, { recursive: true });
	const types = async (...words: string[]): Promise<Pick<Said, 'exitCode' | 'output'>> => {
		let output = '';
		const stream = { write: (text: string) => (output += text) };
		const exitCode = await run({ arguments: [...words, '--content', folder], environment: {}, cwd: join(folder, '..'), stdout: stream, stderr: stream });
		return { exitCode, output };
	};
	const publish = async (...options: string[]) => {
		const { exitCode, output } = await types('notice', 'publish', published, '--yes', ...options);
		if (exitCode !== 0) throw new Error(output);
	};
	await publish();
	const notice = join(folder, 'incidents', published, 'en', 'notice.mdx');
	writeFileSync(notice, `${readFileSync(notice, 'utf8')}\nMore is known. See [the questions](faq/).\n`);
	await publish('--summary', 'en=More is **known**. See [the questions](faq/).');
	const sound = new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file))]));
	const write = (file: string, bytes: Uint8Array) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), bytes);
	};
	const mend = () => {
		rmSync(folder, { recursive: true, force: true });
		for (const [file, bytes] of sound) write(file, bytes);
	};
	return {
		folder,
		sound,
		types,
		write,
		mend,
		with: (changed, look) => {
			try {
				for (const [file, bytes] of changed) write(file, bytes);
				return look();
			} finally {
				for (const file of changed.keys()) {
					const bytes = sound.get(file);
					if (bytes) write(file, bytes);
					else rmSync(join(folder, file));
				}
			}
		},
	};
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
		.sort();
}
