import './jitless.js'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { makeQueryClient } from './query-client.js'
import { makeRouter } from './router.js'
import './styles/base.css'
import './styles/shell.css'
import './styles/forms.css'
import './styles/figure.css'
import './styles/invoer.css'
import './styles/signalen.css'
import './styles/strikes.css'
import './styles/help.css'
import './styles/weekbeeld.css'
import './styles/registers.css'
import './styles/linked-signals.css'
import './styles/print.css'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <RouterProvider router={makeRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
