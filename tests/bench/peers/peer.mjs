/**
 * @typedef {object} Tool
 * @property {string} program
 * @property {string} version
 * @property {string} [folder] Has its packages in `node_modules`.
 * @property {string} [entry] The script that `program` runs.
 *
 * @typedef {(name: string, packages: Readonly<Record<string, string>>) => Promise<string>} Install Gives the folder that has the
 *   packages in its `node_modules`.
 *
 * A generator that is measured.
 * @typedef {object} Peer
 * @property {string} key
 * @property {string} title
 * @property {readonly string[]} notes What a reader of the table has to know.
 * @property {(install: Install) => Tool | Promise<Tool>} find Throws a problem when it cannot be had.
 * @property {(folder: string, tool: Tool) => void} prepare Writes all but the articles.
 * @property {(folder: string, options: import('../archive.mjs').Options) => void} writeArticles
 * @property {(name: string, lang: string) => string} articlePath Of an article's file, in the site's folder.
 * @property {(tool: Tool, folder: string) => import('../measure.mjs').Command} build
 * @property {string} out Folder of the output.
 * @property {readonly string[]} caches Removed, with the output, before a cold build.
 * @property {string} feed
 * @property {boolean} hasRelated
 */
export {}
