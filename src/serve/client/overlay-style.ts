/** How problems look, whatever the page looks like. */
export const style = `
:host { all: initial; position: fixed; inset: auto 0 0; z-index: 2147483647; color-scheme: light dark; }
.panel {
  box-sizing: border-box; max-height: 60vh; overflow: auto; padding: 1rem 1.5rem; direction: ltr; text-align: left;
  font: 15px/1.5 system-ui, sans-serif; color: light-dark(#1d1d1f, #eee); background: light-dark(#fff, #1d1f21);
  border-top: 4px solid #d33; box-shadow: 0 -4px 24px rgb(0 0 0 / 30%);
}
.close { float: right; font: inherit; font-size: 1.4rem; line-height: 1; padding: .2rem .6rem; cursor: pointer; }
.title { font-size: 1rem; margin: 0 0 .5rem; color: light-dark(#b00020, #ff7b72); }
.problem { margin: 0 0 1rem; }
.problem p { margin: .15rem 0; }
.place { font-weight: 600; color: light-dark(#0550ae, #79c0ff); }
.rule { font-size: .85em; opacity: .75; }
.frame { margin: .4rem 0; padding: .6rem; overflow: auto; font: 13px/1.45 ui-monospace, monospace; white-space: pre;
  background: light-dark(#f4f4f5, #111); border-radius: 4px; }
.hint::before { content: 'hint: '; opacity: .75; }
`
