# The same Worker as wrangler.toml describes, on plain workerd: one process, its data as SQLite files on its own disk, no address
# outside. A test compares the two. Folders and addresses are given when it is started, as scripts/server.mjs does:
#   workerd serve workerd.capnp config -s http=127.0.0.1:8787 -d page=/…/dist/page -d objects=/…/objects
# Keys come from the environment (SESSION_KEY, TOKEN_KEY; DEMO), so that they stand in no file and in no list of processes.

using Workerd = import "/workerd/workerd.capnp";

const services :List(Workerd.Service) = [
  (name = "worker", worker = .worker),
  (name = "page", disk = (writable = false)),
  (name = "objects", disk = (writable = true)),
  # Whatever the Worker would fetch: nothing is allowed.
  (name = "nowhere", network = (allow = [])),
];

const worker :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "dist/worker/index.js")],
  compatibilityDate = "2026-10-01",
  bindings = [
    (name = "ASSETS", service = "page"),
    (name = "ROOMS", durableObjectNamespace = "ProgrammeRoom"),
    (name = "PEOPLE", durableObjectNamespace = "PeopleShard"),
    (name = "DIRECTORY", durableObjectNamespace = "Directory"),
    (name = "SESSION_KEY", fromEnvironment = "SESSION_KEY"),
    (name = "TOKEN_KEY", fromEnvironment = "TOKEN_KEY"),
    (name = "DEMO", fromEnvironment = "DEMO"),
  ],
  durableObjectNamespaces = [
    (className = "ProgrammeRoom", uniqueKey = "ke-hoach-ProgrammeRoom", enableSql = true),
    (className = "PeopleShard", uniqueKey = "ke-hoach-PeopleShard", enableSql = true),
    (className = "Directory", uniqueKey = "ke-hoach-Directory", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "objects"),
  globalOutbound = "nowhere",
);

const config :Workerd.Config = (
  services = .services,
  sockets = [(name = "http", service = "worker", http = (style = host))],
);

# "localhost" is two addresses where there is IPv6.
const both :Workerd.Config = (
  services = .services,
  sockets = [
    (name = "http", service = "worker", http = (style = host)),
    (name = "http6", service = "worker", http = (style = host)),
  ],
);
