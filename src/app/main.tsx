import '../ui/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { assert } from '../domain/rows'
import { AppContext } from '../state/hooks'
import { inMemory } from '../storage/inMemory'
import { App } from './App'
import { createApp } from './createApp'
import { newId } from './ids'
import { remembered } from './remembered'

const root = document.getElementById('root')
assert(root, 'main: index.html has no #root')

const now = () => new Date()
const app = await createApp({ storage: inMemory(newId, now), remembered, wantedLanguages: navigator.languages, now })
window.addEventListener('hashchange', () => void app.show(location.hash))
await app.show(location.hash)

createRoot(root).render(
  <StrictMode>
    <AppContext value={app}>
      <App />
    </AppContext>
  </StrictMode>,
)
