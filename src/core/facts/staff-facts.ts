/**
 * Parts of `incident.yaml` that are for staff alone: which regulators’ lists they compare with, what they answered, and
 * who accepted which gap. They may be privileged, so nothing that is made for readers may hold them.
 */
import { incidentSchema, type Incident } from './incident.ts';

export const staffParts = ['regimes', 'regime-answers', 'overrides'] as const satisfies readonly (keyof Incident)[];
export type StaffPart = (typeof staffParts)[number];

/** The facts that readers may be told. */
export type PublicFacts = Omit<Incident, StaffPart>;

export const publicFactsSchema = incidentSchema
	.omit({ regimes: true, 'regime-answers': true, overrides: true })
	.meta({ title: 'Candor facts', description: 'The facts of an incident, as they are published.' });

export function publicFacts(incident: Incident): PublicFacts {
	const { regimes: _regimes, 'regime-answers': _answers, overrides: _overrides, ...facts } = incident;
	return facts;
}

/** The same incident as if staff had noted nothing. */
export function withoutStaffFacts(incident: Incident): Incident {
	return { ...publicFacts(incident), regimes: [] };
}
