/** What belongs to the whole site: `content/site.yaml`. */
import { z } from 'zod';
import { forms, id, line, locale, phone, webAddress } from './values.ts';

const perLocale = z
	.record(locale, line)
	.meta({ description: 'One line per language.' });

export const siteSchema = z
	.strictObject({
		name: perLocale.meta({ description: 'The name of the site in each language, shown on top of every page.' }),
		'base-url': webAddress.refine((address) => !/[?#]/.test(address)).meta({ description: 'Where the site will be published, for example https://notice.example.com. Used for links that leave the page: feeds, search engines.' }),
		locales: z.array(locale).min(1).meta({ description: 'The languages of the site, in the order readers see them.' }),
		'default-locale': locale.meta({ description: 'The language for readers whose language is not offered.' }),
		publishers: z
			.record(
				id,
				z.strictObject({
					name: perLocale.meta({ description: 'The full legal name in each language.' }),
					domains: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/).register(forms, { en: 'Write the name alone, for example example.com.', ja: 'ドメイン名だけを書いてください。例: example.com' })).default([]).meta({ description: 'Domains that belong to the publisher. Links to them are trusted; readers are told that these are the only official ones.' }),
					phones: z.array(phone).default([]).meta({ description: 'Official telephone numbers.' }),
				}),
			)
			.meta({ description: 'Organisations that publish notices here.' }),
	})
	.meta({ title: 'Candor site', description: 'What belongs to the whole site.' });

export type Site = z.output<typeof siteSchema>;
export type Publisher = Site['publishers'][string];
