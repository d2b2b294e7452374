/**
 * How much is more than anyone writes by hand. A notice is read by worried people in one sitting; what goes beyond
 * these limits is the wrong file, or was made to stop a machine, and is answered with a message instead of a wait.
 *
 * The largest file of the samples has 6,521 bytes, its longest line 434 characters, its longest paragraph 760, its
 * deepest place 7 levels, the page with most tags 48. There is no limit of time: within these, the worst page and the
 * worst facts that were tried take seconds, and a clock would answer differently on a busy machine.
 */

/** Of one file. Everything that follows takes time that grows with it. */
export const MOST_BYTES = 250_000;

/** Characters of one line. An editor shows the place of a mistake by its column, which means nothing beyond. */
export const LONGEST_LINE = 10_000;

/** Characters of lines without an empty one between them. Markdown looks at each mark of a paragraph for the one that closes it, so the time grows with the square. */
export const LONGEST_PARAGRAPH = 20_000;

/** Components of one page. Each may hold the next, and the time to find out that none is closed grows with the square. */
export const MOST_TAGS = 1_000;

/** Levels of lists, quotes and entries in prose, and of maps and lists in YAML. Readers and programs go down level by level. */
export const DEEPEST = 20;

/** Files and folders in one folder: languages, revisions, notices. */
export const MOST_ENTRIES = 1_000;

/** Characters of a name that becomes part of addresses and of file names, which may have 255 bytes. */
export const LONGEST_ID = 64;

/** Characters of the one line that says what a revision changed; feeds and lists print it whole. */
export const LONGEST_SUMMARY = 1_000;

/** Characters of the author’s own text in a message, which must be read in a terminal. */
export const LONGEST_QUOTE = 80;

/** Problems of one page that are looked for. Whoever has more has the wrong file. */
export const MOST_FOUND = 1_000;

/** Problems of one file that are printed. Whoever mends those sees the rest. */
export const MOST_SHOWN = 50;
