import type { Position } from '../findings/finding.ts';
import type { Site } from '../facts/site.ts';
import type { NoticeRecord } from '../record/record.ts';
import type { Notice } from './notice.ts';

/** Where a path of keys stands in the author’s file. */
export type Locate = (path: readonly PropertyKey[]) => Position;

/** A note that no reader sees, without the signs that mark it. */
export interface Comment {
	text: string;
	position: Position;
}

/** A picture, document or other file that lies beside the text, and what it says of people without showing it. */
export interface Attachment {
	file: string;
	says: readonly Metadatum[];
}

/** One thing that a program or a camera wrote into a file of its own accord. */
export interface Metadatum {
	/** Where it was made, who made it, whose the device is, which device it was. */
	about: 'place' | 'author' | 'owner' | 'serial-number';
	value: string;
}

/** A value that a person typed into a YAML file, as it stands there, whether or not it could be used. */
export interface TypedValue {
	text: string;
	position: Position;
}

/** The working copy of a notice, together with where each of its facts and labels was written, for messages. */
export interface NoticeSource {
	notice: Notice;
	/** The folder, as messages show it. */
	folder: string;
	/** Places in `incident.yaml`. */
	at: Locate;
	/** Places in each `labels.yaml`, by locale. */
	labelsAt: Readonly<Record<string, Locate>>;
	/**
	 * What of the facts can be relied on. Where some were refused, stand-ins took their place, so that their values
	 * cannot; where an id was refused too, it cannot be said which names exist.
	 */
	reliable: 'values' | 'names' | 'nothing';
	/** Files that are there and could not be read as a whole: what seems to be missing from them may be there. */
	doubtful: readonly string[];
	/** What was typed into `incident.yaml` and every `labels.yaml`. */
	typed: readonly TypedValue[];
	/** What stands in the comments of its files, for colleagues; a content folder is often shared with an agency. */
	comments: readonly Comment[];
	/** Files in its folder that are no text of the notice. Nothing of them is published, and whoever is sent the folder has them. */
	attachments: readonly Attachment[];
	/** What was published of it before; scheduled revisions included. */
	record: NoticeRecord;
	/** What will be said of the revision that is being published, by language; there is none at any other time. */
	summary?: Readonly<Record<string, string>>;
}

/** Everything that a content folder holds, as read once for checking and for building. */
export interface Project {
	site: Site;
	siteAt: Locate;
	/** What was typed into `site.yaml`. */
	siteTyped: readonly TypedValue[];
	/** The comments of `site.yaml`. */
	siteComments: readonly Comment[];
	/** The working copies. */
	notices: readonly NoticeSource[];
	/** What was published, also of notices whose working copy is gone. */
	records: readonly NoticeRecord[];
}
