import { isMadeUpDomain } from '../facts/made-up.ts';
import { writtenLinks } from '../notice/written-links.ts';
import { addressOf, isAuthority, isFormService, isWithin, namedDomains, ownDomains, readable, registered } from '../trust/places.ts';
import type { Check, Issue } from './check.ts';
import { contactTag } from './contact-tag.ts';
import { disguisesOf } from './links-are-not-disguised.ts';

/** Links lead to the publisher, to those whom the facts name, or to a public body; any other place has to be vouched for. */
export const linksLeadToKnownPlaces: Check = {
	name: 'links-lead-to-known-places',
	severity: 'recommended',
	reliesOn: 'values',
	find: (project) =>
		project.notices.flatMap((source) => {
			const { site } = project;
			const { incident } = source.notice;
			const own = ownDomains(site, incident.publisher);
			const known = [...own, ...namedDomains(incident)];
			return writtenLinks(source).flatMap((link): Issue[] => {
				const { url, position } = link;
				const address = addressOf(url);
				if (address === 'elsewhere') return [];
				const { host } = address;
				// Of a live notice, another check says that nobody can get there.
				if (incident.mode === 'live' && isMadeUpDomain(host)) return [];
				if (known.some((domain) => isWithin(host, domain)) || isAuthority(host)) return [];
				// What is disguised is said elsewhere, and more strongly.
				if (disguisesOf(link, source, project).length > 0) return [];
				const domain = registered(readable(host));
				if (isFormService(address)) {
					return [
						{
							position,
							found: `(${url})`,
							message: { en: `The link leads to a form on \`${domain}\`, where anyone can put one up, so that readers cannot tell yours from a thief’s.`, ja: `リンクの先は \`${domain}\` のフォームです。だれでも作れるため、読者は偽物と見分けられません。` },
							hint: {
								en: `Offer the form on a domain of your own, or a phone number: ${contactTag(source.notice.incident, 'phone')}. If it has to be there, vouch for it in incident.yaml\n  contacts:\n    form:\n      url: ${url}`,
								ja: `自社のドメインのフォームか、電話を案内してください: ${contactTag(source.notice.incident, 'phone')}。どうしても使うときは incident.yaml に書きます。\n  contacts:\n    form:\n      url: ${url}`,
							},
						},
					];
				}
				return [
					{
						position,
						found: `(${url})`,
						message: { en: `The link leads to \`${domain}\`, which is neither yours nor named in the facts nor a public body that we know, so a worried reader cannot tell whether to trust it.`, ja: `リンクの先 \`${domain}\` は、貴社のものでも、事実に挙げた組織でも、知られた公的機関でもありません。不安な読者には、信じてよいか分かりません。` },
						hint: {
							en: `If it is yours, add it in site.yaml under \`domains\` of the publisher:\n  domains: [${[...own.slice(0, 1), domain].join(', ')}]\nIf it belongs to an organisation of this incident, give that one in incident.yaml\n  url: https://${domain}/\nOtherwise delete the link.`,
							ja: `貴社のものなら、site.yaml の発行元の \`domains\` に加えてください。\n  domains: [${[...own.slice(0, 1), domain].join(', ')}]\nこの件の組織のものなら、incident.yaml のその組織に書きます。\n  url: https://${domain}/\nどちらでもなければ、リンクを消してください。`,
						},
					},
				];
			});
		}),
};
