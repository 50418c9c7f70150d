import { createBrowserRouter } from 'react-router'
import { CrashedPage, NotFoundPage } from './components/shell/message-page.js'
import { Shell } from './components/shell/shell.js'
import { DoorlooptijdPage } from './pages/doorlooptijd/page.js'
import { InvoerPage } from './pages/invoer/page.js'
import { OpvolgingPage } from './pages/opvolging/page.js'
import { PatronenPage } from './pages/patronen/page.js'
import { RegistersPage } from './pages/registers/page.js'
import { SignalenPage } from './pages/signalen/page.js'
import { VerantwoordingPage } from './pages/verantwoording/page.js'
import { WachtlijstenPage } from './pages/wachtlijsten/page.js'
import { WeekbeeldPage } from './pages/weekbeeld/page.js'

/** The pages and their Dutch paths. */
export const routes = [
  {
    element: <Shell />,
    errorElement: <CrashedPage />,
    children: [
      { index: true, element: <WeekbeeldPage /> },
      { path: 'patronen', element: <PatronenPage /> },
      { path: 'wachtlijsten', element: <WachtlijstenPage /> },
      { path: 'doorlooptijd', element: <DoorlooptijdPage /> },
      { path: 'opvolging', element: <OpvolgingPage /> },
      { path: 'invoer', element: <InvoerPage /> },
      { path: 'signalen', element: <SignalenPage /> },
      { path: 'registers', element: <RegistersPage /> },
      { path: 'verantwoording', element: <VerantwoordingPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]

export function makeRouter() {
  return createBrowserRouter(routes)
}
