/**
 * Packages of other systems in the lock file. npm leaves out an optional package that its registry
 * does not have at that moment, and `npm ci` then refuses on every machine, whatever its system.
 * The version is pinned by the package that wants it, so the entry can be written all the same.
 */

export interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  license?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export type LockedPackages = Record<string, LockedPackage>;

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Entries for the optional packages that the lock file names and does not hold, by path. */
export function missingPackages(packages: LockedPackages): LockedPackages {
  const missing: LockedPackages = {};
  for (const [path, owner] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const held = packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`];
      if (!held) missing[`node_modules/${name}`] = entry(name, version, owner);
    }
  }
  return missing;
}

/** All packages, in the order npm keeps: the project first, then by path. */
export function completed(packages: LockedPackages): LockedPackages {
  const all = { ...packages, ...missingPackages(packages) };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** Native packages say their system in their name: `binding-linux-arm64-musl`. */
function entry(name: string, version: string, owner: LockedPackage): LockedPackage {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(owner.dev && { dev: true }),
    ...(libc.length > 0 && { libc }),
    ...(owner.license && { license: owner.license }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
