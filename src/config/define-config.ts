import type {UserConfig} from './user-config.ts'

/** Gives the configuration back as it is, so that an editor knows its keys in `dragoman.config.ts`. */
export function defineConfig(config: UserConfig): UserConfig {
  return config
}
