import type {Answers} from './answers.ts'
import type {Deploy} from './deploys.ts'
import {packageName} from './package-name.ts'

/** Gives the files that publish a new site. */
export function deployFiles(answers: Answers): Readonly<Record<string, string>> {
  return makers[answers.deploy](answers)
}

const makers: Readonly<Record<Deploy, (answers: Answers) => Readonly<Record<string, string>>>> = {
  github: () => ({'.github/workflows/site.yml': github}),
  netlify: () => ({'netlify.toml': netlify}),
  cloudflare: ({name}) => ({'.github/workflows/site.yml': cloudflare(packageName(name))}),
  rsync: () => ({'.github/workflows/site.yml': rsync}),
  none: () => ({})
}

const begin = `on:
  push: {branches: [main]}
  workflow_dispatch:
`

const install = `      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22, cache: npm}
      - run: npm ci
`

const github = `# Publishes the site on GitHub Pages; choose "GitHub Actions" in the repository's settings under Pages.
name: Site
${begin}permissions: {contents: read, pages: write, id-token: write}
concurrency: {group: pages}
jobs:
  site:
    runs-on: ubuntu-latest
    environment: {name: github-pages, url: '\${{ steps.deploy.outputs.page_url }}'}
    steps:
${install}      - uses: actions/configure-pages@v5
        id: pages
      - run: npm run build -- --base-url '\${{ steps.pages.outputs.base_url }}'
      - uses: actions/upload-pages-artifact@v3
        with: {path: dist}
      - uses: actions/deploy-pages@v4
        id: deploy
`

const netlify = `# Netlify knows the address of the site as $URL.
[build]
  command = "npm run build -- --base-url $URL"
  publish = "dist"

[build.environment]
  NODE_VERSION = "22"
`

const cloudflare = (
  name: string
): string => `# Publishes the site on Cloudflare Pages, as the project ${name}.
# It needs the secrets CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID, and \`baseUrl\` in the configuration.
name: Site
${begin}jobs:
  site:
    runs-on: ubuntu-latest
    steps:
${install}      - run: npm run build
      - uses: cloudflare/wrangler-action@v3
        with:
          apiToken: \${{ secrets.CLOUDFLARE_API_TOKEN }}
          accountId: \${{ secrets.CLOUDFLARE_ACCOUNT_ID }}
          command: pages deploy dist --project-name=${name}
`

const rsync = `# Copies the site to a server. It needs the secrets SSH_KEY (a private key), SSH_KNOWN_HOSTS (from \`ssh-keyscan HOST\`)
# and RSYNC_TARGET (such as \`me@example.org:/srv/site/\`), and \`baseUrl\` in the configuration.
name: Site
${begin}jobs:
  site:
    runs-on: ubuntu-latest
    steps:
${install}      - run: npm run build
      - name: Copy to the server
        env:
          SSH_KEY: \${{ secrets.SSH_KEY }}
          SSH_KNOWN_HOSTS: \${{ secrets.SSH_KNOWN_HOSTS }}
          RSYNC_TARGET: \${{ secrets.RSYNC_TARGET }}
        run: |
          install -m 700 -d ~/.ssh
          (umask 077; printf '%s\\n' "$SSH_KEY" > ~/.ssh/key)
          printf '%s\\n' "$SSH_KNOWN_HOSTS" > ~/.ssh/known_hosts
          rsync --archive --compress --delete-after -e 'ssh -i ~/.ssh/key' dist/ "$RSYNC_TARGET"
`
