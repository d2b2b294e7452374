import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
	url: string;
	close(): Promise<void>;
}

/** Serves a built site as a plain host would: folders have an index, what is absent answers 404 with its page. */
export async function serve(folder: string, port: number): Promise<Served> {
	const notFound = readFileSync(join(folder, '404.html'));
	const files = sirv(folder, {
		dev: true,
		onNoMatch: (_request, response) => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(notFound);
		},
	});
	const server = createServer((request, response) => files(request, response));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', resolve);
	});
	const { port: taken } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${taken}/`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
