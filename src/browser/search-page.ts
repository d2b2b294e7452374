/**
 * The search page where scripts run: answers above the list that everyone gets. The form and the list are in the
 * page as it comes; this only fills in what was found, and says it aloud.
 */
import { searchLanguage } from '../core/search/language.ts';
import { openSearch, type Answer, type Result } from '../core/search/search.ts';
import { openIndex, type IndexedFound } from './pagefind.ts';

class SearchPage extends HTMLElement {
	/** The question that was asked last; an answer to an earlier one comes too late. */
	#question = '';
	#opened: Promise<(question: string) => Promise<Answer<IndexedFound>>> | undefined;

	connectedCallback(): void {
		const form = this.#part('form', HTMLFormElement);
		const input = this.#part('input', HTMLInputElement);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const address = new URL(location.href);
			address.searchParams.set('q', input.value);
			address.hash = '';
			history.replaceState(history.state, '', address);
			void this.#answer(input.value);
		});
		const asked = new URL(location.href).searchParams.get('q') ?? '';
		// The browser may have put back what was typed before; the address says what is shown.
		if (asked !== '') input.value = asked;
		void this.#answer(asked);
	}

	async #answer(asked: string): Promise<void> {
		const question = asked.trim();
		this.#question = question;
		if (question === '') {
			this.#say();
			this.#show([]);
			return;
		}
		this.#say(this.#text('working'));
		try {
			const search = await this.#open();
			const answer = await search(question);
			if (this.#question !== question) return;
			this.#show(answer.results);
			this.#say(...this.#summary(question, answer));
		} catch {
			this.#opened = undefined;
			if (this.#question !== question) return;
			this.#show([]);
			this.#say(this.#text('failed'));
		}
	}

	#open(): Promise<(question: string) => Promise<Answer<IndexedFound>>> {
		this.#opened ??= openIndex(this.#text('index'), document.documentElement.lang).then(({ data, records }) => openSearch(searchLanguage(data), records));
		return this.#opened;
	}

	#summary(question: string, { results, absent }: Answer<IndexedFound>): string[] {
		const counts = JSON.parse(this.#text('counts')) as string[];
		const count = counts[results.length] ?? '';
		return [count.replace('{query}', () => question), ...absent.map((word) => this.#text('absent').replace('{word}', () => word))];
	}

	/** In the live region, one paragraph for each sentence. */
	#say(...sentences: string[]): void {
		this.#part('[role="status"]').replaceChildren(
			...sentences.map((sentence) => {
				const paragraph = document.createElement('p');
				paragraph.textContent = sentence;
				return paragraph;
			}),
		);
	}

	#show(results: readonly Result<IndexedFound>[]): void {
		const template = this.#part('template', HTMLTemplateElement);
		const items = results.map(({ record, excerpt }) => {
			const item = template.content.cloneNode(true) as DocumentFragment;
			const link = item.querySelector('a');
			if (link) {
				link.href = record.url;
				link.textContent = record.title;
			}
			item.querySelector('.search-result-place')?.append(`${record.label} – ${record.notice}`);
			item.querySelector('.search-result-text')?.append(
				...excerpt.map(({ text, isMatch }) => {
					if (!isMatch) return text;
					const mark = document.createElement('mark');
					mark.textContent = text;
					return mark;
				}),
			);
			return item;
		});
		this.#part('ol').replaceChildren(...items);
		this.#part('.search-results').hidden = items.length === 0;
	}

	#text(name: string): string {
		return this.dataset[name] ?? '';
	}

	#part<Kind extends HTMLElement = HTMLElement>(selector: string, kind?: new () => Kind): Kind {
		const part = this.querySelector(selector);
		if (!(part instanceof (kind ?? HTMLElement))) throw new Error(`The search page has no ${selector}.`);
		return part as Kind;
	}
}

customElements.define('search-page', SearchPage);
