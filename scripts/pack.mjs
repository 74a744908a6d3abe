// Packs the built packages as the registry would get them, for an app outside of this repository: `workspace:` becomes a version.
import { findAddress } from './lib/address.mjs';
import { packPackages } from './lib/pack.mjs';

const address = findAddress();
if (!address) console.log('This checkout has no remote that others can reach: the manifests get no repository, bugs and homepage.');
for (const { file } of packPackages(process.argv[2] ?? 'tarballs', address)) console.log(file);
