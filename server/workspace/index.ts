export type { CaseStatus } from './cases';
export type { ResolvedConfiguration } from './configuration';
export type { FileKind, Files, ReadResult } from './files';
export type { ConfigurationError } from './problems';
export { normalizeUri, relativePath } from './uris';
export { configurationFileName, createWorkspace, type Workspace, type WorkspaceOptions } from './workspace';
