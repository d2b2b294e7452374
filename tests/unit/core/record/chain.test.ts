import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from '../../seeded.ts';
import { chainFindings, type StoredRevision } from '../../../../src/core/record/chain.ts';
import { revisionSchema, type Revision } from '../../../../src/core/record/revision.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A record as publishing leaves it. */
function record(length: number): StoredRevision[] {
	const stored: StoredRevision[] = [];
	for (let number = 1; number <= length; number++) {
		const files = { 'incident.yaml': digest(`facts ${number}`), 'en/notice.mdx': digest(`prose ${number}`) };
		const revision = revisionSchema.parse({
			number,
			published: `2026-03-${String(number).padStart(2, '0')}T10:00:00Z`,
			kind: 'substantive',
			stage: 'interim',
			files,
			previous: stored.at(-1)?.digest ?? 'none',
		});
		stored.push({ number, folder: `revisions/${number}`, revision, digest: digest(JSON.stringify(revision)), files });
	}
	return stored;
}

/** The record with one revision changed. */
function withChange(stored: readonly StoredRevision[], number: number, change: Partial<StoredRevision> & { says?: Partial<Revision> }): StoredRevision[] {
	const { says, ...own } = change;
	return stored.map((each) => (each.number === number ? { ...each, ...own, revision: { ...each.revision, ...says } } : each));
}

const told = (stored: readonly StoredRevision[]) => chainFindings(stored).map(({ position, message }) => `${position.file}: ${message.en}`);

test('a record as it was published has no findings', () => {
	assert.deepEqual(told(record(5)), []);
});

test('a notice that was never published has no findings', () => {
	assert.deepEqual(told([]), []);
});

test('a file that was changed is named with its revision', () => {
	const changed = withChange(record(3), 2, { files: { 'incident.yaml': digest('facts 2'), 'en/notice.mdx': digest('other') } });
	assert.deepEqual(told(changed), ['revisions/2/en/notice.mdx: The file was changed after revision 2 was published.']);
});

test('a file that is gone is named with its revision', () => {
	const changed = withChange(record(3), 2, { files: { 'incident.yaml': digest('facts 2') } });
	assert.deepEqual(told(changed), ['revisions/2/en/notice.mdx: The file is part of revision 2 and is gone.']);
});

test('a file that was added is named with its revision', () => {
	const [first] = record(1);
	const changed = withChange(record(1), 1, { files: { ...first?.files, 'en/faq.mdx': digest('new') } });
	assert.deepEqual(told(changed), ['revisions/1/en/faq.mdx: The file was not part of revision 1 when it was published.']);
});

test('a file by the name of something that every object has is seen like any other', () => {
	const [first] = record(1);
	const changed = withChange(record(1), 1, { files: { ...first?.files, constructor: digest('new') } });
	assert.equal(told(changed).length, 1);
});

test('a revision.yaml that was edited is found out by the one after it', () => {
	const changed = withChange(record(3), 2, { digest: digest('edited') });
	assert.deepEqual(told(changed), ['revisions/2/revision.yaml: Revision 3 was published after a revision.yaml that is not the one that is there now: revision 2 was changed or replaced.']);
});

test('a revision that was taken out of the middle is missed by its number', () => {
	const without = record(4).filter(({ number }) => number !== 2);
	assert.deepEqual(told(without), ['revisions/3: Revision 2 is missing from the record: the next folder is 3.']);
});

test('a first revision that was taken away is missed', () => {
	assert.deepEqual(told(record(3).slice(1)), ['revisions/2: Revision 1 is missing from the record: the next folder is 2.']);
});

test('what stands behind a missing revision is still proved', () => {
	const without = withChange(record(4), 3, { files: {} }).filter(({ number }) => number !== 2);
	assert.deepEqual(told(without).slice(1), ['revisions/3/incident.yaml: The file is part of revision 3 and is gone.', 'revisions/3/en/notice.mdx: The file is part of revision 3 and is gone.']);
});

test('folders that changed places are found by what their revision.yaml says', () => {
	const [first, second] = record(2);
	assert.ok(first && second);
	const swapped = [{ ...second, number: 1, folder: 'revisions/1' }, { ...first, number: 2, folder: 'revisions/2' }];
	assert.match(told(swapped).join('\n'), /The folder is revision 1, but its revision\.yaml says 2: revisions were reordered/);
});

test('a first revision that claims one before it is found', () => {
	const changed = withChange(record(1), 1, { says: { previous: digest('something') } });
	assert.match(told(changed).join('\n'), /^revisions\/1\/revision\.yaml: Revision 1 was published after a revision\.yaml that is not the one/);
});

test('a revision cannot be older than the one before it, in whatever zone it is written', () => {
	const changed = withChange(record(2), 2, { says: { published: '2026-03-01T18:59:59+09:00' } });
	assert.deepEqual(told(changed), ['revisions/2/revision.yaml: Revision 2 says it was published before revision 1.']);
});

test('two revisions may be published in the same second', () => {
	assert.deepEqual(told(withChange(record(2), 2, { says: { published: '2026-03-01T19:00:00+09:00' } })), []);
});

test('every break is reported at once', () => {
	const changed = withChange(withChange(record(3), 1, { files: {} }), 3, { files: {} });
	assert.deepEqual([...new Set(told(changed).map((line) => line.split('/')[1]))], ['1', '3']);
});

test('whatever single thing of a record changes, something is found', () => {
	const changes: Record<string, (stored: StoredRevision[], number: number) => StoredRevision[]> = {
		'the number': (stored, number) => withChange(stored, number, { says: { number: number + 7 } }),
		'a file': (stored, number) => withChange(stored, number, { files: { 'incident.yaml': digest('x'), 'en/notice.mdx': digest(`prose ${number}`) } }),
		'what came before': (stored, number) => withChange(stored, number, { says: { previous: digest('x') } }),
		'the digest of a file': (stored, number) => withChange(stored, number, { says: { files: {} } }),
		// The newest revision.yaml has nothing after it that could tell.
		'the revision.yaml': (stored, number) => withChange(stored, number, { digest: digest('x') }),
		'the folder': (stored, number) => stored.filter((each) => each.number !== number),
	};
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(), fc.constantFrom(...Object.keys(changes)), (length, place, what) => {
			const number = 1 + (place % (length - 1));
			assert.notEqual(chainFindings(changes[what]?.(record(length), number) ?? []).length, 0, `${what} of revision ${number} of ${length}`);
		}),
		{ seed: 1, numRuns: 200 },
	);
});
