import type {Message} from '../report/message.ts'
import {brokenImage} from './broken-image.ts'
import type {Script} from './script.ts'
import {scripts} from './script.ts'
import type {SharePlan} from './share-plan.ts'

/** Tells what keeps cards from being painted: for each script without a font once, and for each text with letters that its font lacks. */
export function lackMessages(plans: readonly SharePlan[]): readonly Message[] {
  const pathsByScript = new Map<Script, string[]>()
  const messages: Message[] = []
  for (const plan of plans) {
    if (plan.kind !== 'card' || plan.lack === null) continue
    const {missing, undrawn} = plan.lack
    for (const script of missing) pathsByScript.set(script, [...(pathsByScript.get(script) ?? []), plan.path])
    if (missing.length === 0) messages.push(lettersMissing(plan.path, undrawn))
  }
  return [...[...pathsByScript].map(([script, paths]) => fontMissing(script, paths)), ...messages]
}

function fontMissing(script: Script, paths: readonly string[]): Message {
  const name = new Intl.DisplayNames(['en'], {type: 'script'}).of(script) ?? script
  return {
    path: paths[0] ?? '',
    place: null,
    severity: 'warning',
    rule: 'package/font',
    reason: `Cannot make the share images of articles (${paths.length}): no font for the script ${name}`,
    hint: `Run \`npm install ${scripts[script].package}\`, or name a file as \`shareImages: {fonts: {${script}: …}}\``
  }
}

function lettersMissing(path: string, letters: string): Message {
  return {
    path,
    place: null,
    severity: 'warning',
    rule: 'share/letters',
    reason: `Cannot make the share image: no font has \`${letters}\``,
    hint: 'Give the article an `image`, or write its title in other letters'
  }
}

/** Tells which libraries are missing, each once. */
export function noLibraryMessages(plans: readonly SharePlan[]): readonly Message[] {
  const packages = {card: '@takumi-rs/core', crop: 'sharp'} as const
  return (['card', 'crop'] as const).flatMap((kind) => {
    const own = plans.filter((plan) => plan.kind === kind)
    if (own.length === 0) return []
    const name = packages[kind]
    return [
      {
        path: 'dragoman.config',
        place: null,
        severity: 'warning',
        rule: `package/${kind === 'card' ? 'takumi' : 'sharp'}`,
        reason: `Cannot make share images (${own.length}): the package \`${name}\` is not installed`,
        hint: `Run \`npm install ${name}\`, or set \`shareImages: false\` in the configuration`
      }
    ]
  })
}

/** Tells of an image that can't be cropped, and of a card that can't be painted. */
export function failureMessages(plan: SharePlan, problem: string): readonly Message[] {
  if (problem === '') return []
  if (plan.kind === 'crop') return [brokenImage(plan.image.path, problem)]
  const reason = `Cannot paint the share image: ${problem.split('\n', 1)[0] ?? ''}`
  const hint = 'Check the font files in `shareImages`'
  return [{path: plan.path, place: null, severity: 'warning', rule: 'share/failed', reason, hint}]
}
