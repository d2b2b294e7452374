import { incidentSchema, type Incident, type IncidentInput } from '../../src/core/facts/incident.ts';

/** An incident with every field that must be there; what a test is about, it passes. */
export function makeIncident(facts: Partial<IncidentInput> = {}): Incident {
	return incidentSchema.parse({
		mode: 'live',
		publisher: 'parcel-post',
		'source-locale': 'en',
		'time-zone': 'Asia/Tokyo',
		what: { kinds: ['availability'], certainty: 'confirmed', cause: { category: 'supplier', certainty: 'suspected' } },
		occurred: '2026-03-01',
		discovered: '2026-03-02',
		disclosed: '2026-03-04',
		...facts,
	} satisfies IncidentInput);
}
